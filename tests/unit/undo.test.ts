import { runAnswer } from '../../src/report/run-answer';
import { historyAnswer } from '../../src/report/history';
import { observeForUndo } from '../../src/run/observe/observe-undo';
import { takeBackUnconfirmed, undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';
import { accountsOf, directoryOf, roomOf } from '../support/sync-world';

const entry = 'Accounts_OAuth_Custom-Authentik';
const nameChange = 'Accounts_AllowRealNameChange';
const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';

function build(typed: Record<string, unknown> = {}): MemoryRun {
    return memoryRunner(configOf(typed), new MemoryDirectory(), new MemoryWorkspace());
}

const undoOrigin = { ...origin, id: 'undo-1' };

async function done(run: MemoryRun, id = 'run-1') {
    const started = await run.runner.start(await run.runner.plan(), { ...origin, id });
    return started.outcome ? started : ((await run.execution.resume(id, run.planAgain)) ?? started);
}

function valuesOf(workspace: MemoryWorkspace): Record<string, unknown> {
    return Object.fromEntries([...workspace.settings.values()].map(({ id, value }) => [id, value]));
}

test('undo puts back every setting, takes the entry away, and the run after it does everything again', async () => {
    const run = build({ allow_name_change: 'off', two_factor: 'off' });
    const before = valuesOf(run.workspace);
    const first = await done(run);
    expect(first.outcome).toBe('done');
    expect(valuesOf(run.workspace)).not.toEqual(before);
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(undone).toMatchObject({
        outcome: 'done',
        runKind: 'undo',
        trigger: 'command',
        undoes: 'run-1',
        withheld: [],
    });
    expect(valuesOf(run.workspace)).toEqual(before);
    expect(runAnswer(english, undone).text).toMatch(/^✓ Run `run-1` was taken back/);
    await expect(undoRun(run.parts, 'run-1', { ...origin, id: 'undo-2' })).rejects.toMatchObject({
        code: 'run_undone',
    });
    expect((await done(run, 'run-2')).counts).toEqual(first.counts);
});

test('a role is given back to the account that had it, under the name that it has by now', async () => {
    const run = build();
    run.workspace.accounts.push(...accountsOf('ada'));
    run.workspace.roles.push({ id: 'helper', name: 'helper', scope: 'Users', holders: [] });
    const change = {
        ...{ kind: 'remove-member' as const, target: { kind: 'role' as const, role: 'helper' } },
        ...{ userId: 'user-ada', username: 'ada.old', reason: { code: 'reason.in_no_group' as const } },
    };
    const { items } = await observeForUndo([{ change, wasOwned: true }], { ...run.parts, actorId: undefined });
    expect(items).toMatchObject([{ change: { userId: 'user-ada', username: 'ada' } }]);
});

test('what somebody has changed since is left alone, and said with what it is now', async () => {
    const run = build({ allow_name_change: 'off', two_factor: 'off' });
    await done(run);
    await run.workspace.writeSetting(`${entry}-scope`, 'openid');
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(undone.withheld).toMatchObject([
        { code: 'changed_since', now: { code: 'state.value', value: 'openid' } },
        { code: 'changed_since', change: { kind: 'remove-entry' } },
    ]);
    expect(run.workspace.settings.get(`${entry}-scope`)?.value).toBe('openid');
    expect(run.workspace.settings.get(nameChange)?.value).toBe(true);
    expect(runAnswer(english, undone).text).toContain('Whoever changed it decides');
});

test('an entry in which somebody has changed only what the app never sets is not removed, and the setting is named', async () => {
    const run = build();
    await done(run);
    await run.workspace.writeSetting(`${entry}-map_channels`, true);
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(undone.withheld).toMatchObject([
        {
            ...{ code: 'changed_since', change: { kind: 'remove-entry' } },
            now: { code: 'state.other_fields', fields: [`${entry}-map_channels`] },
        },
    ]);
    expect(run.workspace.settings.get(`${entry}-map_channels`)?.value).toBe(true);
});

test('a secret that was replaced comes back, and is in no record', async () => {
    const run = build({ client_secret: 'secret' });
    await run.workspace.createEntry('Authentik');
    await run.workspace.writeSetting(`${entry}-secret`, 'the-Old-Secret');
    await done(run);
    expect(run.workspace.settings.get(`${entry}-secret`)?.value).toBe('secret');
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.workspace.settings.get(`${entry}-secret`)?.value).toBe('the-Old-Secret');
    const records = [...(await run.parts.runs.all()), ...(await run.records('journal-entry').all())];
    expect(JSON.stringify(records)).not.toContain('the-Old-Secret');
});

test('a secret that somebody has put there since stays, and is not told', async () => {
    const run = build({ client_secret: 'secret' });
    await run.workspace.createEntry('Authentik');
    await run.workspace.writeSetting(`${entry}-secret`, 'the-Old-Secret');
    await done(run);
    await run.workspace.writeSetting(`${entry}-secret`, 'their-Secret');
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.workspace.settings.get(`${entry}-secret`)?.value).toBe('their-Secret');
    expect(undone.withheld).toMatchObject([
        { code: 'changed_since', change: { kind: 'set-secret' }, now: { code: 'state.other_secret' } },
    ]);
    expect(JSON.stringify(undone)).not.toContain('their-Secret');
});

test('what was set up in authentik is deleted again, and what was repaired is as before', async () => {
    const fresh = build({ client_id: '', client_secret: '' });
    await fresh.authentik.deleteProvider();
    await fresh.authentik.deleteApplication();
    await done(fresh);
    expect(fresh.authentik.application).toMatchObject({ slug: 'rocketchat', launchUrl: 'https://rocket.company/' });
    expect(fresh.workspace.settings.get(`${entry}-id`)?.value).toBe(fresh.authentik.provider?.clientId);
    await undoRun(fresh.parts, 'run-1', undoOrigin);
    expect([fresh.authentik.provider, fresh.authentik.application]).toEqual([undefined, undefined]);

    const repaired = build();
    await repaired.authentik.changeProvider(1, 'redirect_uris', [], { clientId: '', clientSecret: '' });
    await repaired.authentik.changeProvider(1, 'grant_types', ['implicit'], { clientId: '', clientSecret: '' });
    const before = repaired.authentik.provider;
    await done(repaired);
    expect(repaired.authentik.provider?.grantTypes).toContain('authorization_code');
    await undoRun(repaired.parts, 'run-1', undoOrigin);
    expect(repaired.authentik.provider).toEqual(before);
});

test('members that a run has added go again; who was in before stays', async () => {
    const run = build({ group_rules: 'staff: "#staff"' });
    run.workspace.accounts.push(
        ...['ada', 'bob'].map((username) => ({
            id: username,
            username,
            emails: [{ address: `${username}@company.example`, isVerified: true }],
            type: 'user',
            isActive: true,
        })),
    );
    run.workspace.rooms.set('staff', {
        id: 'r',
        name: 'staff',
        type: 'channel',
        members: ['bob'],
        owners: [],
        moderators: [],
    });
    run.authentik.directory = {
        users: ['ada', 'bob'].map((username) => ({
            uid: username,
            username,
            name: '',
            email: `${username}@company.example`,
            isActive: true,
        })),
        groups: [{ id: 'g', name: 'staff', parents: [], members: ['ada', 'bob'] }],
    };
    await done(run);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['bob', 'ada']);
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(undone.counts.removed).toBe(1);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['bob']);
});

/** One room for the group, with these people in it; the group has others. */
function withRoom(members: string[], inGroup: string[], typed: Record<string, unknown> = {}): MemoryRun {
    const run = build({ group_rules: 'staff: "#staff"', ...typed });
    run.workspace.accounts.push(...accountsOf('ada', 'bob'));
    run.workspace.rooms.set('staff', roomOf('staff', members));
    run.authentik.directory = directoryOf({ staff: inGroup });
    return run;
}

test('whom somebody puts in between plan and run is not the app’s: undo leaves them in', async () => {
    const run = withRoom([], ['ada', 'bob']);
    const planned = await run.runner.plan();
    await run.workspace.add({ kind: 'room', room: 'staff' }, [{ userId: 'user-ada', username: 'ada' }]);
    await run.runner.start(planned, origin);
    expect((await run.memory.read()).ledger).toEqual(new Map([['room staff', ['user-bob']]]));
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['user-ada']);
});

test('what undo gives back to somebody who had it from others is not the app’s afterwards', async () => {
    const run = withRoom(['ada'], ['bob'], { removal_policy: 'strict' });
    await run.runner.start(await run.runner.plan(), origin, true);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['user-bob']);
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['user-ada']);
    expect((await run.memory.read()).ledger).toEqual(new Map());
});

test('what undo gives back to somebody who had it from the app is the app’s again', async () => {
    const run = withRoom([], ['ada', 'bob']);
    await done(run);
    run.authentik.directory = directoryOf({ staff: ['bob'] });
    await run.runner.start(await run.runner.plan(), { ...origin, id: 'run-2' }, true);
    expect((await run.memory.read()).ledger).toEqual(new Map([['room staff', ['user-bob']]]));
    await undoRun(run.parts, 'run-2', undoOrigin);
    expect((await run.memory.read()).ledger).toEqual(new Map([['room staff', ['user-bob', 'user-ada']]]));
});

test('risky changes wait to be kept, and go back in time when nobody keeps them', async () => {
    const run = build({ allow_name_change: 'off', two_factor: 'off', confirm_minutes: 7 });
    const first = await done(run);
    expect(first.confirmUntil).toBe('2026-01-01T00:07:00.000Z');
    expect(runAnswer(english, first)).toMatchObject({
        text: expect.stringContaining('taken back at 1/1/26, 12:07') as string,
        buttons: [{ action: 'keep' }, { action: 'undo' }],
    });
    expect(run.jobs.waiting).toContainEqual({
        job: 'take-back',
        when: 420_000,
        data: { runId: 'run-1', until: first.confirmUntil },
    });
    const taken = await takeBackUnconfirmed(run.parts, 'run-1', 'back-1');
    expect(taken).toMatchObject({ runKind: 'take-back', trigger: 'job', outcome: 'done' });
    expect(run.workspace.settings.get(twoFactor)?.value).toBe(true);
    expect(run.workspace.settings.get(entry)?.value).toBe(false);
    expect(run.workspace.settings.get(nameChange)?.value).toBe(false);
    expect(await takeBackUnconfirmed(run.parts, 'run-1', 'back-2')).toBeUndefined();
});

test('a run without risky changes, and one with confirmation switched off, wait for nobody', async () => {
    const calm = build({ allow_name_change: 'off' });
    await done(calm);
    await calm.parts.pending.remove('run-1');
    const second = calm.with(configOf({ allow_name_change: 'on' }));
    expect((await done(second, 'run-2')).confirmUntil).toBeUndefined();

    const off = build({ two_factor: 'off', confirm_minutes: 0 });
    expect((await done(off)).confirmUntil).toBeUndefined();
    expect(off.jobs.waiting.map(({ job }) => job)).not.toContain('take-back');
});

test('a change of a live entry is risky as a whole', async () => {
    const run = build();
    await done(run);
    const other = run.with(configOf({ button_text: 'Company login' }));
    expect((await done(other, 'run-2')).confirmUntil).toBeDefined();
    await takeBackUnconfirmed(other.parts, 'run-2', 'back');
    expect(run.workspace.settings.get(`${entry}-button_label_text`)?.value).toBe('Login with authentik');
});

test('the journal is written before the change, so that a run cut off in the middle can be taken back', async () => {
    const run = build({ allow_name_change: 'off' });
    const write = run.workspace.writeSetting.bind(run.workspace);
    run.workspace.writeSetting = async (id, value) => {
        await write(id, value);
        if (id === `${entry}-scope`) throw new Error('the server was stopped');
        return value;
    };
    const before = valuesOf(run.workspace);
    await done(run);
    run.workspace.writeSetting = write;
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(valuesOf(run.workspace)).toEqual(before);
});

test('what somebody else changed is drift, with the old, the expected and the found value', async () => {
    const run = build({ allow_name_change: 'off' });
    await done(run);
    await run.workspace.writeSetting(nameChange, true);
    const { plan } = await run.runner.plan();
    expect(plan.drift).toEqual([{ subject: nameChange, old: true, expected: false, found: true }]);
    const changed = run.with(configOf({ allow_name_change: 'on' }));
    expect((await changed.runner.plan()).plan.drift).toEqual([]);
});

test('another service name: the old entry is reported and stays as it was', async () => {
    const run = build();
    await done(run);
    const moved = run.with(configOf({ service_name: 'company' }));
    const planned = await moved.runner.plan();
    expect(planned.plan.notes).toContainEqual({
        code: 'old_entry',
        subject: 'Authentik',
        details: { code: 'detail.enabled' },
    });
    await done(moved, 'run-2');
    expect(run.workspace.settings.get(entry)?.value).toBe(true);
    expect(run.workspace.settings.get('Accounts_OAuth_Custom-Company')?.value).toBe(true);
});

test('history has one line a run, newest first, with counts and what became of it', async () => {
    const run = build({ two_factor: 'off' });
    await done(run);
    await run.clock.wait(60_000);
    await undoRun(run.parts, 'run-1', undoOrigin);
    const text = historyAnswer(english, await run.parts.runs.all(), await run.parts.pending.all());
    const lines = text.split('\n').slice(1);
    expect(lines[0]).toMatch(/`undo-1` 1\/1\/26, 12:0\d.AM UTC, undo of `run-1` by admin: /);
    expect(lines[1]).toMatch(/`run-1` .* the login with authentik was set up.*taken back by `undo-1`/);
});

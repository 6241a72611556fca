import { Execution } from '../../src/run/lifecycle';
import { undoRun } from '../../src/run/undo';
import { withJournalOfBefore } from '../support/journal-of-before';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const undoOrigin = { ...origin, id: 'undo-1' };
const noCredentials = { clientId: '', clientSecret: '' };

function build(typed: Record<string, unknown> = {}): MemoryRun {
    return memoryRunner(configOf(typed), new MemoryDirectory(), new MemoryWorkspace());
}

async function bare(typed: Record<string, unknown> = {}): Promise<MemoryRun> {
    const run = build({ client_id: '', client_secret: '', ...typed });
    await run.authentik.deleteProvider();
    await run.authentik.deleteApplication();
    return run;
}

async function start(run: MemoryRun, id = 'run-1') {
    return run.runner.start(await run.runner.plan(), { ...origin, id });
}

test('a provider and an application that somebody has worked on are not deleted', async () => {
    const run = await bare();
    await start(run);
    await run.authentik.changeProvider(2, 'redirect_uris', [], noCredentials);
    await run.authentik.bindGroup('rocketchat', 'a-group-of-theirs');
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.authentik.provider).toBeDefined();
    expect(run.authentik.application).toBeDefined();
    const left = undone.withheld.map(({ change, code }) => [change.kind, code]);
    expect(left).toContainEqual(['delete-provider', 'changed_since']);
    expect(left).toContainEqual(['delete-application', 'changed_since']);
});

test('a provider in which somebody has changed only what the app never sets is not deleted, and the field is named', async () => {
    const run = await bare();
    await start(run);
    run.authentik.more = { access_code_validity: 'minutes=5' };
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.authentik.provider).toBeDefined();
    expect(undone.withheld).toMatchObject([
        { code: 'changed_since', change: { kind: 'delete-provider' }, now: { fields: ['access_code_validity'] } },
    ]);
    expect(run.authentik.application).toBeUndefined();
});

test('a provider that an application of somebody else uses by now is not deleted', async () => {
    const run = await bare();
    await start(run);
    if (!run.authentik.provider) throw new Error('no provider');
    run.authentik.provider = { ...run.authentik.provider, applicationSlug: 'theirs' };
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.authentik.provider).toBeDefined();
    expect(undone.withheld).toMatchObject([
        { change: { kind: 'delete-provider' }, now: { fields: ['applicationSlug'] } },
    ]);
});

test('fields that an update of authentik has brought are no work of anybody', async () => {
    const run = await bare();
    await start(run);
    run.authentik.more = { access_code_validity: 'minutes=1', logout_method: 'backchannel' };
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect([undone.withheld, run.authentik.provider, run.authentik.application]).toEqual([[], undefined, undefined]);
});

test('what a record of the version before says of a provider is not taken for the same', async () => {
    const run = await bare();
    await start(run);
    await withJournalOfBefore(run, 'run-1', (item) =>
        item.left?.startsWith('{') ? { ...item, left: '["Rocket.Chat"]' } : item,
    );
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.authentik.provider).toBeDefined();
    expect(undone.withheld).toContainEqual(
        expect.objectContaining({ code: 'changed_since', now: { code: 'state.not_as_left' } }),
    );
});

test('a new provider that authentik gave another value than the one sent is told, as a changed one is', async () => {
    const run = await bare();
    run.authentik.keptOther = ['signing_key', 'sub_mode'];
    const record = await start(run);
    expect(record.problems).toContainEqual({
        code: 'not_written',
        subject: { code: 'subject.fields', name: 'Rocket.Chat', fields: ['signing_key', 'sub_mode'] },
    });
    expect(run.authentik.application?.provider).toBe(2);
});

test('credentials that somebody has typed since are left in their settings', async () => {
    const run = await bare();
    await start(run);
    await run.parts.credentials.save({ clientId: 'typed', clientSecret: 'by hand' });
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(await run.parts.credentials.read()).toEqual({ clientId: 'typed', clientSecret: 'by hand' });
    expect(undone.withheld).toContainEqual(
        expect.objectContaining({ code: 'changed_since', now: { code: 'state.other_credentials' } }),
    );
    expect(JSON.stringify(undone)).not.toContain('by hand');
});

test('credentials that were typed before the run are there again after it', async () => {
    const run = build({ client_id: 'client', client_secret: 'typed and wrong' });
    run.authentik.secret = 'secret';
    await start(run);
    expect(await run.parts.credentials.read()).toEqual({ clientId: 'client', clientSecret: 'secret' });
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(await run.parts.credentials.read()).toEqual({ clientId: 'client', clientSecret: 'typed and wrong' });
});

test('a provider whose id a cut-off step could not write down is found again', async () => {
    const run = await bare();
    const write = run.parts.journal.write.bind(run.parts.journal);
    run.parts.journal.write = async (id, written, before) => {
        if (written.state === 'done' && written.items.some(({ change }) => change.kind === 'create-provider'))
            throw new Error('the server was stopped');
        return write(id, written, before);
    };
    await start(run);
    run.parts.journal.write = write;
    expect(run.authentik.provider).toBeDefined();
    await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.authentik.provider).toBeUndefined();
});

test('what a run that was cut off has bound is known as the app’s own', async () => {
    const run = build({ allowed_groups: 'staff' });
    run.authentik.directory = { users: [], groups: [{ id: 'g', name: 'staff', parents: [], members: [] }] };
    const first = await start(run);
    await run.parts.expected.remove('settings');
    await run.parts.runs.save({ ...first, outcome: undefined, finishedAt: undefined });
    await new Execution(run.parts).claimed({ id: 'run-2', trigger: 'command' }, async () => undefined);
    const expected = await run.parts.expected.find('settings');
    expect(expected?.bindings).toHaveLength(1);
});

test('protected people and people whom somebody has made owner since stay in, also when a run is undone', async () => {
    const run = build({ group_rules: 'staff: "#staff"', protected_users: 'bob' });
    const names = ['ada', 'bob', 'carol'];
    run.workspace.accounts.push(
        ...names.map((username) => ({
            id: username,
            username,
            emails: [{ address: `${username}@company.example`, isVerified: true }],
            type: 'user',
            isActive: true,
        })),
    );
    run.authentik.directory = {
        users: names.map((username) => ({
            uid: username,
            username,
            name: '',
            email: `${username}@company.example`,
            isActive: true,
        })),
        groups: [{ id: 'g', name: 'staff', parents: [], members: names }],
    };
    await start(run);
    const room = run.workspace.rooms.get('staff');
    if (!room) throw new Error('no room');
    run.workspace.rooms.set('staff', { ...room, owners: ['ada'] });
    const undone = await undoRun(run.parts, 'run-1', undoOrigin);
    expect(run.workspace.rooms.get('staff')?.members).toEqual(['ada', 'bob']);
    expect(undone.withheld).toMatchObject([
        { code: 'protected', ground: { code: 'ground.listed' } },
        { code: 'protected', ground: { code: 'ground.last_owner' } },
    ]);
});

test('what somebody has changed in authentik is drift, with what the app had left', async () => {
    const run = await bare();
    await start(run);
    run.authentik.secret = (await run.parts.credentials.read()).clientSecret;
    const again = run.with(configOf({ ...(await settingsOf(run)) }));
    expect((await again.runner.plan()).plan).toMatchObject({ changes: [], drift: [] });
    await run.authentik.changeProvider(2, 'redirect_uris', [], noCredentials);
    const { plan } = await again.runner.plan();
    expect(plan.changes).toMatchObject([{ kind: 'change-provider', field: 'redirect_uris' }]);
    expect(plan.drift).toMatchObject([
        {
            kind: 'directory',
            subject: { code: 'subject.provider_field', field: 'redirect_uris', name: 'Rocket.Chat' },
            found: [],
        },
    ]);
    const wished = run.with(configOf({ ...(await settingsOf(run)), scope: 'openid email' }));
    expect((await wished.runner.plan()).plan.drift.filter(({ kind }) => kind === 'directory')).toEqual([]);
});

async function settingsOf({ parts }: MemoryRun): Promise<Record<string, string>> {
    const { clientId, clientSecret } = await parts.credentials.read();
    return { client_id: clientId, client_secret: clientSecret };
}

test('every service name that was set up before is named until it is gone', async () => {
    const run = build();
    await start(run);
    const second = run.with(configOf({ service_name: 'company' }));
    await start(second, 'run-2');
    const third = run.with(configOf({ service_name: 'third' }));
    await start(third, 'run-3');
    const old = async () =>
        (await third.runner.plan()).plan.notes.filter(({ code }) => code === 'old_entry').map(({ subject }) => subject);
    expect(await old()).toEqual(['Authentik', 'Company']);
    await run.workspace.removeEntry('Authentik');
    expect(await old()).toEqual(['Company']);
});

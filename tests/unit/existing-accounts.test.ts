import { anotherTimeOffer } from '../../src/command/offers';
import { endAdoption } from '../../src/run/end-adoption';
import { asChosen, lastAdoption, nextLook, type AdoptionRecord } from '../../src/run/records/adoption';
import { pickUpWhatIsLeft } from '../../src/run/pick-up';
import { undoRun } from '../../src/run/undo';
import { statusAnswer } from '../../src/report/status';
import { keptUp } from '../support/looks';
import { english } from '../support/english';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const entry = 'Accounts_OAuth_Custom-Authentik';
const DAY = 86_400_000;

function build(typed: Record<string, unknown> = {}): MemoryRun {
    return memoryRunner(configOf({ confirm_minutes: 0, ...typed }), new MemoryDirectory(), new MemoryWorkspace());
}

async function start(run: MemoryRun, id = 'run-1', isApproved = false) {
    await run.clock.wait(1_000);
    return run.runner.start(await run.runner.plan(), { ...origin, id }, isApproved);
}

const valueOf = (run: MemoryRun, suffix: string) => run.workspace.settings.get(`${entry}-${suffix}`)?.value;
const rowsOf = (run: MemoryRun) =>
    ['key_field', 'merge_users', 'merge_users_distinct_services'].map((suffix) => valueOf(run, suffix));
const record = async (run: MemoryRun): Promise<AdoptionRecord | undefined> =>
    lastAdoption(run.parts.adoptions, 'Authentik');

async function end(run: MemoryRun, id = 'end-1'): Promise<boolean | undefined> {
    const due = await record(run);
    return due && endAdoption({ ...run.parts, lease: run.anotherLease() }, due, id);
}

test.each([
    [{}, ['username', true, false]],
    [{ existing_accounts: 'address' }, ['email', true, true]],
    [{ existing_accounts: 'username' }, ['username', true, true]],
    // what was typed before still counts, and what is chosen decides
    [{ merge_users_distinct_services: true, key_field: 'email' }, ['email', true, true]],
    [{ merge_users: false }, ['username', false, false]],
    [{ existing_accounts: 'username', merge_users: false, key_field: 'email' }, ['username', true, true]],
])('%j writes key field and merge switches %j', async (typed, rows) => {
    const run = build(typed);
    await start(run);
    expect(rowsOf(run)).toEqual(rows);
});

test('without a choice nothing begins, and a switch that is on by its own setting is said to have no end', async () => {
    const run = build({ merge_users_distinct_services: true });
    await start(run);
    expect(await record(run)).toBeUndefined();
    expect((await run.runner.plan()).plan.notes).toContainEqual(expect.objectContaining({ code: 'adoption_endless' }));
});

test('before the first account gets in its end is noted, and has a job', async () => {
    const run = build({ existing_accounts: 'address', existing_accounts_days: 3 });
    expect((await run.runner.plan()).plan.notes).toContainEqual({
        code: 'adoption_begins',
        subject: { code: 'adoption.for', by: 'address', days: 3 },
    });
    const write = run.workspace.writeSetting.bind(run.workspace);
    let noted: unknown;
    run.workspace.writeSetting = async (id, value) => {
        if (id.endsWith('distinct_services') && value === true) noted = await record(run);
        return write(id, value);
    };
    await start(run);
    expect(noted).toMatchObject({ by: 'address', actor: { id: 'admin-id' }, attempts: 0 });
    expect(run.jobs.waiting).toContainEqual(expect.objectContaining({ job: 'end-adoption', when: 3 * DAY }));
});

test('it does not wait to be kept: taken back, its end would be a beginning', async () => {
    const run = build({ confirm_minutes: 10 });
    await start(run);
    await run.parts.pending.remove('run-1');
    const chosen = run.with(configOf({ existing_accounts: 'username' }));
    await start(chosen, 'run-2');
    expect(valueOf(run, 'merge_users_distinct_services')).toBe(true);
    expect(await run.parts.pending.all()).toEqual([]);
});

describe('once its time is over', () => {
    async function over(typed: Record<string, unknown> = {}): Promise<MemoryRun> {
        const run = build({ existing_accounts: 'username', ...typed });
        await start(run);
        await run.clock.wait(14 * DAY);
        return run;
    }

    test('the switch is switched off by a run of its own, which cannot be undone', async () => {
        const run = await over();
        expect(await end(run)).toBe(true);
        expect(rowsOf(run)).toEqual(['username', true, false]);
        expect(await record(run)).toMatchObject({ isOver: true });
        expect(await run.parts.runs.find('end-1')).toMatchObject({ runKind: 'take-back', outcome: 'done' });
        expect(await undoRun(run.parts, 'end-1', { ...origin, id: 'undo-1' })).toMatchObject({
            notes: [{ code: 'adoption_stays_over' }],
        });
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(false);
        expect(await end(run, 'end-2')).toBeUndefined();
    });

    test('a run comes to the same before the job does, and none switches it on again by itself', async () => {
        const run = await over();
        await start(run, 'run-2');
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(false);
        for (const id of ['run-3', 'run-4']) await start(run, id);
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(false);
        const { plan } = await run.runner.plan();
        expect(plan.changes).toEqual([]);
        expect(plan.withheld).toMatchObject([{ code: 'adoption_over', days: 14, change: { to: true } }]);
        expect(plan.drift).toEqual([]);
    });

    test('an approval of its own lets it begin again, with an end of its own, and no other approval does', async () => {
        const run = await over();
        await end(run);
        const first = await record(run);
        await start(run, 'run-2', true);
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(false);
        const offer = anotherTimeOffer(run.runner, await run.runner.plan());
        expect(await offer.begin({ ...origin, id: 'run-3' })).toMatchObject({ notes: [{ code: 'adoption_begins' }] });
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(true);
        expect(await run.parts.adoptions.all()).toHaveLength(1);
        // the job of before finds nothing to end
        expect(first && (await endAdoption(run.parts, first, 'end-2'))).toBeUndefined();
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(true);
        await run.clock.wait(14 * DAY);
        expect(await end(run, 'end-3')).toBe(true);
    });

    test('whoever has switched it on by hand gets it off, and may have it by approval', async () => {
        const run = await over();
        await end(run);
        await run.workspace.writeSetting(`${entry}-merge_users_distinct_services`, true);
        const { plan } = await run.runner.plan();
        expect(plan.changes).toMatchObject([{ id: `${entry}-merge_users_distinct_services`, to: false }]);
        expect(plan.withheld).toEqual([]);
    });

    test('a row that is blocked stays on, and it is not called over', async () => {
        const run = await over();
        run.workspace.blocked.add(`${entry}-merge_users_distinct_services`);
        expect(await end(run)).toBe(false);
        expect((await record(run))?.isOver).toBeUndefined();
        run.workspace.blocked.clear();
        expect(await end(run, 'end-2')).toBe(true);
    });

    test('a job that was lost is given again, also after the switch was seen off and before that was told', async () => {
        const run = await over();
        for (const isOver of [false, true]) {
            run.jobs.waiting.length = 0;
            if (isOver) await end(run);
            await pickUpWhatIsLeft(run.parts);
            const found = await record(run);
            expect(run.jobs.waiting.filter(({ job }) => job === 'end-adoption')).toEqual([
                { job: 'end-adoption', when: 1_000, data: { id: found?.id, until: found?.until } },
            ]);
        }
        const told = await record(run);
        if (told) await run.parts.adoptions.save({ ...told, isTold: true });
        run.jobs.waiting.length = 0;
        await pickUpWhatIsLeft(run.parts);
        expect(run.jobs.waiting).toEqual([]);
    });
});

test('another choice is another time', async () => {
    const run = build({ existing_accounts: 'username' });
    await start(run);
    await run.clock.wait(14 * DAY);
    await end(run);
    const other = run.with(configOf({ confirm_minutes: 0, existing_accounts: 'address' }));
    await start(other, 'run-2');
    expect(rowsOf(run)).toEqual(['email', true, true]);
    expect(await run.parts.adoptions.all()).toMatchObject([{ by: 'address' }]);
});

test('a switch that was on already when it was chosen gets an end as well', async () => {
    const run = build({ merge_users_distinct_services: true });
    await start(run);
    const chosen = run.with(configOf({ confirm_minutes: 0, existing_accounts: 'username' }));
    await start(chosen, 'run-2');
    expect(await record(run)).toMatchObject({ by: 'username' });
});

test('"not at all" switches it off with the next run, too', async () => {
    const run = build({ existing_accounts: 'address' });
    await start(run);
    await start(run.with(configOf({ confirm_minutes: 0 })), 'run-2');
    expect(rowsOf(run)).toEqual(['username', true, false]);
});

describe('the settings as they are now', () => {
    const now = new Date('2026-01-03T00:00:00.000Z');
    const begun: AdoptionRecord = {
        ...{ kind: 'adoption', id: 'Authentik 1', group: 'Authentik', by: 'address', attempts: 2 },
        ...{ since: '2026-01-01T00:00:00.000Z', until: '2026-01-15T00:00:00.000Z', accounts: 0, unmarked: [] },
        ...{ actor: { id: 'admin-id', username: 'admin' }, tryAt: '2026-01-16T00:00:00.000Z' },
    };

    test.each([
        ['the same', { by: 'address', days: 14 }, begun],
        ['more days', { by: 'address', days: 20 }, { until: '2026-01-21T00:00:00.000Z', attempts: 0 }],
        ['fewer days than have passed', { by: 'address', days: 1 }, { until: '2026-01-02T00:00:00.000Z' }],
        ['not at all', { by: 'never', days: 14 }, { until: now.toISOString(), isEarly: true }],
        ['another way', { by: 'username', days: 14 }, { until: now.toISOString(), isEarly: true }],
    ] as const)('%s', (_, wish, expected) => {
        const chosen = asChosen(begun, wish, now);
        expect(chosen).toMatchObject(expected);
        // saved twice is saved once
        expect(asChosen(chosen, wish, now)).toBe(chosen);
    });

    test('what is over stays over', () => {
        const over = { ...begun, isOver: true };
        expect(asChosen(over, { by: 'address', days: 90 }, now)).toBe(over);
        expect(nextLook({ ...over, isTold: true })).toBeUndefined();
    });
});

test('status says until when, and how many have come over as far as that can be seen', async () => {
    const authentik = new MemoryDirectory();
    const workspace = new MemoryWorkspace();
    const names = ['ada', 'bob', 'cyd'];
    const people = names.map((username) => ({
        ...{ uid: `uid-${username}`, username, name: username, email: `${username}@lantern.example`, isActive: true },
    }));
    authentik.directory = { users: people, people, groups: [] };
    const account = (username: string, isVerified: boolean) => ({
        ...{ id: `user-${username}`, username, type: 'user', isActive: true },
        emails: [{ address: `${username}@lantern.example`, isVerified }],
    });
    workspace.accounts.push(account('ada', false), account('bob', false), account('cyd', true));
    const config = configOf({ confirm_minutes: 0, existing_accounts: 'address' });
    const run = memoryRunner(config, authentik, workspace);
    await start(run);
    workspace.accounts.splice(0, 1, account('ada', true));
    const planned = await run.runner.plan();
    expect(planned.plan.notes).toContainEqual({
        code: 'adoption_open',
        subject: { code: 'adoption.until', by: 'address', time: '2026-01-15T00:00:01.000Z' },
        details: { code: 'detail.come_over', accounts: 3, came: 1, untold: 1, mayLeaveNothing: false },
    });
    const status = statusAnswer(english, {
        config,
        problems: [],
        planned,
        runs: [],
        pending: [],
        keptUp: keptUp(config),
    });
    expect(status).toMatch(/get in by address, until 1\/15\/26.*: at least 1 of 3 have come over/);
    // as after an undo: what a switch that is off does not do is not said
    const id = 'Accounts_OAuth_Custom-Authentik-merge_users_distinct_services';
    const row = workspace.settings.get(id);
    if (row) workspace.settings.set(id, { ...row, value: false });
    const off = statusAnswer(english, {
        ...{ config, problems: [], planned: await run.runner.plan() },
        ...{ runs: [], pending: [], keptUp: keptUp(config) },
    });
    expect(off).toMatch(/do not get in now, .* `\/authentik-sync` lets them in again by address, until/);
});

describe('of another service name', () => {
    const later = { existing_accounts: 'username', service_name: 'Company' };

    test('the time of the entry before is said, and a person may end it', async () => {
        const run = build({ existing_accounts: 'username' });
        await start(run);
        const other = run.with(configOf({ confirm_minutes: 0, ...later }));
        const { plan } = await other.runner.plan();
        expect(plan.withheld).toMatchObject([
            { code: 'adoption_of_before', entry: 'Authentik', by: 'username', time: expect.any(String) as string },
        ]);
        // nothing of it is done by itself, and the new entry has a time of its own
        await start(other, 'run-2');
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(true);
        expect(await run.parts.adoptions.all()).toHaveLength(2);

        await start(other, 'run-3', true);
        expect(valueOf(run, 'merge_users_distinct_services')).toBe(false);
        expect((await other.runner.plan()).plan).toMatchObject({ changes: [], withheld: [], drift: [] });
        await run.clock.wait(14 * DAY);
        expect(await end(run)).toBe(true);
        expect(await record(run)).toMatchObject({ isOver: true });
    });

    test('nothing is said of it once its switch is off, or its time over', async () => {
        const run = build({ existing_accounts: 'username' });
        await start(run);
        await run.clock.wait(14 * DAY);
        await end(run);
        const other = run.with(configOf({ confirm_minutes: 0, ...later }));
        expect((await other.runner.plan()).plan.withheld).toEqual([]);
    });
});

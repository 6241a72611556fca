import { Failure } from '../../src/model/failure';
import { holdUp, isToTell } from '../../src/run/hold-up';
import type { RunKind, RunRecord } from '../../src/run/records/run-record';
import { takeBackUnconfirmed } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const people = ['ada', 'bob', 'cleo'];
const throttled = (seconds: string): Failure =>
    new Failure('rocketchat_throttled', { endpoint: 'roles.addUserToRole', seconds });
const refused = new Failure('rocketchat_token_refused', { url: 'https://rocket.company' });

/** Three people are to be auditors, and in a room. */
function build(typed: Readonly<Record<string, unknown>> = {}): MemoryRun {
    const workspace = new MemoryWorkspace();
    workspace.accounts.push(...accountsOf(...people));
    workspace.roles.push({ id: 'auditor', name: 'auditor', scope: 'Users', holders: [] });
    const config = configOf({ group_rules: 'staff: { roles: [auditor], channels: [desk] }', ...typed });
    return memoryRunner(config, new MemoryDirectory(directoryOf({ staff: people })), workspace);
}

/** Of a role the server gives so many, and refuses the next one; as often as there are failures. */
function failRole({ workspace }: MemoryRun, failures: Failure[], given = 1): void {
    const add = workspace.add.bind(workspace);
    workspace.add = async (target, some) => {
        const failure = target.kind === 'role' ? failures.shift() : undefined;
        if (!failure) return add(target, some);
        await add(target, some.slice(0, given));
        throw failure;
    };
}

async function begun(world: MemoryRun): Promise<RunRecord> {
    return world.runner.planThen(origin, async (planned) => world.runner.start(planned, origin));
}

/** The job that goes on with the run, when it is due. */
async function dueJob({ jobs, clock, execution, planAgain }: MemoryRun): Promise<RunRecord | undefined> {
    const job = jobs.waiting.filter(({ data }) => data.isRescue !== true).pop();
    await clock.wait(job?.when ?? 0);
    return execution.resume(job?.data.runId ?? '', planAgain);
}

test('a step that a server has refused for now waits for the next call, which makes what is left of it', async () => {
    const world = build();
    failRole(world, [throttled('60')]);
    const held = await begun(world);
    expect(held.outcome).toBeUndefined();
    expect(held.heldUp).toMatchObject({ code: 'rocketchat_throttled', count: 1 });
    expect(world.jobs.waiting.at(-1)).toMatchObject({ job: 'continue-run', when: 60_000 });
    await world.clock.wait(30_000);
    expect(await world.anotherLease().take('run-2', world.clock.now(), 1_000)).toBe(false);
    expect(await dueJob(world)).toMatchObject({ outcome: 'done', problems: [] });
    expect(world.workspace.roles[0]?.holders).toHaveLength(3);
    const { ledger } = await world.memory.read();
    expect([...(ledger.get('role auditor') ?? [])].sort()).toEqual(people.map((name) => `user-${name}`));
});

test('what it had made before it was refused is in the journal as well, and undo takes it back', async () => {
    const world = build();
    failRole(world, [throttled('5'), throttled('5')]);
    await begun(world);
    await dueJob(world);
    expect(await dueJob(world)).toMatchObject({ outcome: 'done' });
    const items = await world.execution.journalOf('run-1').items();
    const auditors = items.filter(({ change }) => 'target' in change && change.target.kind === 'role');
    expect(auditors).toHaveLength(3);
});

test('a change that landed although it was refused is not made twice', async () => {
    const world = build();
    const create = world.workspace.createRoom.bind(world.workspace);
    let calls = 0;
    world.workspace.createRoom = async (...args) => {
        const id = await create(...args);
        if (++calls === 1) throw throttled('5');
        return id;
    };
    await begun(world);
    expect(await dueJob(world)).toMatchObject({ outcome: 'done', problems: [] });
    expect(calls).toBe(1);
    expect(world.workspace.rooms.get('desk')?.members).toHaveLength(3);
});

test('a token that is refused is waited for, and a new one goes on at once', async () => {
    const world = build();
    failRole(world, [refused, refused], 0);
    await begun(world);
    const again = await dueJob(world);
    expect(again?.heldUp).toMatchObject({ code: 'rocketchat_token_refused', count: 2 });
    // the setting was saved: a call comes long before the next try is due
    expect(await world.execution.resume('run-1', world.planAgain)).toMatchObject({ outcome: 'done', problems: [] });
});

test('nobody waits for ever: after an hour the step counts as failed, and the others are made', async () => {
    const world = build();
    failRole(world, Array<Failure>(100).fill(throttled('86400')), 0);
    let run: RunRecord | undefined = await begun(world);
    const since = world.clock.now().getTime();
    let calls = 0;
    while (run && run.outcome === undefined && calls++ < 50) run = await dueJob(world);
    expect(run).toMatchObject({ outcome: 'partial', failure: { code: 'rocketchat_throttled' } });
    expect(world.workspace.rooms.get('desk')?.members).toHaveLength(3);
    const passed = (world.clock.now().getTime() - since) / 60_000;
    expect(passed).toBeGreaterThanOrEqual(60);
    expect(passed).toBeLessThan(70);
    expect(calls).toBeLessThan(20);
});

test('whoever does not want it any more stops it where it is', async () => {
    const world = build();
    failRole(world, [throttled('60')]);
    await begun(world);
    await world.stops.ask('run-1');
    const stopped = await world.execution.resume('run-1', world.planAgain);
    expect(stopped).toMatchObject({ outcome: 'partial', failure: { code: 'run_stopped' } });
    expect((await world.memory.read()).ledger.get('role auditor')).toHaveLength(1);
});

test('what nobody has kept goes back in time: a run that only waits is ended for it, with what it did', async () => {
    const world = build({ allow_name_change: 'off', two_factor: 'off', confirm_minutes: 5 });
    failRole(world, Array<Failure>(100).fill(throttled('300')));
    const { id } = await begun(world);
    const value = (): unknown => world.workspace.settings.get('Accounts_TwoFactorAuthentication_Enabled')?.value;
    expect(value()).toBe(false);
    await world.clock.wait(240_000);
    expect(await takeBackUnconfirmed(world.parts, id, 'back')).toMatchObject({ outcome: 'done' });
    expect(value()).toBe(true);
    expect(await world.runs.find(id)).toMatchObject({ outcome: 'failed', failure: { code: 'run_interrupted' } });
    expect((await world.memory.read()).ledger.get('role auditor')).toHaveLength(1);
});

test('a run that was cut off waits as well where authentik cannot be read yet', async () => {
    const world = build();
    failRole(world, [throttled('60')]);
    const { id } = await begun(world);
    const read = world.authentik.readDirectory.bind(world.authentik);
    world.authentik.readDirectory = async () =>
        Promise.reject(new Failure('authentik_starting', { url: 'https://authentik.company', status: 503 }));
    await world.clock.wait(700_000);
    const held = await world.execution.resume(id, world.planAgain);
    expect(held?.heldUp).toMatchObject({ code: 'authentik_starting' });
    world.authentik.readDirectory = read;
    expect(await dueJob(world)).toMatchObject({ outcome: 'done' });
    expect(world.workspace.roles[0]?.holders).toHaveLength(3);
});

test('one that waits for a look that authentik refuses is ended by whoever does not want it any more', async () => {
    const world = build();
    failRole(world, [throttled('60')]);
    const { id } = await begun(world);
    world.authentik.readDirectory = async () =>
        Promise.reject(new Failure('authentik_starting', { url: 'https://authentik.company', status: 503 }));
    await world.clock.wait(700_000);
    expect(await world.execution.resume(id, world.planAgain)).toMatchObject({ heldUp: { code: 'authentik_starting' } });
    await world.stops.ask(id);
    const stopped = await world.execution.resume(id, world.planAgain);
    expect(stopped).toMatchObject({ outcome: 'partial', failure: { code: 'run_stopped' } });
    expect(await world.anotherLease().take('run-2', world.clock.now(), 1_000)).toBe(true);
});

test('a permission that is taken away in the middle fails what needs it, and the next plan tries that again', async () => {
    const world = build();
    const permission = { endpoint: 'roles.addUserToRole', permission: 'access-permissions' };
    failRole(world, [new Failure('rocketchat_permission_missing', permission)]);
    const run = await begun(world);
    expect(run).toMatchObject({ outcome: 'partial', failure: { code: 'rocketchat_permission_missing' } });
    expect(run.problems).toMatchObject([{ code: 'step_failed', reason: { permission: 'access-permissions' } }]);
    expect(world.workspace.rooms.get('desk')?.members).toHaveLength(3);
    const { plan } = await world.runner.plan();
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['add-member', 'add-member']);
    const next = await world.runner.planThen({ ...origin, id: 'run-2' }, async (planned) =>
        world.runner.start(planned, { ...origin, id: 'run-2' }),
    );
    expect(next).toMatchObject({ outcome: 'done', problems: [] });
    expect(world.workspace.roles[0]?.holders).toHaveLength(3);
});

describe('how long a run waits', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const seconds = (failure: Failure, count: number, runKind: RunKind = 'sync'): number | undefined => {
        const before = { code: failure.code, details: {}, since: now.toISOString(), count };
        const run = { runKind, ...(count > 0 && { heldUp: before }) };
        const { until } = holdUp(failure, run, 'step', now) ?? {};
        return until === undefined ? undefined : (Date.parse(until) - now.getTime()) / 1000;
    };

    test.each<[string, number, number]>([
        ['60', 0, 60],
        ['1', 0, 10],
        ['1', 3, 80],
        ['999999999', 0, 300],
        ['-5', 0, 10],
        ['NaN', 1, 20],
    ])('asked for %s seconds, after %d times: %d', (asked, count, expected) => {
        expect(seconds(throttled(asked), count)).toBe(expected);
    });

    test('a token is tried after a minute, and less often after that', () => {
        expect([0, 1, 2, 9].map((count) => seconds(refused, count))).toEqual([60, 120, 240, 300]);
    });

    test('an authentik that is away is waited for, but by what makes things safe', () => {
        const gone = new Failure('authentik_unreachable', { url: 'https://authentik.company', reason: 'gone' });
        const down = new Failure('authentik_down', { url: 'https://authentik.company', status: 502 });
        expect([seconds(gone, 0), seconds(down, 2), seconds(down, 0, 'undo')]).toEqual([10, 40, 10]);
        expect([seconds(gone, 0, 'take-back'), seconds(down, 2, 'take-back')]).toEqual([undefined, undefined]);
    });

    test('whoever hears of what happens by itself is told at once of a token, and of a server after five minutes', () => {
        expect(isToTell({ code: 'authentik_token_refused', count: 1 })).toBe(true);
        expect([5, 6].map((count) => isToTell({ code: 'authentik_down', count }))).toEqual([false, true]);
    });

    test('what is no matter of time fails at once', () => {
        const permission = new Failure('rocketchat_permission_missing', { endpoint: 'roles', permission: 'view' });
        expect(seconds(permission, 0)).toBeUndefined();
    });
});

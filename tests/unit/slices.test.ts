import type { RunRecord } from '../../src/run/records/run-record';
import { MemoryPersistence, memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const ROOMS = 20;

/** One person is to be in many rooms that are there already: each is a step. */
function build(seconds: number): { run: MemoryRun; begun: number[]; persistence: MemoryPersistence } {
    const names = Array.from({ length: ROOMS }, (_, n) => `room-${n}`);
    const workspace = new MemoryWorkspace();
    workspace.canUseRest = false;
    workspace.accounts.push(...accountsOf('ada'));
    for (const name of names)
        workspace.rooms.set(name, { id: name, name, type: 'channel', members: [], owners: [], moderators: [] });
    const directory = new MemoryDirectory(directoryOf({ staff: ['ada'] }));
    const persistence = new MemoryPersistence();
    const config = configOf({ group_rules: `staff: [${names.join(', ')}]` });
    const run = memoryRunner(config, directory, workspace, persistence);
    const begun: number[] = [];
    const add = workspace.add.bind(workspace);
    workspace.add = async (...args) => {
        begun.push(run.clock.now().getTime());
        await run.clock.wait(seconds * 1000);
        return add(...args);
    };
    return { run, begun, persistence };
}

async function start(run: MemoryRun): Promise<RunRecord> {
    return run.runner.planThen(origin, async (planned) => run.runner.start(planned, origin));
}

test.each([
    // each: seconds that a step takes, and how many are begun in the 18 s that a slice of 20 s begins steps in
    [3, 6],
    [17, 2],
    [18, 1],
    [25, 1],
])('of steps that take %i s a slice begins %i, and leaves the others to the next call', async (seconds, number) => {
    const { run, begun } = build(seconds);
    const first = await start(run);
    expect(begun).toHaveLength(number);
    expect([first.outcome, first.counts.members]).toEqual([undefined, number]);
    expect(run.jobs.waiting.at(-1)).toEqual({ job: 'continue-run', when: 1_000, data: { runId: 'run-1' } });
    let last = first;
    while (last.outcome === undefined) last = (await run.execution.resume('run-1', run.planAgain)) ?? last;
    expect(last).toMatchObject({ outcome: 'done', stepsDone: last.stepCount, counts: { members: ROOMS } });
    const items = await run.execution.journalOf('run-1').items();
    expect(items.filter(({ change }) => change.kind === 'add-member')).toHaveLength(ROOMS);
});

test('a slice that goes on reads how far the run is and the steps that it makes, and neither journal nor other runs', async () => {
    const { run, persistence } = build(3);
    await start(run);
    persistence.reads.splice(0);
    await run.execution.resume('run-1', run.planAgain);
    const reads = new Set(persistence.reads.filter((key) => !key.startsWith('ledger')));
    expect([...reads].filter((key) => key.startsWith('steps'))).toEqual(['steps:run-1/0/0']);
    expect([...reads]).not.toContain('journal@run-1');
    expect([...reads]).not.toContain('run');
});

test('a step that took so long that somebody else is at work ends the slice: what becomes of the run is theirs', async () => {
    const { run, begun } = build(120);
    const add = run.workspace.add.bind(run.workspace);
    run.workspace.add = async (...args) => {
        const answer = await add(...args);
        await run.anotherLease().take('run-2', run.clock.now(), 90_000);
        return answer;
    };
    await expect(start(run)).rejects.toMatchObject({ code: 'run_in_progress' });
    expect(begun).toHaveLength(1);
    const left = await run.runs.find('run-1');
    expect(left).toMatchObject({ stepsDone: 0 });
    expect(left?.pausedAt).toBeUndefined();
    expect(run.jobs.waiting).toMatchObject([{ data: { isRescue: true } }]);
});

test('a long step of which nobody has taken the place is gone on behind', async () => {
    const { run } = build(120);
    const { outcome, counts } = await start(run);
    expect([outcome, counts.members]).toEqual([undefined, 1]);
    expect(await run.anotherLease().take('run-2', run.clock.now(), 90_000)).toBe(false);
    expect(await run.anotherLease().take('run-1', run.clock.now(), 90_000)).toBe(true);
});

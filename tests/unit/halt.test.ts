import { Halt } from '../../src/run/halt';
import { Runner } from '../../src/run/plan-and-start';
import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

/** Halted as soon as the first of three rooms is made. */
async function halted() {
    const halt = new Halt();
    const workspace = new MemoryWorkspace();
    const directory = new MemoryDirectory({
        users: [],
        groups: [{ id: 'id-staff', name: 'staff', parents: [], members: [] }],
    });
    const run = memoryRunner(configOf({ group_rules: 'staff: [a, b, c]' }), directory, workspace);
    const createRoom = workspace.createRoom.bind(workspace);
    const events: string[] = [];
    let over: Promise<unknown> = Promise.resolve();
    workspace.createRoom = async (name, type) => {
        over = halt.begin().then(() => events.push('halted'));
        const id = await createRoom(name, type);
        events.push(`made ${name}`);
        return id;
    };
    const runner = new Runner(run.config, { ...run.parts, halt });
    const started = await runner.planThen(origin, async (planned) => runner.start(planned, origin));
    await over;
    return { run, halt, workspace, events, started };
}

test('a halt waits for the step at hand, and the run begins no other', async () => {
    const { events, started, workspace } = await halted();
    expect(events).toEqual(['made a', 'halted']);
    expect(started.outcome).toBeUndefined();
    expect([...workspace.rooms.keys()]).toEqual(['a']);
});

test('nobody waits for a run that was halted, and it goes on where it was', async () => {
    const { run, workspace } = await halted();
    expect(await run.anotherLease().isHeld(run.clock.now())).toBe(false);
    expect(run.jobs.waiting.at(-1)).toMatchObject({ job: 'continue-run', data: { runId: origin.id } });
    expect(await run.execution.resume(origin.id, run.planAgain)).toMatchObject({ outcome: 'done' });
    expect([...workspace.rooms.keys()]).toEqual(['a', 'b', 'c']);
});

test('the next run ends one that was halted, and does all that is left', async () => {
    const { run, workspace } = await halted();
    const second = { ...origin, id: 'run-2' };
    await run.runner.planThen(second, async (planned) => run.runner.start(planned, second));
    expect(await run.runs.find(origin.id)).toMatchObject({ outcome: 'failed', failure: { code: 'run_interrupted' } });
    expect(workspace.rooms.size).toBe(3);
});

test('with nobody at work a halt is over at once, and its end lets steps begin again', async () => {
    const halt = new Halt();
    await halt.begin();
    expect(halt.isHalted).toBe(true);
    halt.end();
    expect(halt.isHalted).toBe(false);
});

test('a halt is over also where the work has failed', async () => {
    const halt = new Halt();
    const work = halt.during(async () => Promise.reject(new Error('gone')));
    const over = halt.begin();
    await expect(work).rejects.toThrow('gone');
    await over;
    expect(halt.isHalted).toBe(true);
});

import { memoryRunner, origin } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { accountsOf, directoryOf } from '../support/sync-world';

const rules = ['one', 'two', 'three'].map((room) => `${room}: [${room}]`).join('\n');

/** A workspace in which somebody stops the run while its first room is made. */
class StoppedWorkspace extends MemoryWorkspace {
    onRoom: () => Promise<void> = async () => undefined;

    override async createRoom(...room: Parameters<MemoryWorkspace['createRoom']>): Promise<string | undefined> {
        const id = await super.createRoom(...room);
        await this.onRoom();
        return id;
    }
}

function scene() {
    const workspace = new StoppedWorkspace();
    workspace.accounts.push(...accountsOf('ada'));
    const authentik = new MemoryDirectory(directoryOf({ one: ['ada'], two: ['ada'], three: ['ada'] }));
    return { workspace, run: memoryRunner(configOf({ group_rules: rules, confirm_minutes: 0 }), authentik, workspace) };
}

test('a run that is stopped ends at its next step, says so, and what it did can be gone on from', async () => {
    const { workspace, run } = scene();
    workspace.onRoom = async () => run.stops.ask(origin.id);
    const stopped = await run.runner.start(await run.runner.plan(), origin);
    expect(stopped).toMatchObject({ outcome: 'partial', failure: { code: 'run_stopped' }, counts: { rooms: 1 } });
    expect(workspace.rooms.size).toBe(1);
    expect(await run.lease.isHeld(run.clock.now())).toBe(false);

    workspace.onRoom = async () => undefined;
    const next = await run.runner.start(await run.runner.plan(), { ...origin, id: 'run-2' });
    expect(next).toMatchObject({ outcome: 'done', counts: { rooms: 2 } });
    expect([...workspace.rooms.values()].map(({ members }) => members)).toEqual([
        ['user-ada'],
        ['user-ada'],
        ['user-ada'],
    ]);
});

test('a run that waits for its job ends when it is gone on with', async () => {
    const { workspace, run } = scene();
    workspace.onRoom = async () => run.clock.wait(60_000);
    const waiting = await run.runner.start(await run.runner.plan(), origin);
    expect(waiting.outcome).toBeUndefined();
    await run.stops.ask(origin.id);
    const after = await run.execution.resume(origin.id, run.planAgain);
    expect(after).toMatchObject({ outcome: 'partial', failure: { code: 'run_stopped' } });
    expect(workspace.rooms.size).toBe(1);
});

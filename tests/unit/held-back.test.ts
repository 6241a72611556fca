import type { Change } from '../../src/model/change';
import { isHeldBack } from '../../src/run/held-back';
import { undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

const built = (): MemoryRun =>
    memoryRunner(configOf({ confirm_minutes: 0 }), new MemoryDirectory(), new MemoryWorkspace());

async function begun(): Promise<MemoryRun> {
    const run = built();
    await run.runner.start(await run.runner.plan(), origin);
    return run;
}

test('nothing happens by itself before a person has begun, and it does after that', async () => {
    expect(await isHeldBack(built())).toBe(true);
    expect(await isHeldBack(await begun())).toBe(false);
});

test('a person has begun where a run has set something up, or has remembered anything', async () => {
    const run = built();
    const reason = { code: 'reason.no_entry' } as const;
    const change: Change = { kind: 'set-setting', area: 'entry', id: 'row', from: null, to: 'a', reason };
    await run.execution.expectations.add([{ change, before: null }]);
    expect(await isHeldBack(run)).toBe(false);
    const another = built();
    await another.memory.approveRemovals();
    expect(await isHeldBack(another)).toBe(false);
});

test('nothing happens by itself while paused, nor after an undo until somebody resumes', async () => {
    const run = await begun();
    await run.keepUp.begin({ since: run.clock.now().toISOString(), by: 'admin' });
    expect(await isHeldBack(run)).toBe(true);
    await run.keepUp.resume(run.clock.now());
    expect(await isHeldBack(run)).toBe(false);
    await run.clock.wait(1_000);
    await undoRun(run.parts, origin.id, { ...origin, id: 'undo' });
    expect(await isHeldBack(run)).toBe(true);
    await run.keepUp.resume(run.clock.now());
    expect(await isHeldBack(run)).toBe(false);
});

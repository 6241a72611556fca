import { historyAnswer } from '../../src/report/history';
import type { RunRecord } from '../../src/run/records/run-record';
import { undoRun } from '../../src/run/undo';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';

/** A run as the version before wrote it: one word, `trigger`, for what it does and for what began it. */
async function rewritten(run: MemoryRun, id: string, word: string): Promise<void> {
    const record: Partial<RunRecord> = { ...(await run.runs.find(id)) };
    delete record.runKind;
    await run.runs.save({ ...record, trigger: word } as RunRecord);
}

test('a run of the version before is listed, and can be undone', async () => {
    const run = memoryRunner(configOf(), new MemoryDirectory(), new MemoryWorkspace());
    const started = await run.runner.start(await run.runner.plan(), origin);
    if (!started.outcome) await run.execution.resume(origin.id);
    await rewritten(run, origin.id, 'command');
    expect(await run.runs.find(origin.id)).toMatchObject({ runKind: 'sync', trigger: 'command' });
    expect(historyAnswer(await run.runs.all(), [])).toContain('run by admin');

    const undone = await undoRun(run.parts, undefined, { ...origin, id: 'undo-1' });
    expect(undone).toMatchObject({ outcome: 'done', undoes: origin.id });
    await rewritten(run, 'undo-1', 'undo');
    expect(await run.runs.find('undo-1')).toMatchObject({ runKind: 'undo', trigger: 'command' });
    await rewritten(run, 'undo-1', 'take-back');
    expect(await run.runs.find('undo-1')).toMatchObject({ runKind: 'take-back', trigger: 'job' });
});

import { Failure } from '../failure';
import type { JournalItem } from '../plan/journal-item';
import { makeUndo } from '../plan/make-undo';
import { sliceBudget } from './budget';
import { Journal } from './journal';
import { observeForUndo } from './observe-undo';
import { riskyItems } from './pending';
import type { RunRecord } from './run-record';
import { Runner, type RunnerParts, type RunOrigin } from './runner';

/**
 * Takes a run back, newest change first, and leaves alone what somebody has changed since.
 * @param runId undefined: the last run that changed something and was not taken back
 * @throws Failure `run_unknown`, `run_undone`, `run_unfinished`, `run_in_progress`
 */
export async function undoRun(parts: RunnerParts, runId: string | undefined, origin: RunOrigin): Promise<RunRecord> {
    const run = await runToUndo(parts, runId);
    const record = await takeBack(parts, run, await itemsOf(parts, run), {
        ...origin,
        trigger: 'undo',
        undoes: run.id,
    });
    await parts.pending.remove(run.id);
    return record;
}

/** Takes back the risky changes that nobody has kept. Undefined where there is nothing to take back any more. */
export async function takeBackUnconfirmed(
    parts: RunnerParts,
    runId: string,
    newRunId: string,
): Promise<RunRecord | undefined> {
    const [pending, run] = await Promise.all([parts.pending.find(runId), parts.runs.find(runId)]);
    if (!pending || !run) return undefined;
    const items = riskyItems(await itemsOf(parts, run), pending.wasLive);
    const origin = { id: newRunId, actor: run.actor, answer: run.answer };
    const record = await takeBack(parts, run, items, { ...origin, trigger: 'take-back' });
    await parts.pending.remove(runId);
    return record;
}

async function takeBack(
    parts: RunnerParts,
    run: RunRecord,
    items: readonly JournalItem[],
    origin: RunOrigin & Pick<RunRecord, 'trigger' | 'undoes'>,
): Promise<RunRecord> {
    // rooms that were renamed since are the same rooms
    parts.workspace.followRooms((await parts.memory.read()).roomIds);
    const plan = makeUndo(items, await observeForUndo(items, parts));
    const budget = run.budget || sliceBudget(await parts.workspace.info());
    return new Runner(parts).startUndo(plan, origin, budget);
}

async function itemsOf({ journal, clock }: RunnerParts, run: RunRecord): Promise<JournalItem[]> {
    return (await Journal.open(run.id, journal, clock)).items();
}

async function runToUndo(parts: RunnerParts, runId: string | undefined): Promise<RunRecord> {
    if (runId !== undefined) {
        const run = await parts.runs.find(runId);
        if (!run) throw new Failure('run_unknown', { run: runId });
        if (run.undoneBy) throw new Failure('run_undone', { run: runId });
        if (!run.outcome) throw new Failure('run_unfinished', { run: runId });
        return run;
    }
    const runs = (await parts.runs.all()).filter((run) => run.trigger === 'command' && run.outcome && !run.undoneBy);
    const [last] = runs.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    if (!last) throw new Failure('run_unknown', { run: '' });
    return last;
}

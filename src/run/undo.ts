import { sha256 } from '../digest';
import { Failure } from '../model/failure';
import type { JournalItem } from '../model/journal-item';
import type { Plan } from '../model/plan';
import { fingerprint } from '../plan/fingerprint';
import { makeUndo } from '../plan/undo/make-undo';
import { sliceBudget } from './budget';
import { planEndOfAdoption } from './end-adoption';
import type { ExecutionParts } from './execution-parts';
import { Execution } from './lifecycle';
import { observeForUndo } from './observe/observe-undo';
import { newRun, type RunOrigin } from './records/new-run';
import { riskyItems } from './records/pending';
import { isAskedFor } from './records/progress';
import type { RunOfAnyKind, RunRecord } from './records/run-record';
import { stepsOf } from './steps';

/** What taking a run back would do, with that by which it is approved. */
export interface PlannedUndo {
    run: RunRecord;
    plan: Plan;
    fingerprint: string;
}

/**
 * What taking this run back would do now: newest change first, and what somebody has changed since is left alone. Nothing is done.
 * @throws Failure `run_unknown`, `run_undone`
 */
export async function planUndoOf(parts: ExecutionParts, runId: string, actorId: string): Promise<PlannedUndo> {
    const run = await runToUndo(parts, runId);
    const plan = await planUndo(parts, await itemsOf(new Execution(parts), run), actorId);
    return { run, plan, fingerprint: undoFingerprint(plan, run) };
}

/**
 * Takes a run back just as it was shown; where that would do something else by now, it is returned and nothing is done.
 * @throws Failure `run_unknown`, `run_undone`, `run_in_progress`
 */
export async function undoAsShown(
    parts: ExecutionParts,
    runId: string,
    shown: string,
    origin: RunOrigin,
): Promise<RunRecord | PlannedUndo> {
    const execution = new Execution(parts);
    return execution.claimed(origin, async () => {
        const planned = await planUndoOf(parts, runId, origin.actor.id);
        return planned.fingerprint === shown ? beginUndo(parts, execution, planned, origin) : planned;
    });
}

/**
 * Takes a run back.
 * @throws Failure `run_unknown`, `run_undone`, `run_in_progress`
 */
export async function undoRun(parts: ExecutionParts, runId: string, origin: RunOrigin): Promise<RunRecord> {
    const execution = new Execution(parts);
    return execution.claimed(origin, async () =>
        beginUndo(parts, execution, await planUndoOf(parts, runId, origin.actor.id), origin),
    );
}

async function beginUndo(
    parts: ExecutionParts,
    execution: Execution,
    { run, plan, fingerprint: shown }: PlannedUndo,
    origin: RunOrigin,
): Promise<RunRecord> {
    const steps = stepsOf(plan, undefined);
    const record = await backwards(parts, plan, steps.length, origin);
    return execution.begin({ ...record, fingerprint: shown, runKind: 'undo', undoes: run.id }, steps);
}

/** Two runs may have done the same: who approves taking one of them back has not approved it of the other. */
function undoFingerprint(plan: Plan, { id }: RunRecord): string {
    return fingerprint(plan, (text) => sha256(`undo ${id} ${text}`));
}

/** The run that `undo` means where none is named. */
export interface NextUndo {
    id: string;
    /** something was taken back since: whoever asks twice must be told that it is the run before that */
    isBehindUndo: boolean;
}

/**
 * The last run that somebody asked for, that changed something and was not taken back.
 * @param before of those that are older than this one
 * @throws Failure `nothing_to_undo`
 */
export async function nextToUndo(parts: ExecutionParts, before?: RunRecord): Promise<NextUndo> {
    const execution = new Execution(parts);
    const all = [...(await parts.runs.all())].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    for (const run of all) {
        if (before && run.startedAt >= before.startedAt) continue;
        if (run.runKind !== 'sync' || run.undoneBy !== undefined || !isAskedFor(run)) continue;
        if ((await itemsOf(execution, run)).length === 0) continue;
        const isBehindUndo = all.some((other) => other.runKind !== 'sync' && other.startedAt >= run.startedAt);
        return { id: run.id, isBehindUndo };
    }
    throw new Failure('nothing_to_undo');
}

/**
 * Takes back the risky changes that nobody has kept. What later runs have built on them and nobody has kept either goes with them.
 * @returns undefined where there is nothing to take back any more
 * @throws Failure `run_in_progress`
 */
export async function takeBackUnconfirmed(
    parts: ExecutionParts,
    runId: string,
    newRunId: string,
): Promise<RunRecord | undefined> {
    const execution = new Execution(parts);
    const takeBack = async (): Promise<RunRecord | undefined> => {
        const { pending, runs } = parts;
        const waiting = await pending.all();
        const due = waiting.find(({ id }) => id === runId);
        const first = due && (await runs.find(runId));
        if (!first) {
            await pending.remove(runId);
            return undefined;
        }
        const ids = new Set(waiting.map(({ id }) => id));
        const covered = (await runs.all())
            .filter(({ id, startedAt }) => ids.has(id) && startedAt >= first.startedAt)
            .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
        const plan = await planUndo(parts, await riskyItemsOf(parts, covered), undefined);
        const origin = { id: newRunId, trigger: 'job' as const, actor: first.actor, answer: first.answer };
        const steps = stepsOf(plan, undefined);
        const record: RunRecord = {
            ...(await backwards(parts, plan, steps.length, origin)),
            runKind: 'take-back',
            takesBack: { runs: covered.map(({ id }) => id), attempts: due.attempts },
        };
        return execution.begin(record, steps, async () => {
            // from here on `keep` comes too late; they are forgotten once they are taken back
            for (const one of waiting.filter(({ id }) => covered.some((run) => run.id === id)))
                await pending.save({ ...one, takenBackBy: newRunId });
            return record;
        });
    };
    return execution.claimed({ id: newRunId, trigger: 'job' }, takeBack, 0, true);
}

/** What a run that takes others back would do if it were begun now. */
export async function planBackwards(parts: ExecutionParts, run: RunRecord): Promise<Plan> {
    if (run.takesBack?.entry !== undefined) return planEndOfAdoption(parts, run.takesBack.entry);
    const runs = await Promise.all((run.takesBack?.runs ?? [run.undoes ?? '']).map(async (id) => parts.runs.find(id)));
    const known = runs.filter((one) => one !== undefined);
    if (run.takesBack) return planUndo(parts, await riskyItemsOf(parts, known), undefined);
    const items = await Promise.all(known.map(async (one) => itemsOf(new Execution(parts), one)));
    return planUndo(parts, items.flat(), run.actor.id);
}

async function riskyItemsOf(parts: ExecutionParts, runs: readonly RunRecord[]): Promise<JournalItem[]> {
    const execution = new Execution(parts);
    const items = await Promise.all(runs.map(async (run) => riskyItems(await itemsOf(execution, run), run.wasLive)));
    return items.flat();
}

async function planUndo(
    parts: ExecutionParts,
    items: readonly JournalItem[],
    actorId: string | undefined,
): Promise<Plan> {
    return makeUndo(await observeForUndo(items, { ...parts, actorId }));
}

async function backwards(
    { workspace, clock }: ExecutionParts,
    plan: Plan,
    stepCount: number,
    origin: RunOrigin,
): Promise<RunOfAnyKind> {
    const run = newRun(origin, plan, stepCount, clock.now());
    return { ...run, fingerprint: fingerprint(plan, sha256), budget: sliceBudget(await workspace.info()) };
}

async function itemsOf(execution: Execution, run: RunRecord): Promise<JournalItem[]> {
    return execution.journalOf(run.id).items();
}

async function runToUndo({ runs }: ExecutionParts, runId: string): Promise<RunRecord> {
    const run = await runs.find(runId);
    if (!run) throw new Failure('run_unknown', { run: runId });
    // what was left to people the last time may be the run's again
    const before = run.undoneBy === undefined ? undefined : await runs.find(run.undoneBy);
    if (run.undoneBy !== undefined && (before?.withheldCounts.all ?? 0) === 0)
        throw new Failure('run_undone', { run: runId });
    return run;
}

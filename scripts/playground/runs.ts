import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '../../stand-ins/workspace';

const pause = 100;
/** between two words about how far a run is */
const progressPause = 5000;

/** What the app stored of its runs, in the order in which they were made. */
export function runRecords(workspace: Workspace): Record<string, unknown>[] {
    return workspace.records().filter(isRun);
}

function isRun(record: unknown): record is Record<string, unknown> {
    return typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'run';
}

/**
 * The last thing said in a room was that an answer follows, or how far a run is. The last message of all is not enough: what has shown
 * how far a run is becomes its report before the room is answered in which it was asked for.
 */
function isAnswerToFollow({ model }: Workspace): boolean {
    const last = new Map(model.messages.map(({ rid, msg }) => [rid, msg]));
    return [...last.values()].some((msg) => /^[…⏳] /.test(msg));
}

/** What a job still says to who has asked for something before. */
function isJobToAnswer({ scheduler }: Workspace): boolean {
    return [...scheduler.jobs.values()].some(({ name }) => name.startsWith('places-of-linked_'));
}

export interface Patience {
    /** 180 unless given */
    seconds?: number;
    /** told every few seconds how far a run is */
    onProgress?: (line: string) => void;
}

export const usualPatience = 180;

/** Waits until no run has steps left and the answers are out. False where that takes too long, or is interrupted. */
export async function settle(
    workspace: Workspace,
    interrupted: AbortSignal,
    { seconds = usualPatience, onProgress }: Patience = {},
): Promise<boolean> {
    const deadline = performance.now() + seconds * 1000;
    let nextProgress = performance.now() + progressPause;
    let messages = -1;
    while (performance.now() < deadline && !interrupted.aborted) {
        const unfinished = unfinishedRuns(workspace);
        const isBusy = unfinished.length > 0 || isAnswerToFollow(workspace) || isJobToAnswer(workspace);
        // a run is stored as finished before its answer is sent
        if (!isBusy && workspace.model.messages.length === messages) return true;
        messages = isBusy ? -1 : workspace.model.messages.length;
        if (performance.now() >= nextProgress) {
            for (const run of unfinished) onProgress?.(progressOf(run));
            nextProgress += progressPause;
        }
        await sleep(pause);
    }
    return false;
}

export function unfinishedRuns(workspace: Workspace): Record<string, unknown>[] {
    return runRecords(workspace).filter((run) => (run.outcome ?? null) === null);
}

/** How far a run is, such as `run 7bc4e724: 12 of 40 steps`. */
export function progressOf({ id, stepsDone, stepCount }: Record<string, unknown>): string {
    return `run ${String(id)}: ${String(stepsDone)} of ${String(stepCount)} steps`;
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '../../stand-ins/workspace';

const patience = 180_000;
const pause = 100;

/** What the app stored of its runs, in the order in which they were made. */
export function runRecords(workspace: Workspace): Record<string, unknown>[] {
    return workspace.records().filter(isRun);
}

function isRun(record: unknown): record is Record<string, unknown> {
    return typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'run';
}

/** The last thing said was that an answer follows. */
function isAnswerToFollow({ model }: Workspace): boolean {
    return model.messages.at(-1)?.msg.startsWith('… ') === true;
}

/** Waits until no run has steps left and the answers are out. False where that takes longer than 180 seconds, or is interrupted. */
export async function settle(workspace: Workspace, interrupted: AbortSignal): Promise<boolean> {
    const deadline = performance.now() + patience;
    let messages = -1;
    while (performance.now() < deadline && !interrupted.aborted) {
        const isBusy =
            runRecords(workspace).some((run) => (run.outcome ?? null) === null) || isAnswerToFollow(workspace);
        // a run is stored as finished before its answer is sent
        if (!isBusy && workspace.model.messages.length === messages) return true;
        messages = isBusy ? -1 : workspace.model.messages.length;
        await sleep(pause);
    }
    return false;
}

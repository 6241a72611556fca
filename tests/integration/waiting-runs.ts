import { setTimeout as sleep } from 'node:timers/promises';
import { settle, unfinishedRuns } from '../../scripts/playground/runs';
import type { Lab } from './lab';
import { doJobAlone } from './turns';

/** Types a command without waiting for more than that its run is held up. */
export async function heldUp(lab: Lab): Promise<void> {
    const typed = lab.workspace.runCommand('admin', '/authentik-sync', 'general');
    await until(() => waitingRun(lab) !== undefined);
    await typed;
    // what was saved just now, by the app as well, is a reason to try again at once
    await until(() => waitingRun(lab) !== undefined && !isTriedSoon(lab));
}

export function waitingRun({ workspace }: Lab): string | undefined {
    const run = unfinishedRuns(workspace).find((one) => JSON.stringify(one).includes('"until"'));
    return run && String(run.id);
}

function isTriedSoon({ workspace: { scheduler } }: Lab): boolean {
    const soon = Date.now() + 5_000;
    return [...scheduler.jobs.values()].some(
        ({ name, nextRunAt }) => /^(check-settings|continue-run)_/.test(name) && Number(nextRunAt) < soon,
    );
}

/** The call that tries again is made now, however long the server has asked for. */
export async function tryAgain(lab: Lab): Promise<void> {
    const runId = waitingRun(lab);
    // it may have gone on by itself meanwhile
    if (runId !== undefined) await doJobAlone(lab, 'continue-run', { runId });
}

/** What never comes is told by the time that the test has. */
export async function until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await sleep(50);
}

/** What stands in direct messages of the app to the administrator. */
export function direct({ workspace }: Lab): string {
    const { messages } = workspace.dump();
    return messages.flatMap(({ room, text }) => (room === 'admin, authentik-sso.bot' ? [text] : [])).join('\n');
}

/** What came of it: the last answer, or on a slow machine the direct message that was edited until it told that. */
export async function over(lab: Lab): Promise<string> {
    const { workspace } = lab;
    await settle(workspace, new AbortController().signal, { seconds: 90 });
    return [workspace.dump().messages.at(-1)?.text, direct(lab)].join('\n');
}

import { setTimeout as sleep } from 'node:timers/promises';
import { isFor } from '../../../scripts/playground/is-for';
import { settle } from '../../../scripts/playground/runs';
import type { Workspace } from '../../../stand-ins/workspace';
import type { Answer } from '../answer';
import { readAnswer } from '../read-answer';

/** How the end of a command is known, and what was answered: `undefined` where nobody but the asker can read it. */
export interface Listener {
    readonly canRead: boolean;
    /** @returns what waits for the end of what happens from now on */
    listen(username: string): () => Promise<Answer | undefined>;
}

/** Reads the messages that the stand-in workspace shows to the one who asked. */
export function listenToStandIn(workspace: Workspace, interrupted: AbortSignal): Listener {
    return {
        canRead: true,
        listen: (username) => {
            const before = workspace.dump().messages.length;
            return async () => {
                const isSettled = await settle(workspace, interrupted);
                if (!isSettled) throw new Error('a run still has steps left after three minutes');
                const fresh = workspace.dump().messages.slice(before);
                return readAnswer(fresh.filter((message) => isFor(username, message)));
            };
        },
    };
}

/**
 * Leaves a server alone after each command: nothing that can be asked over REST tells when a run has ended.
 * @param seconds longer than its runs take
 */
export function waitWithoutReading(seconds: number, interrupted: AbortSignal): Listener {
    return {
        canRead: false,
        listen: () => async () => {
            await sleep(seconds * 1000, undefined, { signal: interrupted });
            return undefined;
        },
    };
}

import { withFailure } from '../keep-up/back-off';
import type { Failure } from '../model/failure';
import type { LookFailures } from '../model/keep-up';
import { secondsAsked } from './hold-up';
import type { Listeners } from './listeners';
import type { ExecutionParts } from './execution-parts';

/** How long noting what came of a look may take. */
const NOTE_MS = 60_000;

type Parts = Pick<ExecutionParts, 'lease' | 'keepUp' | 'clock'>;

/** Notes that a look has failed, tells it the first time, and plans the next one, later each time. */
export async function noteFailedLook(
    { code, details }: Pick<Failure, 'details'> & { code: string },
    { lease, keepUp, clock }: Parts,
    listeners: Pick<Listeners, 'failed' | 'lookAt'>,
): Promise<void> {
    // told once, whoever of two instances comes first
    if (!(await lease.take('look-again', clock.now(), NOTE_MS))) return;
    try {
        const state = await keepUp.read();
        const now = clock.now();
        const failures = withFailure(state.failures, code, now, secondsAsked(details));
        if (!state.failures) await listeners.failed({ code, details });
        await keepUp.save({ ...state, running: undefined, failures });
        await listeners.lookAt(millisecondsTo(failures, now));
    } finally {
        await lease.release();
    }
}

/** Whether looks fail, and it is too early for another one. */
export function isTooEarly(failures: LookFailures | undefined, now: Date): boolean {
    return failures !== undefined && millisecondsTo(failures, now) > 0;
}

function millisecondsTo({ retryAt }: LookFailures, now: Date): number {
    return Date.parse(retryAt) - now.getTime();
}

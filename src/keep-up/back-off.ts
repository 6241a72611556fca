import type { LookFailures } from '../model/keep-up';

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 60;

/** How long after that many failed looks, one after the other, the next one follows: 1 minute, twice as long each time, 1 hour. */
export function pauseAfter(count: number): number {
    return Math.min(LONGEST_MINUTES, 2 ** Math.min(count - 1, 10)) * MINUTE_MS;
}

/**
 * After one more look that failed.
 * @param asked seconds for which a server wants to be left alone
 */
export function withFailure(before: LookFailures | undefined, code: string, now: Date, asked = 0): LookFailures {
    const count = (before?.count ?? 0) + 1;
    const pause = Math.max(pauseAfter(count), Math.min(LONGEST_MINUTES * MINUTE_MS, asked * 1000));
    const retryAt = new Date(now.getTime() + pause).toISOString();
    return { code: before?.code ?? code, count, since: before?.since ?? now.toISOString(), retryAt };
}

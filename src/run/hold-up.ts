import type { Failure, FailureCode, FailureDetails } from '../model/failure';
import type { RunRecord } from './records/run-record';

/** A run that cannot make a step for the moment, and why. */
export interface HoldUp {
    code: FailureCode;
    details: FailureDetails;
    /** id of the step; absent where it was not known yet which one is next */
    step?: string;
    /** when it was refused for the first time since the last step that was made, ISO 8601 */
    since: string;
    /** how often, one after the other */
    count: number;
    /** when it is tried again, ISO 8601; absent while it is tried, and once it is not waited for any more */
    until?: string | undefined;
}

/** A server that asks for a moment: nothing of what it was asked for is done. */
const MOMENT_SECONDS = 10;
/** A token that is refused: somebody has to do something about it, and may have done it already. */
const TOKEN_SECONDS = 60;

/** By what a run is held up; whatever else fails a step fails it. While authentik is started anew it is first away, then starting. */
const firstWait: Partial<Record<FailureCode, number>> = {
    authentik_unreachable: MOMENT_SECONDS,
    authentik_down: MOMENT_SECONDS,
    authentik_starting: MOMENT_SECONDS,
    authentik_throttled: MOMENT_SECONDS,
    rocketchat_throttled: MOMENT_SECONDS,
    authentik_token_refused: TOKEN_SECONDS,
    authentik_token_not_applied: TOKEN_SECONDS,
    rocketchat_token_refused: TOKEN_SECONDS,
};

/** What takes back unconfirmed changes does the rest without a server that is away, and is tried again as a whole (`pending.ts`). */
const away: readonly FailureCode[] = ['authentik_unreachable', 'authentik_down'];
/** After so many attempts, which take five minutes at the least, somebody may have to see to a server. */
const TOLD_AT = 6;

/** However long a server asks for: whoever works on it is ready sooner mostly, and a run that waits holds others up. */
const LONGEST_SECONDS = 300;
/** For how long nothing has to come of it until the step counts as failed, and the run goes on with the next one. */
const MOST_MS = 3_600_000;

/** @returns how the run waits; undefined where what has failed is not waited for, or was for long enough */
export function holdUp(
    { code, details }: Failure,
    { runKind, heldUp: before }: Pick<RunRecord, 'runKind' | 'heldUp'>,
    step: string | undefined,
    now: Date,
): HoldUp | undefined {
    const first = firstWait[code];
    if (first === undefined || (runKind === 'take-back' && away.includes(code))) return undefined;
    const since = before?.since ?? now.toISOString();
    if (now.getTime() - Date.parse(since) >= MOST_MS) return undefined;
    const count = (before?.count ?? 0) + 1;
    const seconds = Math.max(secondsAsked(details), first * 2 ** Math.min(count - 1, 10));
    const until = new Date(now.getTime() + Math.min(LONGEST_SECONDS, seconds) * 1000).toISOString();
    return { code, details, ...(step === undefined ? {} : { step }), since, count, until };
}

/** For how many seconds a server has asked to be left alone. */
export function secondsAsked({ seconds }: FailureDetails): number {
    const asked = Number(seconds);
    return Number.isFinite(asked) && asked > 0 ? asked : 0;
}

/** Whether it is a matter of a token, which a person has to see to. */
export function isForPerson({ code }: Pick<HoldUp, 'code'>): boolean {
    return firstWait[code] === TOKEN_SECONDS;
}

/** Whether whoever hears of what happens by itself is told that such a run waits. */
export function isToTell(heldUp: Pick<HoldUp, 'code' | 'count'>): boolean {
    return isForPerson(heldUp) || heldUp.count >= TOLD_AT;
}

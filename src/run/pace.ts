import type { Step } from './records/step';

/** Additions that are made at once, so that what keeps up from day to day is as fast as ever. */
const BURST = 1_000;

/** How many additions of people may follow at once, as it was at a time. */
export interface Pace {
    /** ISO 8601 */
    at: string;
    /** below zero where the last step was larger */
    credit: number;
}

/** How many people a step adds to a room or team, of which the server tells everybody who is in. */
export function additionsOf(step: Step): number {
    if (step.kind !== 'members' || step.does !== 'add-member') return 0;
    return step.target.kind === 'room' || step.target.kind === 'team' ? step.changes.length : 0;
}

/**
 * The pace behind a step that is begun now.
 * @param perSecond additions, in the long run
 */
export function paceBehind(pace: Pace | undefined, additions: number, perSecond: number, now: Date): Pace {
    return { at: now.toISOString(), credit: creditNow(pace, perSecond, now) - additions };
}

/** Milliseconds until the next step with additions may begin. A clock that was set back holds nobody up. */
export function millisecondsToWait(pace: Pace | undefined, perSecond: number, now: Date): number {
    const credit = creditNow(pace, perSecond, now);
    return credit >= 0 ? 0 : Math.ceil((-credit / perSecond) * 1000);
}

function creditNow(pace: Pace | undefined, perSecond: number, now: Date): number {
    const passed = pace ? now.getTime() - Date.parse(pace.at) : -1;
    return pace && passed >= 0 ? Math.min(BURST, pace.credit + (passed / 1000) * perSecond) : BURST;
}

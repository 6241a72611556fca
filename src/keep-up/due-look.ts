import type { KeepUpState, KeepUpWishes } from '../model/keep-up';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The scheduler of the server looks every 15 s, so that a turn may come earlier after the one before than its interval says. */
const SLACK_MS = 30_000;
/** What waits for time to pass, such as a deactivation, is looked at this often. */
const WAITING_MS = HOUR_MS;

export type Look = 'none' | 'quick' | 'whole';

export interface Moment {
    now: Date;
    /** hours by which the clock of the administrator differs from UTC */
    utcOffset: number;
    /** whether somebody is marked as absent, so that a change may become due without anything else changing */
    isSomebodyAbsent: boolean;
    /** whether something told just now that a look is worth while */
    isTold?: boolean;
}

/**
 * Which look is due. A time in the future was written by a clock that has been set back since, and counts as long ago: a look too
 * many does nothing, one too few would be missed.
 */
export function dueLook(state: KeepUpState, wishes: KeepUpWishes, moment: Moment): Look {
    const { failures, lookedAt, wholeAt } = state;
    const { now } = moment;
    if (wishes.intervalMinutes === 0 && wishes.wholeAt === undefined && !wishes.atWebhook) return 'none';
    if (failures) return isStillToWait(failures.retryAt, now) ? 'none' : 'whole';
    if (isWholeDue(wholeAt, wishes, moment)) return 'whole';
    if (moment.isTold === true) return 'quick';
    if (wishes.intervalMinutes === 0) return 'none';
    const interval = wishes.intervalMinutes * MINUTE_MS;
    return since(lookedAt, now) >= interval - SLACK_MS ? 'quick' : 'none';
}

function isWholeDue(wholeAt: string | undefined, wishes: KeepUpWishes, moment: Moment): boolean {
    const { now, isSomebodyAbsent } = moment;
    const passed = since(wholeAt, now);
    if (wishes.wholeAt !== undefined && passed > since(lastDaily(wishes.wholeAt, moment), now)) return true;
    if (wishes.intervalMinutes === 0) return false;
    return passed >= DAY_MS || (isSomebodyAbsent && passed >= WAITING_MS);
}

/** When the time of day was last. */
function lastDaily(minuteOfDay: number, { now, utcOffset }: Moment): string {
    const shifted = now.getTime() + utcOffset * HOUR_MS;
    const midnight = Math.floor(shifted / DAY_MS) * DAY_MS;
    const today = midnight + minuteOfDay * MINUTE_MS;
    return new Date((today <= shifted ? today : today - DAY_MS) - utcOffset * HOUR_MS).toISOString();
}

/** Milliseconds; infinite where it never was, or seems to be to come. */
function since(time: string | undefined, now: Date): number {
    const passed = time === undefined ? NaN : now.getTime() - Date.parse(time);
    return passed >= 0 ? passed : Infinity;
}

/** Never longer than the longest pause, whatever the clock was when the time was written. */
function isStillToWait(retryAt: string, now: Date): boolean {
    const left = Date.parse(retryAt) - now.getTime();
    return left > 0 && left <= HOUR_MS;
}

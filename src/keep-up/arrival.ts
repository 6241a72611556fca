const MINUTE_MS = 60_000;
/** For somebody's next login, where nothing else is set. */
const USUAL_MINUTES = 15;
/** How long an arrival waits for a server that is down, or for runs that are at work; the schedule makes up for it. */
const LONGEST_WAIT_MS = 30 * MINUTE_MS;
/** Those who come within it are looked at together. */
const SOON_MS = 3_000;
/** From one look at those who have come to the next, however many come: each may cost a few requests for every 100 groups. */
const APART_MS = 15_000;
/** A look that is this near may have read already who waits. */
const MARGIN_MS = 1_000;

/**
 * The user id in an event about a user: a document of the database with `_id` up to about 8.0, else a user with `id`; in an event of its
 * own, or within one (docs/servers/rocket-chat.md#events-of-logins). Undefined where there is none.
 */
export function userIdOf(event: unknown): string | undefined {
    const user = isObject(event) && isObject(event.user) ? event.user : event;
    if (!isObject(user)) return undefined;
    const id = user.id ?? user._id;
    return typeof id === 'string' && id !== '' ? id : undefined;
}

/** As what somebody comes who was away: who has chosen another status keeps it from one login to the next. */
const present: readonly unknown[] = ['online', 'away', 'busy'];

/** Whether somebody who was away has come: who is back from a break, or opens another window, was there. */
export function hasComeOnline(event: unknown): boolean {
    return isObject(event) && event.previousStatus === 'offline' && present.includes(event.currentStatus);
}

/** Whether somebody who comes now was noted within the interval already; a time to come is that of a clock that was set back. */
export function wasJustNoted(last: string | undefined, now: Date, intervalMinutes: number): boolean {
    if (last === undefined) return false;
    const passed = now.getTime() - Date.parse(last);
    return passed >= 0 && passed < (intervalMinutes || USUAL_MINUTES) * MINUTE_MS;
}

/** Whether somebody who came then is still waited with. */
export function isStillWaiting(at: string, now: Date): boolean {
    const passed = now.getTime() - Date.parse(at);
    return passed >= 0 && passed < LONGEST_WAIT_MS;
}

/**
 * When to look at somebody who has come now.
 * @param planned when the next look is, or the last one was, ISO 8601
 * @returns undefined where a look that will see them is planned already
 */
export function nextArrivalsLook(planned: string | undefined, now: Date): Date | undefined {
    const soon = now.getTime() + SOON_MS;
    const ahead = planned === undefined ? NaN : Date.parse(planned) - now.getTime();
    // none yet, or by a clock that has been set back since
    if (Number.isNaN(ahead) || ahead > LONGEST_WAIT_MS) return new Date(soon);
    if (ahead > MARGIN_MS) return undefined;
    return new Date(Math.max(soon, now.getTime() + ahead + APART_MS));
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}

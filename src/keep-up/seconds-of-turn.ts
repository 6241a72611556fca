/** So often it is seen whether a time of day has come, or what waits for time to pass. */
const LONGEST_MINUTES = 15;

/**
 * How far apart the turns of the schedule are: the interval of the looks, or an equal part of it, so that a turn is there when an
 * interval is over and none is far from a time of day. A turn at which no look is due reads a few records.
 * @param intervalMinutes 0: only a time of day counts
 */
export function secondsOfTurn(intervalMinutes: number): number {
    const minutes = intervalMinutes === 0 ? LONGEST_MINUTES : intervalMinutes;
    return Math.ceil((minutes * 60) / Math.ceil(minutes / LONGEST_MINUTES));
}

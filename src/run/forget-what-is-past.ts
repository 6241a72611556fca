import type { ExecutionParts } from './execution-parts';

const DAY_MS = 24 * 3_600_000;
/** When somebody came last decides whether they are looked at again, at most once in an interval of the looks, which is a week at most. */
const COME_MS = 8 * DAY_MS;
/** Who is told why they may come back to a room is told again where nobody has left it for that long. */
const TOLD_MS = 365 * DAY_MS;

/** Who came when, and who was told of a room, is kept for as long as it decides something. */
export async function forgetWhatIsPast({
    arrivals,
    toldLeavers,
    clock,
}: Pick<ExecutionParts, 'arrivals' | 'toldLeavers' | 'clock'>): Promise<void> {
    const ago = (milliseconds: number): string => new Date(clock.now().getTime() - milliseconds).toISOString();
    try {
        await arrivals.forgetBefore(ago(COME_MS));
        await toldLeavers.forgetBefore(ago(TOLD_MS));
    } catch {
        // it decides nothing that it is still there, and the next look forgets it
    }
}

import type { Pieces } from '../model/pieces';
import type { Clock } from '../ports/clock';

/** After this long others have their turn: a plan for thousands takes a while, in which nothing else of the app would answer. */
const TURN_MS = 25;

/** Works piece by piece, and lets others have their turn in between. */
export async function inTurns<T>(work: Pieces<T>, clock: Clock): Promise<T> {
    let since = clock.now().getTime();
    for (;;) {
        const { done, value } = work.next();
        if (done === true) return value;
        if (Math.abs(clock.now().getTime() - since) < TURN_MS) continue;
        await clock.wait(0);
        since = clock.now().getTime();
    }
}

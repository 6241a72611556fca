import type { Memory } from '../model/memory';
import type { Plan } from '../model/plan';
import { targetKey } from '../model/target';

/** More newcomers than this at once are no newcomers: somebody has written a rule, or moved a department. */
const MOST_IN_TARGET = 25;
/** Each greeting is a message, and mostly a room for it. */
const MOST_IN_RUN = 100;

/**
 * Keys of the rooms and teams in which a run greets whom it adds: where the app has put people before, so that nobody is greeted while a
 * room is filled for the first time, and where few come at once.
 */
export function greetedTargets({ changes }: Plan, { ledger }: Pick<Memory, 'ledger'>): string[] {
    const coming = new Map<string, number>();
    for (const change of changes) {
        if (change.kind !== 'add-member' || change.reason.code !== 'reason.in_groups') continue;
        if (change.target.kind !== 'room' && change.target.kind !== 'team') continue;
        const key = targetKey(change.target);
        coming.set(key, (coming.get(key) ?? 0) + 1);
    }
    let left = MOST_IN_RUN;
    return [...coming].flatMap(([key, count]) => {
        const isFilled = (ledger.get(key)?.length ?? 0) > 0;
        if (!isFilled || count > MOST_IN_TARGET || count > left) return [];
        left -= count;
        return [key];
    });
}

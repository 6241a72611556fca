import type { Change } from '../model/change';
import { compareNames, compareText } from '../model/compare-text';
import { kindOf } from '../model/kinds';
import { phases } from '../model/kinds/kind';
import { compareTargets, type Target } from '../model/target';

const rankOf = (change: Change): number => phases.indexOf(kindOf(change).phase);

/**
 * The order in which changes are made, by the phases of their kinds: rooms before the roles in them, and the other way round for
 * removals. Others of one phase keep their places.
 */
export function orderChanges(changes: readonly Change[]): Change[] {
    const byRank: Change[][] = phases.map(() => []);
    for (const change of changes) byRank[rankOf(change)]?.push(change);
    return byRank.flatMap((some) => some.sort(compareMembers));
}

function compareMembers(a: Change, b: Change): number {
    if (a.kind === 'add-member' && b.kind === 'add-member')
        return comparePlaces(a.target, b.target) || comparePeople(a, b);
    if (a.kind === 'remove-member' && b.kind === 'remove-member')
        return comparePlaces(b.target, a.target) || comparePeople(a, b);
    return 0;
}

/** Neighbours are mostly changes of one target. */
function comparePlaces(a: Target, b: Target): number {
    return a === b ? 0 : compareTargets(a, b);
}

function comparePeople(a: { username: string; userId: string }, b: { username: string; userId: string }): number {
    return compareNames(a.username, b.username) || compareText(a.userId, b.userId);
}

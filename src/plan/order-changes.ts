import type { Change, ChangeKind } from '../model/change';
import { compareNames, compareText } from '../model/compare-text';
import { compareTargets } from '../model/target';

/** Of the login service and of settings, which keep their places. */
const FIRST = 0;

const ranks: Readonly<Record<ChangeKind, number>> = {
    'keep-credentials': FIRST,
    'create-key': FIRST,
    'create-provider': FIRST,
    'change-provider': FIRST,
    'create-application': FIRST,
    'change-application': FIRST,
    'bind-group': FIRST,
    'unbind-group': FIRST,
    'delete-provider': FIRST,
    'delete-application': FIRST,
    'forget-credentials': FIRST,
    'create-entry': FIRST,
    'set-client-id': FIRST,
    'set-secret': FIRST,
    'remove-entry': FIRST,
    'set-setting': FIRST,
    'mark-absent': 1,
    'unmark-absent': 1,
    reactivate: 2,
    'create-room': 3,
    'create-team': 4,
    'add-member': 5,
    'remove-member': 6,
    deactivate: 7,
};

/**
 * The order in which changes are made: what only gives first, then what takes; rooms before the roles in them, and the other way
 * round for removals. Changes of the login service and of settings keep their places before all others.
 */
export function orderChanges(changes: readonly Change[]): Change[] {
    return [...changes].sort((a, b) => ranks[a.kind] - ranks[b.kind] || compareMembers(a, b));
}

function compareMembers(a: Change, b: Change): number {
    if (a.kind === 'add-member' && b.kind === 'add-member')
        return compareTargets(a.target, b.target) || comparePeople(a, b);
    if (a.kind === 'remove-member' && b.kind === 'remove-member')
        return compareTargets(b.target, a.target) || comparePeople(a, b);
    return 0;
}

function comparePeople(a: { username: string; userId: string }, b: { username: string; userId: string }): number {
    return compareNames(a.username, b.username) || compareText(a.userId, b.userId);
}

import type { Change } from '../../model/change';
import type { Ground, Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import type { ManagedTarget } from '../memberships/managed-target';
import { allowAll, withhold } from './withhold';

type RoomsBefore = ReadonlyMap<string, Ground>;

/** A room that was there before a rule wanted a private one of its name is not filled, and gives no roles, before a person says so. */
export function withholdAdditionsToRoomsBefore(before: RoomsBefore, targets: readonly ManagedTarget[]): Policy {
    if (before.size === 0) return allowAll;
    const groundOf = groundsOf(before, targets);
    return withhold((change) => (change.kind === 'add-member' ? groundOf(change) : undefined));
}

/** Nor is anybody sent out of it whom the app has not put there: it may be another room than the rule means. */
export function withholdRemovalsFromRoomsBefore(before: RoomsBefore, targets: readonly ManagedTarget[]): Policy {
    if (before.size === 0) return allowAll;
    const groundOf = groundsOf(before, targets);
    const owned = new Map(targets.map((managed) => [targetKey(managed.wanted.target), managed.owned]));
    return withhold((change) =>
        change.kind === 'remove-member' && owned.get(targetKey(change.target))?.has(change.userId) !== true
            ? groundOf(change)
            : undefined,
    );
}

function groundsOf(before: RoomsBefore, targets: readonly ManagedTarget[]): (change: Change) => Ground | undefined {
    const grounds = new Map(
        targets.flatMap(({ wanted, id }): [string, Ground][] => {
            const ground = 'room' in wanted.target && id !== undefined ? before.get(id) : undefined;
            return ground ? [[targetKey(wanted.target), ground]] : [];
        }),
    );
    return (change) => ('target' in change ? grounds.get(targetKey(change.target)) : undefined);
}

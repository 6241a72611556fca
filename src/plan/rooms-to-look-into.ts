import type { Change } from '../model/change';
import type { Desired } from '../model/desired';
import type { Observed } from '../model/observed';
import type { Plan } from '../model/plan';
import type { ObservedRoom } from '../model/workspace';
import { targetsLeftOver } from './leftovers/leftover-targets';
import { unsettledRooms } from './memberships/rooms-before';
import type { Survey } from './survey';

/**
 * Rooms of which only the members were read, and of which the rest matters: something is to be changed in them, a rule gives roles
 * there, or what the app gave there is left over; and where an account is to be deactivated, all rooms that it is in. A plan that was
 * made before they are looked into is not acted upon.
 */
export function roomsToLookInto(plan: Plan, desired: Desired, observed: Observed, found: Survey): ObservedRoom[] {
    const glanced = observed.rooms.filter(({ isGlanced }) => isGlanced === true);
    if (glanced.length === 0) return [];
    const changes = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
    const targets = found.targets.map(({ wanted }) => wanted.target);
    const names = new Set([
        ...changes.flatMap(roomOf),
        ...[
            ...targets.filter(({ kind }) => kind === 'room-role'),
            ...targetsLeftOver(observed.memory, targets),
        ].flatMap((target) => ('room' in target ? [target.room] : [])),
    ]);
    // a room that several names mean is changed by one of them
    const ids = new Set([
        ...observed.rooms.filter(({ name }) => names.has(name)).map(({ id }) => id),
        ...unsettledRooms(observed, found.targets).map(({ room }) => room.id),
    ]);
    const leaving = new Set(changes.flatMap((change) => (change.kind === 'deactivate' ? [change.userId] : [])));
    return glanced.filter(
        ({ id, members }) => ids.has(id) || (leaving.size > 0 && members.some((userId) => leaving.has(userId))),
    );
}

function roomOf(change: Change): string[] {
    if (change.kind === 'create-room') return [change.room];
    return 'target' in change && 'room' in change.target ? [change.target.room] : [];
}

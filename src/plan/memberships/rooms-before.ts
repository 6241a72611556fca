import { compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { RoomGround } from '../../model/plan';
import { targetKey } from '../../model/target';
import type { ObservedRoom } from '../../model/workspace';
import type { ManagedTarget } from './managed-target';

/**
 * Rooms that were there before a rule wanted one of their name, that are private or should be, and in which others than those of the
 * rules read along: whoever makes a room of a name in time would get the people whom the rule means, and who is put into a room that
 * somebody has closed reads what was not meant for them. By id, with what there is to say of each; those
 * that a person has approved, or that the app made, are not among them, whatever became of them since.
 */
export function roomsBefore(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
): ReadonlyMap<string, RoomGround> {
    const found = new Map<string, RoomGround>();
    for (const { managed, room } of unsettledRooms(observed, targets)) {
        const ground = groundOf(room, managed, desired, observed, targets);
        if (ground) found.set(room.id, ground);
    }
    return found;
}

/** Rooms that a rule wants private, or that are, and of which nobody has said yet that they may be what it means. */
export function unsettledRooms(
    observed: Observed,
    targets: readonly ManagedTarget[],
): { managed: ManagedTarget; room: ObservedRoom }[] {
    return targets.flatMap((managed) => {
        const room = askedAbout(managed, observed);
        return room && !isSettled(managed, room, observed.memory) ? [{ managed, room }] : [];
    });
}

/** The room that a rule fills, where the rule wants a private one, or the room is one. */
function askedAbout({ wanted, state, id }: ManagedTarget, { rooms }: Observed): ObservedRoom | undefined {
    if (wanted.target.kind !== 'room' || state !== 'there') return undefined;
    const room = rooms.find((one) => one.id === id);
    return wanted.type === 'private' || room?.type === 'private' ? room : undefined;
}

/**
 * A name that is remembered for a room is settled, and a room that was renamed stays the one it was: also where the rules follow it, if
 * nobody but its members sees it. A second name that it answers to is not: somebody may have given it that one to get more people.
 */
function isSettled({ meantBy }: ManagedTarget, { id, type }: ObservedRoom, memory: Memory): boolean {
    const names = [...memory.roomIds].filter(([, roomId]) => roomId === id).map(([name]) => name);
    if (names.length === 0 || isFound(id, memory)) return false;
    const wanted = meantBy.flatMap((target) => ('room' in target ? [target.room] : []));
    if (wanted.every((name) => names.includes(name))) return true;
    return type === 'private' && !wanted.some((name) => names.includes(name));
}

/** Whether the room was there before, public, and no rule has wanted it private so far. */
export function isFound(roomId: string, { foundRooms = [] }: Memory): boolean {
    return foundRooms.includes(roomId);
}

function groundOf(
    room: ObservedRoom,
    managed: ManagedTarget,
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
): RoomGround | undefined {
    const { id: roomId, type } = room;
    if (type !== 'private') return { code: 'room_public', roomId };
    const accounts = new Map(observed.accounts.map(({ id, username }) => [id, username]));
    const explained = explainedOwners(room, managed, observed, targets);
    const owners = room.owners
        .filter((id) => !explained.has(id))
        .map((id) => accounts.get(id) ?? id)
        .filter((username) => username !== desired.roomCreator)
        .sort(compareText);
    return owners.length > 0 ? { code: 'room_of_others', roomId, owners } : undefined;
}

/** User ids of those whom a rule makes an owner, whom the app made one, and with whom it acts itself. */
function explainedOwners(
    { id, name }: ObservedRoom,
    { meantBy }: ManagedTarget,
    { guarded, memory }: Observed,
    targets: readonly ManagedTarget[],
): ReadonlySet<string> {
    const owners = targets.filter(
        (managed) =>
            managed.id === id && managed.wanted.target.kind === 'room-role' && managed.wanted.target.role === 'owner',
    );
    // also where no rule makes anybody an owner any more
    const given = [name, ...meantBy.flatMap((target) => ('room' in target ? [target.room] : []))]
        .filter((known) => memory.roomIds.get(known) === id)
        .flatMap((known) => memory.ledger.get(targetKey({ kind: 'room-role', room: known, role: 'owner' })) ?? []);
    return new Set([
        ...owners.flatMap(({ people, owned }) => [...people.keys(), ...owned]),
        ...given,
        ...[guarded.tokenOwner, guarded.appUser].filter((userId) => userId !== undefined),
    ]);
}

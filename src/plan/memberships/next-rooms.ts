import { compareText } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Memory } from '../../model/memory';
import type { Observed } from '../../model/observed';
import type { ManagedTarget } from './managed-target';
import { isFound, roomsBefore } from './rooms-before';

/**
 * The rooms that names of the rules mean from now on, and which of them were only found. One that waits for a person is not
 * remembered: what is remembered counts as settled.
 * @param approved ids of rooms that a person has approved
 */
export function nextRooms(
    desired: Desired,
    observed: Observed,
    targets: readonly ManagedTarget[],
    approved: readonly string[],
): Pick<Memory, 'foundRooms'> & { roomIds: Map<string, string> } {
    const { memory } = observed;
    const before = roomsBefore(desired, observed, targets);
    const roomIds = new Map(memory.roomIds);
    const found = new Set(memory.foundRooms);
    for (const { wanted, meantBy, state, id } of targets) {
        const { target, type } = wanted;
        if (target.kind !== 'room' || (state !== 'there' && state !== 'missing')) continue;
        if (id === undefined) {
            roomIds.delete(target.room);
            continue;
        }
        if (before.has(id) && !approved.includes(id)) continue;
        const isKnown = [...memory.roomIds.values()].includes(id) && !isFound(id, memory);
        const isPrivate =
            type === 'private' || observed.rooms.some((room) => room.id === id && room.type === 'private');
        if (isPrivate || isKnown) found.delete(id);
        else found.add(id);
        // each name of it is settled once a person has approved it
        for (const named of approved.includes(id) ? meantBy : [target])
            if ('room' in named) roomIds.set(named.room, id);
    }
    const known = new Set(roomIds.values());
    const foundRooms = [...found].filter((id) => known.has(id)).sort(compareText);
    return { roomIds, foundRooms: foundRooms.length > 0 ? foundRooms : undefined };
}

import { compareText } from '../../model/compare-text';
import type { Memory } from '../../model/memory';
import { targetKey, targetOfKey, type Target } from '../../model/target';
import type { ObservedRoom } from '../../model/workspace';

/**
 * Which rooms names of the rules mean. A room is followed by its id, and whoever wants it under its old name gets it; where the rules
 * name it as it is called now, its old name is free for the room that has taken it.
 * @param wanted names of rooms in the rules
 * @param rooms as they were found by `roomIds`
 * @returns the same map where nothing changes
 */
export function roomsByName(
    roomIds: Memory['roomIds'],
    wanted: ReadonlySet<string>,
    rooms: readonly ObservedRoom[],
): Memory['roomIds'] {
    const found = new Map(rooms.map((room) => [room.name, room]));
    const next = new Map(roomIds);
    let hasChanged = false;
    for (const name of [...wanted].sort(compareText)) {
        const room = found.get(name);
        if (!room || !isCalled(room)) continue;
        const others = [...next].filter(([other, id]) => id === room.id && other !== name).map(([other]) => other);
        const kept = others.filter((other) => wanted.has(other) && found.get(other)?.isNameTaken !== true);
        // a second name for a room that the rules know by its first: whose it is, is not for the rules to say
        if (others.length === kept.length || (kept.length > 0 && next.get(name) !== room.id)) continue;
        for (const other of others) if (!kept.includes(other)) next.delete(other);
        next.set(name, room.id);
        hasChanged = true;
    }
    return hasChanged ? next : roomIds;
}

function isCalled({ renamedTo, isShownAsNamed }: ObservedRoom): boolean {
    return renamedTo === undefined || isShownAsNamed === true;
}

/**
 * What the app remembers, with all that it gave in a room under the name by which the rules mean that room now. One whose old name the
 * rules name as well, or that everybody can see, may have got its new name from somebody who wants the people of that: where a rule
 * wants it private, it counts as found (`rooms-before.ts`).
 */
export function followRooms(
    memory: Memory,
    roomIds: Memory['roomIds'],
    wanted: ReadonlySet<string>,
    rooms: readonly ObservedRoom[],
): Memory {
    if (roomIds === memory.roomIds) return memory;
    const ledger = new Map<string, readonly string[]>();
    for (const [key, members] of memory.ledger) {
        const target = targetOfKey(key);
        const now = target && 'room' in target ? followedKey(target, memory.roomIds, roomIds) : key;
        if (now === undefined) continue;
        ledger.set(now, [...new Set([...(ledger.get(now) ?? []), ...members])]);
    }
    const types = new Map(rooms.map(({ id, type }) => [id, type]));
    const found = new Set(memory.foundRooms);
    for (const [name, id] of roomIds) {
        if (memory.roomIds.get(name) === id) continue;
        const isNamedStill = [...memory.roomIds].some(([before, known]) => known === id && wanted.has(before));
        if (isNamedStill || types.get(id) !== 'private') found.add(id);
    }
    return { ...memory, roomIds, ledger, ...(found.size > 0 && { foundRooms: [...found].sort(compareText) }) };
}

/** The key of the same room under the name of now; undefined where it is gone, and its name means another one. */
function followedKey(
    target: Extract<Target, { room: string }>,
    before: Memory['roomIds'],
    after: Memory['roomIds'],
): string | undefined {
    const id = before.get(target.room);
    if (id === undefined || after.get(target.room) === id) return targetKey(target);
    const room = [...after].find(([, known]) => known === id)?.[0];
    return room === undefined ? undefined : targetKey({ ...target, room });
}

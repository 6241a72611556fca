import type { Change } from '../../model/change';
import { targetKey } from '../../model/target';
import type { ObservedRoom } from '../../model/workspace';

/** The lines "… joined" that Rocket.Chat writes for people who are added (`addUserToRoom.ts`), where they are shown; undefined for none. */
export function joinedLines(
    changes: readonly Change[],
    rooms: readonly ObservedRoom[],
): { lines: number; rooms: number } | undefined {
    const hiding = new Set([
        ...rooms.filter(({ hidesJoined }) => hidesJoined === true).map(({ name }) => name),
        ...changes.flatMap((change) => (change.kind === 'create-room' && change.hidesJoined ? [change.room] : [])),
    ]);
    const places = changes.flatMap((change) => {
        if (change.kind !== 'add-member') return [];
        const { target } = change;
        if (target.kind === 'room' ? hiding.has(target.room) : target.kind !== 'team') return [];
        return [targetKey(target)];
    });
    return places.length === 0 ? undefined : { lines: places.length, rooms: new Set(places).size };
}

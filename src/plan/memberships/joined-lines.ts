import type { Change } from '../../model/change';
import { isRoomChange } from '../../model/kinds';
import { targetKey } from '../../model/target';
import type { Observed } from '../../model/observed';

/**
 * The lines "… joined" that Rocket.Chat writes for people who are added (`addUserToRoom.ts`), where they are shown; undefined for
 * none. Who is added to a team comes into its main room, and into those that its members join by themselves, which are not counted.
 */
export function joinedLines(
    changes: readonly Change[],
    { rooms, teams = [] }: Pick<Observed, 'rooms'> & Partial<Pick<Observed, 'teams'>>,
): { lines: number; rooms: number } | undefined {
    const hiding = new Set([
        ...rooms.flatMap(({ name, hidesJoined }) => (hidesJoined === true ? [roomKey(name)] : [])),
        ...teams.flatMap(({ name, hidesJoined }) => (hidesJoined === true ? [teamKey(name)] : [])),
        ...changes.filter(isRoomChange).flatMap((change) => {
            if (change.hidesJoined !== true) return [];
            return [change.kind === 'create-room' ? roomKey(change.room) : teamKey(change.team)];
        }),
    ]);
    const places = new Set<string>();
    let lines = 0;
    for (const change of changes) {
        if (change.kind !== 'add-member' || (change.target.kind !== 'room' && change.target.kind !== 'team')) continue;
        const key = targetKey(change.target);
        if (hiding.has(key)) continue;
        places.add(key);
        lines += 1;
    }
    return lines === 0 ? undefined : { lines, rooms: places.size };
}

function roomKey(room: string): string {
    return targetKey({ kind: 'room', room });
}

function teamKey(team: string): string {
    return targetKey({ kind: 'team', team });
}

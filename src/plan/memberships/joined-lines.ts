import type { Change } from '../../model/change';
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
        ...changes.flatMap((change) => {
            if (change.kind === 'create-room' && change.hidesJoined) return [roomKey(change.room)];
            return change.kind === 'create-team' && change.hidesJoined ? [teamKey(change.team)] : [];
        }),
    ]);
    const places = changes.flatMap((change) => {
        if (change.kind !== 'add-member') return [];
        const key = targetKey(change.target);
        const hasLines = change.target.kind === 'room' || change.target.kind === 'team';
        return hasLines && !hiding.has(key) ? [key] : [];
    });
    return places.length === 0 ? undefined : { lines: places.length, rooms: new Set(places).size };
}

function roomKey(room: string): string {
    return targetKey({ kind: 'room', room });
}

function teamKey(team: string): string {
    return targetKey({ kind: 'team', team });
}

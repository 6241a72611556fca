import { asText, type JsonObject } from '../http/shape';
import type { ObservedRoom } from '../model/workspace';
import type { RestClient } from './rest-client';

/** A room without who is in it. */
export type ListedRoom = Omit<ObservedRoom, 'members' | 'owners' | 'moderators'>;

/** All channels of the workspace by id, 100 in a request, for somebody who may see them. */
export async function listRooms(rest: RestClient): Promise<Map<string, ListedRoom>> {
    const rooms = new Map<string, ListedRoom>();
    // of a private room the list does not tell whether attributes rule it (`adminFields.ts`)
    for await (const item of roomsOfType(rest, 'c')) {
        const room = readRoom(item);
        if (room) rooms.set(room.id, room);
    }
    return rooms;
}

/** The names of all channels and private rooms, without those of teams and without discussions. */
export async function listRoomNames(rest: RestClient): Promise<string[]> {
    const names: string[] = [];
    for (const type of ['c', 'p'] as const)
        for await (const { name, prid, teamMain } of roomsOfType(rest, type)) {
            const slug = asText(name);
            if (slug !== undefined && asText(prid) === undefined && teamMain !== true) names.push(slug);
        }
    return names;
}

function roomsOfType(rest: RestClient, type: 'c' | 'p'): AsyncIterable<JsonObject> {
    return rest.list(`rooms.adminRooms?types[]=${type}`, 'rooms', 'view-room-administration');
}

function readRoom({ _id, name, t, ro, archived, federated }: JsonObject): ListedRoom | undefined {
    const [id, slug] = [asText(_id), asText(name)];
    if (id === undefined || slug === undefined || t !== 'c') return undefined;
    const closed = archived === true ? 'archived' : federated === true ? 'federated' : undefined;
    return { id, name: slug, type: 'channel', isReadOnly: ro === true, ...(closed && { closed }) };
}

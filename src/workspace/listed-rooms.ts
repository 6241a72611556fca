import { asText, type JsonObject } from '../http/shape';
import type { ObservedRoom } from '../model/workspace';
import type { RestClient } from './rest-client';

/** A room without who is in it. */
export type ListedRoom = Omit<ObservedRoom, 'members' | 'owners' | 'moderators'>;

/** Channels alone: of a private room the list does not tell whether attributes rule it (`adminFields.ts`). */
const endpoint = 'rooms.adminRooms?types[]=c';

/** All channels of the workspace by id, 100 in a request, for somebody who may see them. */
export async function listRooms(rest: RestClient): Promise<Map<string, ListedRoom>> {
    const rooms = new Map<string, ListedRoom>();
    for await (const item of rest.list(endpoint, 'rooms', 'view-room-administration')) {
        const room = readRoom(item);
        if (room) rooms.set(room.id, room);
    }
    return rooms;
}

/** The names of all channels and private rooms, without those of teams and without discussions. */
export async function listRoomNames(rest: RestClient): Promise<string[]> {
    const names: string[] = [];
    for (const type of ['c', 'p'])
        for await (const item of rest.list(`rooms.adminRooms?types[]=${type}`, 'rooms', 'view-room-administration')) {
            const { name, prid, teamMain } = item;
            const isOfOthers = asText(prid) !== undefined || teamMain === true;
            if (asText(name) !== undefined && !isOfOthers) names.push(String(name));
        }
    return names;
}

function readRoom({ _id, name, t, ro, archived, federated }: JsonObject): ListedRoom | undefined {
    const [id, slug] = [asText(_id), asText(name)];
    if (id === undefined || slug === undefined || t !== 'c') return undefined;
    const closed = archived === true ? 'archived' : federated === true ? 'federated' : undefined;
    return { id, name: slug, type: 'channel', isReadOnly: ro === true, ...(closed && { closed }) };
}

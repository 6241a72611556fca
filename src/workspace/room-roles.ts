import type { IRoomRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RoomType as EngineRoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { asText } from '../http/shape';
import { Failure } from '../model/failure';
import type { RoomRole } from '../model/target';
import type { PeopleOfTarget } from './people-of-target';
import type { RestClient } from './rest-client';
import { unlessRefused } from './rest-refusal';

const names: Readonly<Record<RoomRole, string>> = { owner: 'Owner', moderator: 'Moderator' };

/**
 * Owners and moderators of a room: read through the engine, given and taken by REST. A private room can be managed only where
 * the owner of the token is in it: the permission for others (`add-user-to-any-p-room`) is nobody's by default.
 */
export function roomRolePeople(room: IRoom, role: RoomRole, read: IRoomRead, rest: RestClient): PeopleOfTarget {
    const kind = room.type === EngineRoomType.PRIVATE_GROUP ? 'groups' : 'channels';
    const call = async (verb: 'add' | 'remove', userId: string): Promise<unknown> => {
        const endpoint = `${kind}.${verb}${names[role]}`;
        try {
            return await rest.post(endpoint, { roomId: room.id, userId }, `set-${role}`);
        } catch (error) {
            const isHidden =
                error instanceof Failure &&
                error.code === 'rocketchat_refused' &&
                /room-not-found|invalid-room/.test(asText(error.details.error) ?? '');
            throw isHidden ? new Failure('room_not_manageable', { room: room.slugifiedName, role }, error) : error;
        }
    };
    return {
        tellsAll: true,
        present: async () => {
            const users = await (role === 'owner' ? read.getOwners(room.id) : read.getModerators(room.id));
            return (users as (IUser | null | undefined)[]).flatMap((user) => (user ? [user.id] : []));
        },
        add: async (people) => {
            for (const { userId } of people)
                await unlessRefused([`error-user-already-${role}`], async () => call('add', userId));
        },
        remove: async (people) => {
            for (const { userId } of people)
                await unlessRefused([`error-user-not-${role}`], async () => call('remove', userId));
        },
    };
}

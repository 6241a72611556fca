import { MeteorError, type UserRecord } from '../model';
import type { Server } from '../server';
import { saveSystemMessage } from './save-message';
import { createSubscription, findSubscription } from './subscriptions';
import { joinTeam } from './teams';

/**
 * Makes someone a member (`apps/meteor/app/lib/server/functions/addUserToRoom.ts`). No permission is asked.
 * @returns true, or undefined when the user was a member already
 * @throws MeteorError `error-invalid-room`; `error-room-is-abac-managed`; `error-not-authorized-federation`,
 * `error-federated-users-in-non-federated-rooms`; `error-app-prevented`; `error-invalid-user` without username
 */
export async function addUserToRoom(
    server: Server,
    rid: string,
    user: UserRecord,
    inviter?: UserRecord,
    options: { silenced?: boolean } = {},
): Promise<true | undefined> {
    const room = server.model.rooms.get(rid);
    if (!room) throw new MeteorError('error-invalid-room', 'Invalid room', { method: 'addUserToRoom' });
    if (room.abacAttributes?.length) throw new MeteorError('error-room-is-abac-managed');
    if (room.federated && !user.federated) {
        throw new MeteorError('error-not-authorized-federation', 'Not authorized to access federation');
    }
    if (user.federated && !room.federated) throw new MeteorError('error-federated-users-in-non-federated-rooms');
    if (findSubscription(server.model, rid, user._id)) return undefined;

    await server.events.beforeJoin(room, user, inviter);
    createSubscription(server.model, room, user);
    if (!user.username) {
        throw new MeteorError('error-invalid-user', 'Cannot add an user to a room without a username');
    }
    if (!options.silenced) {
        const type = inviter ? (room.teamMain ? 'added-user-to-team' : 'au') : room.teamMain ? 'ujt' : 'uj';
        saveSystemMessage(server.model, type, room, user.username, inviter ?? user);
    }
    joinTeam(server.model, room, user._id);
    server.events.afterJoin(room, user, inviter);
    return true;
}

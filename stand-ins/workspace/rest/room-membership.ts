import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import type { Server } from '../server';
import { addUserToRoom } from '../server/add-user-to-room';
import { saveSystemMessage } from '../server/save-message';
import { findSubscription, removeSubscription } from '../server/subscriptions';
import { leaveTeam } from '../server/teams';
import { canAccessRoom, hasPermission } from './permissions';
import { countOwners } from './room-roles';

/** Changes of membership by a person, with the permissions that the server functions leave out. */

/**
 * Adds people to a room the caller leads, or to any with the permission for it; nobody has that for private rooms
 * (`apps/meteor/server/meteor-methods/rooms/addUsersToRoom.ts`). Members are passed over; an archived room is no
 * obstacle.
 * @throws MeteorError `error-not-allowed`, and those of `addUserToRoom`
 */
export async function addUsersToRoom(
    server: Server,
    caller: UserRecord,
    room: RoomRecord,
    users: UserRecord[],
): Promise<void> {
    const { model } = server;
    const isMember = findSubscription(model, room._id, caller._id) !== undefined;
    const may =
        (isMember && hasPermission(model, caller, 'add-user-to-joined-room', room._id)) ||
        hasPermission(model, caller, `add-user-to-any-${room.t}-room`);
    if (!may) throw new MeteorError('error-not-allowed', 'Not allowed', { method: 'addUsersToRoom' });
    for (const user of users) {
        if (user.username === undefined || findSubscription(model, room._id, user._id)) continue;
        await addUserToRoom(server, room._id, user, caller);
    }
}

/**
 * Takes someone out of a room (`apps/meteor/server/meteor-methods/rooms/removeUserFromRoom.ts`). With the permission for
 * any room, a stranger to the room is "removed" as well, message included.
 * @throws MeteorError `error-not-allowed`, `error-room-not-found`, `error-user-not-in-room`, `error-you-are-last-owner`,
 * `error-app-prevented`
 */
export async function kickUserFromRoom(
    server: Server,
    caller: UserRecord,
    room: RoomRecord,
    user: UserRecord,
): Promise<void> {
    const where = { method: 'removeUserFromRoom' };
    const { model } = server;
    if (!hasPermission(model, caller, 'remove-user', room._id)) {
        throw new MeteorError('error-not-allowed', 'Not allowed', where);
    }
    const anyRoom = hasPermission(model, caller, `kick-user-from-any-${room.t}-room`);
    if (!anyRoom && !canAccessRoom(model, caller, room._id)) {
        const reason = 'The required "roomId" or "roomName" param provided does not match any group';
        throw new MeteorError('error-room-not-found', reason);
    }
    const subscription = findSubscription(model, room._id, user._id);
    if (!anyRoom && !subscription) throw new MeteorError('error-user-not-in-room', 'User is not in this room', where);
    if (subscription?.roles.includes('owner') && countOwners(model, room._id) === 1) {
        const reason = 'You are the last owner. Please set new owner before leaving the room.';
        throw new MeteorError('error-you-are-last-owner', reason, where);
    }
    await server.events.beforeLeave(room, user, caller);
    removeSubscription(model, room._id, user._id);
    saveSystemMessage(model, 'ru', room, user.username ?? '', caller);
    leaveTeam(model, room, user._id);
    await server.events.afterLeave(room, user, caller);
}

import { MeteorError, type RoomRecord, type RoomRole, type UserRecord } from '../model';
import type { Server } from '../server';
import { addUserToRoom } from '../server/add-user-to-room';
import { removeUserFromRoom } from '../server/remove-user-from-room';
import { findSubscription, subscriptionsOfRoom } from '../server/subscriptions';
import { canAccessRoom, hasPermission } from './permissions';

/** Changes of membership by a person, with the permissions that the server functions leave out. */

/**
 * Adds people to a room the caller leads, or to any with the permission for it; nobody has that for private rooms
 * (`apps/meteor/app/lib/server/methods/addUsersToRoom.ts`). Members are passed over.
 * @throws MeteorError `error-not-allowed`, and those of `addUserToRoom`
 */
export async function addUsersToRoom(
    server: Server,
    caller: UserRecord,
    room: RoomRecord,
    users: UserRecord[],
): Promise<void> {
    const where = { method: 'addUsersToRoom' };
    const { model } = server;
    const isMember = findSubscription(model, room._id, caller._id) !== undefined;
    const may =
        (isMember && hasPermission(model, caller, 'add-user-to-joined-room', room._id)) ||
        hasPermission(model, caller, `add-user-to-any-${room.t}-room`);
    if (room.t === 'd') {
        throw new MeteorError('error-cant-invite-for-direct-room', "Can't invite user to direct rooms", where);
    }
    if (!may) throw new MeteorError('error-not-allowed', 'Not allowed', where);
    for (const user of users) await addUserToRoom(server, room._id, user, caller);
}

/**
 * Takes someone out of a room (`apps/meteor/server/methods/removeUserFromRoom.ts`).
 * @throws MeteorError `error-not-allowed`, `error-user-not-in-room`, `error-you-are-last-owner`
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
    if (subscription?.roles.includes('owner') && countOwners(server, room) === 1) {
        const reason = 'You are the last owner. Please set new owner before leaving the room.';
        throw new MeteorError('error-you-are-last-owner', reason, where);
    }
    await removeUserFromRoom(server, room._id, user, caller);
}

const permissionFor = { owner: 'set-owner', moderator: 'set-moderator', leader: 'set-leader' } as const;
const nameOf = { owner: 'Owner', moderator: 'Moderator', leader: 'Leader' } as const;

/**
 * Gives or takes a role in a room (`addRoomOwner.ts`, `removeRoomModerator.ts` and the like).
 * @throws MeteorError `error-not-allowed`, `error-user-not-in-room`, `error-user-already-owner`,
 * `error-user-not-owner`, `error-remove-last-owner` …
 */
export function setRoomRole(
    server: Server,
    caller: UserRecord,
    room: RoomRecord,
    user: UserRecord,
    role: RoomRole,
    give: boolean,
): void {
    const where = { method: `${give ? 'add' : 'remove'}Room${nameOf[role]}` };
    if (!hasPermission(server.model, caller, permissionFor[role], room._id)) {
        throw new MeteorError('error-not-allowed', 'Not allowed', where);
    }
    const subscription = findSubscription(server.model, room._id, user._id);
    if (!subscription) throw new MeteorError('error-user-not-in-room', 'User is not in this room', where);
    const has = subscription.roles.includes(role);
    const article = role === 'owner' ? 'an' : 'a';
    if (give && has) {
        throw new MeteorError(`error-user-already-${role}`, `User is already ${article} ${role}`, where);
    }
    if (!give && !has) throw new MeteorError(`error-user-not-${role}`, `User is not ${article} ${role}`, where);
    if (!give && role === 'owner' && countOwners(server, room) === 1) {
        const reason = 'This is the last owner. Please set a new owner before removing this one.';
        throw new MeteorError('error-remove-last-owner', reason, where);
    }
    subscription.roles = give ? [...subscription.roles, role] : subscription.roles.filter((held) => held !== role);
}

function countOwners({ model }: Server, room: RoomRecord): number {
    return subscriptionsOfRoom(model, room._id).filter(({ roles }) => roles.includes('owner')).length;
}

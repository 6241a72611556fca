import { MeteorError } from '../model';
import type { Server } from '../server';
import { activeUsersInRole } from './find-users';
import { relinquishRoomOwnerships, singleOwnedRooms } from './room-ownerships';
import { eraseRoom, subscriptionsOfRoom, subscriptionsOfUser } from './subscriptions';

/**
 * Deletes an account with its memberships, and the direct rooms that nobody but one other person is in
 * (`apps/meteor/app/lib/server/functions/deleteUser.ts`). An unknown id is no error.
 * @throws MeteorError `error-action-not-allowed` for the last administrator; `user-last-owner` unless `confirmRelinquish`
 */
export async function deleteUser(server: Server, userId: string, confirmRelinquish = false): Promise<void> {
    const { model } = server;
    const user = model.users.get(userId);
    if (!user) return;
    if (user.roles.includes('admin') && activeUsersInRole(model, 'admin').every((other) => other === user)) {
        throw new MeteorError('error-action-not-allowed', 'Leaving the app without admins is not allowed', {
            method: 'deleteUser',
            action: 'Remove_last_admin',
        });
    }
    const rooms = singleOwnedRooms(model, userId);
    if (rooms && !confirmRelinquish) throw new MeteorError('user-last-owner', '', rooms);
    relinquishRoomOwnerships(model, userId);
    for (const { _id, rid } of subscriptionsOfUser(model, userId)) {
        const isDirect = model.rooms.get(rid)?.t === 'd';
        if (isDirect && subscriptionsOfRoom(model, rid).length <= 2) eraseRoom(model, rid);
        model.subscriptions.delete(_id);
    }
    model.users.delete(userId);
    await server.events.userDeleted(user);
}

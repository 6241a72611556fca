import { MeteorError, type Model, type UserRecord } from '../model';
import type { Server } from '../server';
import { activeUsersInRole } from './find-users';
import { relinquishRoomOwnerships, singleOwnedRooms } from './room-ownerships';
import { checkSeats, takesSeat } from './seats';
import { subscriptionsOfRoom, subscriptionsOfUser } from './subscriptions';

/**
 * Activates or deactivates an account (`apps/meteor/app/lib/server/functions/setUserActiveStatus.ts`). Deactivating drops
 * every login token and personal access token and makes direct messages read-only; memberships, roles in rooms and teams
 * stay.
 * @returns false for an unknown id
 * @throws MeteorError `error-user-is-federated`; `error-action-not-allowed` for the last active administrator;
 * `user-last-owner` with the rooms as details, unless `confirmRelinquish`; `error-license-user-limit-reached` for one more
 * active account than the licence has seats
 */
export async function setUserActiveStatus(
    server: Server,
    userId: string,
    active: boolean,
    confirmRelinquish = false,
): Promise<boolean> {
    const { model } = server;
    const user = model.users.get(userId);
    if (!user) return false;
    if (user.federated) {
        const where = { method: 'setUserActiveStatus' };
        throw new MeteorError('error-user-is-federated', 'Cannot change federated users status', where);
    }
    // an account without username can do nothing, so neither check is made
    if (user.username !== undefined && !active) {
        if (user.roles.includes('admin') && activeUsersInRole(model, 'admin').length === 1) {
            throw new MeteorError(
                'error-action-not-allowed',
                'Leaving the app without an active admin is not allowed',
                { method: 'removeUserFromRole', action: 'Remove_last_admin' },
            );
        }
        const rooms = singleOwnedRooms(model, userId);
        if (rooms && !confirmRelinquish) throw new MeteorError('user-last-owner', '', rooms);
        relinquishRoomOwnerships(model, userId);
    }

    if (active && !user.active && takesSeat(user)) checkSeats(server);
    user.active = active;
    user._updatedAt = new Date();
    setDirectMessagesReadOnly(model, userId, !active);
    if (active) delete user.inactiveReason;
    else user.services.resume = { loginTokens: [] };
    sendActivationMail(server, user, active);
    return true;
}

/** They can be written to again only once the other one is active too. */
function setDirectMessagesReadOnly(model: Model, userId: string, readOnly: boolean): void {
    for (const { rid } of subscriptionsOfUser(model, userId)) {
        const room = model.rooms.get(rid);
        if (room?.t !== 'd') continue;
        const other = subscriptionsOfRoom(model, rid).find(({ u }) => u._id !== userId);
        if (readOnly || (other && model.users.get(other.u._id)?.active)) room.ro = readOnly;
    }
}

/** Mails are not sent here, only noted. */
function sendActivationMail(server: Server, user: UserRecord, active: boolean): void {
    const setting = active ? 'Accounts_Send_Email_When_Activating' : 'Accounts_Send_Email_When_Deactivating';
    const to = user.emails?.[0]?.address;
    if (server.settings.effectiveValue(setting) === true && to !== undefined) {
        server.mails.push({ to, about: active ? 'account activated' : 'account deactivated' });
    }
}

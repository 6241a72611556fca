import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import type { Server } from '../server';
import { saveSystemMessage } from './save-message';
import { findSubscription, removeSubscription, subscriptionsOfRoom } from './subscriptions';
import { leaveTeam } from './teams';

/**
 * Bans somebody from a room (`apps/meteor/app/lib/server/functions/banUserFromRoom.ts`, RocketChat/Rocket.Chat#39321): the subscription
 * stays, without its roles, and no app is told.
 * @throws MeteorError `error-user-not-in-room`, `error-you-are-last-owner`
 */
export function banUser({ model }: Pick<Server, 'model'>, room: RoomRecord, user: UserRecord, by: UserRecord): void {
    const subscription = findSubscription(model, room._id, user._id);
    if (!subscription) throw new MeteorError('error-user-not-in-room', 'User is not in this room');
    if (subscription.status === 'BANNED') return;
    const owners = subscriptionsOfRoom(model, room._id).filter(({ roles }) => roles.includes('owner'));
    if (owners.length === 1 && owners[0] === subscription)
        throw new MeteorError('error-you-are-last-owner', 'The last owner cannot be banned');
    Object.assign(subscription, { status: 'BANNED', roles: [] });
    leaveTeam(model, room, user._id);
    saveSystemMessage(model, 'user-banned', room, user.username ?? '', by);
}

/** Whoever was banned may come again, and is not in before somebody adds them (`executeUnbanUserFromRoom.ts`). */
export function unbanUser({ model }: Pick<Server, 'model'>, room: RoomRecord, user: UserRecord, by: UserRecord): void {
    if (findSubscription(model, room._id, user._id)?.status !== 'BANNED') return;
    removeSubscription(model, room._id, user._id);
    saveSystemMessage(model, 'user-unbanned', room, user.username ?? '', by);
}

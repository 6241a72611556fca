import type { UserRecord } from '../model';
import type { Server } from '../server';
import { saveSystemMessage } from './save-message';
import { findSubscription, removeSubscription } from './subscriptions';
import { leaveTeam } from './teams';

/**
 * Ends a membership (`apps/meteor/app/lib/server/functions/removeUserFromRoom.ts`). Neither permissions nor the last
 * owner are looked at: the REST methods do that before. An unknown room, or someone who is not in it, is no error.
 * @throws MeteorError `error-app-prevented`
 */
export async function removeUserFromRoom(
    server: Server,
    rid: string,
    user: UserRecord,
    byUser?: UserRecord,
): Promise<void> {
    const room = server.model.rooms.get(rid);
    if (!room) return;
    await server.events.beforeLeave(room, user, byUser);
    if (findSubscription(server.model, rid, user._id)) {
        const type = byUser ? (room.teamMain ? 'removed-user-from-team' : 'ru') : room.teamMain ? 'ult' : 'ul';
        saveSystemMessage(server.model, type, room, user.username ?? '', byUser ?? user);
    }
    removeSubscription(server.model, rid, user._id);
    leaveTeam(server.model, room, user._id);
    await server.events.afterLeave(room, user, byUser);
}

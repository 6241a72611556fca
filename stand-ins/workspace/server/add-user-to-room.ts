import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import { randomId } from '../random-id';
import type { Server } from '../server';
import { unbanUser } from './ban-user';
import { saveSystemMessage } from './save-message';
import { createSubscription, findSubscription, removeSubscription } from './subscriptions';
import { findTeamMember, teamRooms } from './teams';

/**
 * Makes someone a member (`apps/meteor/app/lib/server/functions/addUserToRoom.ts`). No permission is asked, and neither
 * an archived or read-only room nor a deactivated account stands in the way. Who joins the main room of a team joins the
 * team and its auto-join rooms.
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
    if (room.t === 'p' && room.abacAttributes?.length) throw new MeteorError('error-room-is-abac-managed');
    if (room.federated && !user.federated) {
        throw new MeteorError('error-not-authorized-federation', 'Not authorized to access federation');
    }
    if (user.federated && !room.federated) throw new MeteorError('error-federated-users-in-non-federated-rooms');
    const subscription = findSubscription(server.model, rid, user._id);
    if (subscription && subscription.status !== 'BANNED') return undefined;

    await server.events.beforeJoin(room, user, inviter);
    // whoever is added is banned no more
    if (subscription && inviter && !options.silenced) unbanUser(server, room, user, inviter);
    else removeSubscription(server.model, rid, user._id);
    createSubscription(server.model, room, user);
    if (!user.username) {
        throw new MeteorError('error-invalid-user', 'Cannot add an user to a room without a username');
    }
    if (!options.silenced) {
        const type = inviter ? (room.teamMain ? 'added-user-to-team' : 'au') : room.teamMain ? 'ujt' : 'uj';
        saveSystemMessage(server.model, type, room, user.username, inviter ?? user);
    }
    await joinTeam(server, room, user, inviter ?? user);
    server.events.afterJoin(room, user, inviter);
    return true;
}

/** A member again changes nothing. */
async function joinTeam(server: Server, room: RoomRecord, user: UserRecord, inviter: UserRecord): Promise<void> {
    const { model } = server;
    const { teamId } = room;
    if (!room.teamMain || teamId === undefined || findTeamMember(model, teamId, user._id)) return;
    const _id = randomId();
    const createdBy = { _id: inviter._id, username: inviter.username ?? '' };
    model.teamMembers.set(_id, { _id, teamId, userId: user._id, createdBy, createdAt: new Date() });
    if (!user.active) return;
    for (const { _id: rid, teamDefault } of teamRooms(model, teamId)) {
        // nobody waits for these, so that a refusal there refuses nothing here
        if (teamDefault) void addUserToRoom(server, rid, user, inviter).catch(() => undefined);
    }
}

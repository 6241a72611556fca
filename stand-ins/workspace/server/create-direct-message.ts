import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import { randomId } from '../random-id';
import { hasPermission } from '../rest/permissions';
import type { Server } from '../server';
import { findUsersByUsernames } from './find-users';
import { createSubscription, findSubscription, subscriptionsOfRoom } from './subscriptions';

const MAX_USERS = 8; // default of DirectMesssage_maxUsers

/**
 * The room that these people have for themselves, made if there is none (`createDirectMessage.ts`, `createDirectRoom.ts`).
 * It has no name and no owner; that of two people has an id made of both of theirs. Unknown usernames are left out.
 * @throws MeteorError `error-invalid-user` (creator without username), `error-not-allowed` (no `create-d`),
 * `error-direct-message-max-user-exceeded`, `error-app-prevented`
 */
export async function createDirectMessage(
    server: Server,
    creator: UserRecord,
    usernames: string[],
): Promise<RoomRecord> {
    const { model } = server;
    const where = { method: 'createDirectMessage' };
    if (!creator.username) throw new MeteorError('error-invalid-user', 'Invalid user', where);
    const names = [...new Set([creator.username, ...usernames])];
    const members = findUsersByUsernames(model, names);
    const ids = members.map(({ _id }) => _id).sort();
    const existing = directRoomOf(server, ids);
    if (!hasPermission(model, creator, 'create-d')) {
        if (existing && hasPermission(model, creator, 'view-d-room')) return existing;
        throw new MeteorError('error-not-allowed', 'Not allowed', where);
    }
    if (names.length > MAX_USERS) {
        const reason = `You cannot add more than ${MAX_USERS} users, including yourself to a direct message`;
        throw new MeteorError('error-direct-message-max-user-exceeded', reason, { method: 'createDirectRoom' });
    }
    const room = existing ?? newRoom(ids);
    if (!existing) {
        await server.events.beforeCreateRoom(room);
        model.rooms.set(room._id, room);
    }
    for (const member of members) {
        if (!findSubscription(model, room._id, member._id)) createSubscription(model, room, member);
    }
    if (!existing) server.events.afterCreateRoom(room);
    return room;
}

/** The direct room with exactly these people, given their ids sorted. */
function directRoomOf({ model }: Server, ids: string[]): RoomRecord | undefined {
    if (ids.length === 2) return model.rooms.get(ids.join(''));
    const wanted = ids.join();
    const memberIds = (rid: string): string[] => subscriptionsOfRoom(model, rid).map(({ u }) => u._id);
    return [...model.rooms.values()].find(({ _id, t }) => t === 'd' && memberIds(_id).sort().join() === wanted);
}

function newRoom(ids: string[]): RoomRecord {
    const now = new Date();
    const _id = ids.length === 2 ? ids.join('') : randomId();
    return { _id, name: '', t: 'd', u: { _id: '', username: '' }, msgs: 0, ts: now, _updatedAt: now };
}

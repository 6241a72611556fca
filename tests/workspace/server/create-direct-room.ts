import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import type { Server } from '../server';
import { findUsersByUsernames } from './find-users';
import { createSubscription } from './subscriptions';

/**
 * Opens the room that people have for themselves, or finds the one they have (`createDirectMessage.ts`, `createDirectRoom.ts`):
 * between two, its id is made of theirs.
 * @throws MeteorError `error-invalid-user` where a username is unknown
 */
export function createDirectRoom(server: Server, usernames: readonly string[], creator: UserRecord): RoomRecord {
    const members = findUsersByUsernames(server.model, [...new Set([...usernames, creator.username ?? ''])]);
    if (members.length < new Set(usernames).size) {
        throw new MeteorError('error-invalid-user', 'Invalid user', { method: 'createDirectMessage' });
    }
    const ids = members.map(({ _id }) => _id).sort();
    const existing = server.model.rooms.get(ids.join(''));
    if (existing) return existing;
    const now = new Date();
    const room: RoomRecord = {
        _id: ids.join(''),
        name: members.map(({ username }) => username ?? '').join(', '),
        t: 'd',
        u: { _id: creator._id, username: creator.username ?? '' },
        msgs: 0,
        ts: now,
        _updatedAt: now,
    };
    server.model.rooms.set(room._id, room);
    for (const member of members) createSubscription(server.model, room, member, []);
    return room;
}

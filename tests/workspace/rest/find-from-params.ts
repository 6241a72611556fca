import { findUserByUsernameIgnoringCase } from '../login/find-users';
import { MeteorError, type Model, type RoomRecord, type UserRecord } from '../model';
import { findRoomByName } from '../server/find-rooms';
import type { Fields } from './body';
import { canAccessRoom } from './permissions';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string' && entry !== '') : [];

/**
 * The user that `userId`, `username` or `user` names; usernames in any case (`getUserFromParams.ts`).
 * @throws MeteorError `error-user-param-not-provided`, `error-invalid-user`
 */
export function userFromParams(model: Model, fields: Fields): UserRecord {
    const [id, username] = [text(fields.userId), text(fields.username) || text(fields.user)];
    if (!id && !username) {
        const reason = 'The required "userId" or "username" param was not provided';
        throw new MeteorError('error-user-param-not-provided', reason);
    }
    const user = id ? model.users.get(id) : findUserByUsernameIgnoringCase(model, username);
    if (!user) {
        const reason = 'The required "userId" or "username" param provided does not match any users';
        throw new MeteorError('error-invalid-user', reason);
    }
    return user;
}

/**
 * The same for several (`userIds`, `usernames`); whoever is unknown is left out.
 * @throws MeteorError `error-users-params-not-provided`
 */
export function usersFromParams(model: Model, fields: Fields): UserRecord[] {
    const sole = text(fields.userId) || text(fields.username) || text(fields.user);
    const byId = Array.isArray(fields.userIds) || text(fields.userId) !== '';
    const many = Array.isArray(fields.userIds) ? texts(fields.userIds) : texts(fields.usernames);
    const wanted = new Set([...many, ...(sole ? [sole] : [])]);
    if (wanted.size === 0) {
        const reason = 'Please provide "userId" or "username" or "userIds" or "usernames" as param';
        throw new MeteorError('error-users-params-not-provided', reason);
    }
    const found = [...wanted].map((key) => (byId ? model.users.get(key) : findUserByUsernameIgnoringCase(model, key)));
    return found.filter((user) => user !== undefined);
}

/**
 * The channel (`c`) or private room (`p`) that `roomId` or `roomName` names. A private room the caller cannot see is
 * not found, whoever the caller is.
 * @throws MeteorError `error-roomid-param-not-provided`, `error-room-not-found`, `error-room-archived`
 */
export function roomFromParams(model: Model, type: 'c' | 'p', fields: Fields, caller: UserRecord): RoomRecord {
    const room = anyRoomFromParams(model, fields);
    if (room?.t !== type || (type === 'p' && !canAccessRoom(model, caller, room._id))) {
        const kind = type === 'c' ? 'channel' : 'group';
        const reason = `The required "roomId" or "roomName" param provided does not match any ${kind}`;
        throw new MeteorError('error-room-not-found', reason);
    }
    if (room.archived) {
        const kind = type === 'c' ? 'channel' : 'private group';
        throw new MeteorError('error-room-archived', `The ${kind}, ${room.name}, is archived`);
    }
    return room;
}

/** @throws MeteorError `error-roomid-param-not-provided` when neither is given */
export function anyRoomFromParams(model: Model, fields: Fields): RoomRecord | undefined {
    const [id, name] = [text(fields.roomId), text(fields.roomName)];
    if (!id && !name) {
        throw new MeteorError('error-roomid-param-not-provided', 'The parameter "roomId" or "roomName" is required');
    }
    return id ? model.rooms.get(id) : findRoomByName(model, name);
}

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

interface RoomOptions {
    /** whether an archived room will do; default: no */
    alsoArchived?: boolean;
}

/**
 * The channel that `roomId` or `roomName` names (`findChannelByIdOrName` in `channels.ts`). Who may do what with it is
 * the caller's business.
 * @throws MeteorError `error-room-not-found`, `error-room-archived`
 */
export function channelFromParams(model: Model, fields: Fields, { alsoArchived }: RoomOptions = {}): RoomRecord {
    const room = named(model, fields);
    if (room?.t !== 'c') throw notFound('channel');
    if (!alsoArchived && room.archived) {
        throw new MeteorError('error-room-archived', `The channel, ${room.name}, is archived`);
    }
    return room;
}

/**
 * The private room that `roomId` or `roomName` names, whoever asks (`getRoomFromParams` in `groups.ts`).
 * @throws MeteorError `error-room-param-not-provided`, `error-room-not-found`
 */
export function groupFromParams(model: Model, fields: Fields): RoomRecord {
    if (!text(fields.roomId) && !text(fields.roomName)) {
        throw new MeteorError('error-room-param-not-provided', 'The parameter "roomId" or "roomName" is required');
    }
    const room = named(model, fields);
    if (room?.t !== 'p') throw notFound('group');
    return room;
}

/**
 * The same for somebody who sees it, which an administrator who is not in it does not (`findPrivateGroupByIdOrName`).
 * @throws MeteorError as `groupFromParams`, and `error-room-archived`
 */
export function ownGroupFromParams(
    model: Model,
    fields: Fields,
    caller: UserRecord,
    { alsoArchived }: RoomOptions = {},
): RoomRecord {
    const room = groupFromParams(model, fields);
    if (!canAccessRoom(model, caller, room._id)) throw notFound('group');
    if (!alsoArchived && room.archived) {
        throw new MeteorError('error-room-archived', `The private group, ${room.name}, is archived`);
    }
    return room;
}

/**
 * The room of any type that `roomId` or `roomName` names (`findRoomByIdOrName` in `rooms.ts`).
 * @throws MeteorError `error-roomid-param-not-provided`, `error-room-not-found`, `error-room-archived`
 */
export function roomFromParams(model: Model, fields: Fields, { alsoArchived }: RoomOptions = {}): RoomRecord {
    if (!text(fields.roomId) && !text(fields.roomName)) {
        throw new MeteorError('error-roomid-param-not-provided', 'The parameter "roomId" or "roomName" is required');
    }
    const room = named(model, fields);
    if (!room) throw notFound('channel');
    if (!alsoArchived && room.archived) {
        throw new MeteorError('error-room-archived', `The channel, ${room.name}, is archived`);
    }
    return room;
}

/** An id that is given counts, even an empty or a wrong one beside a good name. */
function named(model: Model, fields: Fields): RoomRecord | undefined {
    return 'roomId' in fields ? model.rooms.get(text(fields.roomId)) : findRoomByName(model, text(fields.roomName));
}

function notFound(kind: 'channel' | 'group'): MeteorError {
    const reason = `The required "roomId" or "roomName" param provided does not match any ${kind}`;
    return new MeteorError('error-room-not-found', reason);
}

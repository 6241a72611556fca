import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import { randomId } from '../random-id';
import { hasPermission } from '../rest/permissions';
import type { Server } from '../server';
import { findUsersByUsernames } from './find-users';
import { createSubscription } from './subscriptions';
import { validRoomName } from './valid-room-name';

export interface NewRoom {
    type: 'c' | 'p';
    name: string;
    /** becomes owner, and member unless `excludeSelf` */
    owner: UserRecord;
    /** usernames; unknown ones are left out */
    members?: string[];
    readOnly?: boolean;
    excludeSelf?: boolean;
    fname?: string;
    teamId?: string;
}

/**
 * Creates a channel or a private room (`createChannel`, `createPrivateGroup`, `createRoom.ts`).
 * @throws MeteorError `error-invalid-user` (owner without username), `error-not-allowed` (no `create-c` / `create-p`),
 * `error-invalid-name`, `error-federated-users-in-non-federated-rooms`, `error-app-prevented`, and those of `validRoomName`
 */
export async function createRoom(server: Server, options: NewRoom): Promise<RoomRecord> {
    const { owner, type } = options;
    const method = type === 'c' ? 'createChannel' : 'createPrivateGroup';
    if (!owner.username) throw new MeteorError('error-invalid-user', 'Invalid user', { method });
    if (!hasPermission(server.model, owner, `create-${type}`)) {
        throw new MeteorError('error-not-allowed', 'Not allowed', { method });
    }
    const members = new Set(options.members);
    if ([...members].some((member) => member.includes('@') && member.includes(':'))) {
        const reason = 'Cannot add federated users to non-federated rooms';
        throw new MeteorError('error-federated-users-in-non-federated-rooms', reason, { method: 'createRoom' });
    }
    if (options.name.trim() === '') {
        throw new MeteorError('error-invalid-name', 'Invalid name', { function: 'RocketChat.createRoom' });
    }
    if (!options.excludeSelf) members.add(owner.username);

    const now = new Date();
    const room: RoomRecord = {
        _id: randomId(),
        name: validRoomName(server, options.name.trim()),
        fname: options.fname ?? options.name,
        t: type,
        u: { _id: owner._id, username: owner.username },
        ro: options.readOnly === true,
        ...(options.teamId !== undefined && { teamId: options.teamId }),
        msgs: 0,
        ts: now,
        _updatedAt: now,
    };
    await server.events.beforeCreateRoom(room);
    server.model.rooms.set(room._id, room);
    for (const member of findUsersByUsernames(server.model, [...members])) {
        if (member.federated) continue; // refused one by one, silently
        createSubscription(server.model, room, member, member === owner ? ['owner'] : []);
    }
    server.events.afterCreateRoom(room);
    return room;
}

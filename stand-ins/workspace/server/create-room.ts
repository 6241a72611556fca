import { MeteorError, type RoomRecord, type UserRecord } from '../model';
import { randomId } from '../random-id';
import { hasPermission } from '../rest/permissions';
import type { Server } from '../server';
import { findUsersByUsernames } from './find-users';
import { saveSystemMessage } from './save-message';
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
    /** types of system messages that are not shown in it */
    sysMes?: boolean | string[];
}

/**
 * Creates a channel or a private room as its owner may (`createChannel`, `createPrivateGroup`): a room in a team asks for
 * a permission in that team instead.
 * @throws MeteorError `error-invalid-user` (owner without username), `error-team-not-found`, `error-not-allowed` (no
 * `create-c` / `create-p`, in a team no `create-team-channel` / `create-team-group`), and those of `insertRoom`
 */
export async function createRoom(server: Server, options: NewRoom): Promise<RoomRecord> {
    const { model } = server;
    const { owner, type, teamId } = options;
    const where = { method: type === 'c' ? 'createChannel' : 'createPrivateGroup' };
    if (!owner.username) throw new MeteorError('error-invalid-user', 'Invalid user', where);
    const team = teamId === undefined ? undefined : model.teams.get(teamId);
    if (teamId !== undefined && !team) {
        const reason = 'The "teamId" param provided does not match any team';
        throw new MeteorError('error-team-not-found', reason, where);
    }
    const may = team
        ? hasPermission(model, owner, `create-team-${type === 'c' ? 'channel' : 'group'}`, team.roomId)
        : hasPermission(model, owner, `create-${type}`);
    if (!may) throw new MeteorError('error-not-allowed', 'Not allowed', where);
    return insertRoom(server, options);
}

/**
 * Creates a room without asking for a permission (`apps/meteor/app/lib/server/functions/createRoom.ts`).
 * @throws MeteorError `error-invalid-user` (owner without username), `error-invalid-name`, `error-app-prevented`,
 * `error-federated-users-in-non-federated-rooms`, and those of `validRoomName`
 */
export async function insertRoom(server: Server, options: NewRoom): Promise<RoomRecord> {
    const { owner, type } = options;
    const { model } = server;
    const where = { function: 'RocketChat.createRoom' };
    const members = new Set(options.members);
    if ([...members].some((member) => member.includes('@') && member.includes(':'))) {
        const reason = 'Cannot add federated users to non-federated rooms';
        throw new MeteorError('error-federated-users-in-non-federated-rooms', reason, { method: 'createRoom' });
    }
    if (options.name.trim() === '') throw new MeteorError('error-invalid-name', 'Invalid name', where);
    if (!owner.username) throw new MeteorError('error-invalid-user', 'Invalid user', where);
    if (!options.excludeSelf) members.add(owner.username);

    const now = new Date();
    const team = options.teamId === undefined ? undefined : model.teams.get(options.teamId);
    const room: RoomRecord = {
        _id: randomId(),
        name: validRoomName(server, options.name.trim()),
        fname: options.fname ?? options.name,
        t: type,
        u: { _id: owner._id, username: owner.username },
        ro: options.readOnly === true,
        ...(team && { teamId: team._id }),
        ...(options.sysMes !== undefined && { sysMes: options.sysMes }),
        msgs: 0,
        ts: now,
        _updatedAt: now,
    };
    await server.events.beforeCreateRoom(room);
    model.rooms.set(room._id, room);
    for (const member of findUsersByUsernames(model, [...members])) {
        if (member.federated) continue; // refused one by one, silently
        createSubscription(model, room, member, member === owner ? ['owner'] : []);
    }
    const mainRoom = team && type === 'c' ? model.rooms.get(team.roomId) : undefined;
    if (mainRoom) saveSystemMessage(model, 'user-added-room-to-team', mainRoom, room.name, owner);
    server.events.afterCreateRoom(room);
    return room;
}

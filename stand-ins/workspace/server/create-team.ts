import type { RoomRecord, TeamRecord, UserRecord } from '../model';
import { randomId } from '../random-id';
import { hasPermission } from '../rest/permissions';
import type { Server } from '../server';
import { insertRoom } from './create-room';
import { findRoomByName } from './find-rooms';
import { saveSystemMessage } from './save-message';
import { isUsernameAvailable } from './username-availability';

export interface NewTeam {
    name: string;
    /** 0 public, 1 private */
    type: 0 | 1;
    /** ids or usernames; unknown and deactivated people are left out */
    members?: string[];
    /** id of whoever owns it instead of the creator */
    owner?: string;
    /** `id`: a room that becomes the main room, instead of a new one */
    room?: { id?: string; readOnly?: boolean };
}

/**
 * Creates a team with its main room, of the same name (`Team.create` in `apps/meteor/server/services/team/service.ts`).
 * Most of what can be wrong with the room shows as one error.
 * @throws Error `team-name-already-exists` (a user's name counts too), `room-name-already-exists`,
 * `error-team-creation`; MeteorError `error-blocked-username`
 */
export async function createTeam(server: Server, creator: UserRecord, options: NewTeam): Promise<TeamRecord> {
    const { model } = server;
    if (!isUsernameAvailable(server, options.name)) throw new Error('team-name-already-exists');
    const sameName = findRoomByName(model, options.name);
    if (sameName && sameName._id !== options.room?.id) throw new Error('room-name-already-exists');
    const wanted = options.members ?? [];
    const members = [...model.users.values()].filter(
        ({ _id, username, active }) => active && (wanted.includes(_id) || wanted.includes(username ?? '')),
    );
    let room: RoomRecord;
    try {
        room = await mainRoom(server, creator, options, members);
    } catch {
        throw new Error('error-team-creation');
    }

    const now = new Date();
    const createdBy = { _id: creator._id, username: creator.username ?? '' };
    const { name, type } = options;
    const team: TeamRecord = {
        _id: randomId(),
        name,
        type,
        roomId: room._id,
        createdBy,
        createdAt: now,
        _updatedAt: now,
    };
    model.teams.set(team._id, team);
    const ownerId = options.owner ?? creator._id;
    const addMember = (userId: string, roles?: string[]): void => {
        const _id = randomId();
        model.teamMembers.set(_id, {
            _id,
            teamId: team._id,
            userId,
            ...(roles && { roles }),
            createdBy,
            createdAt: now,
        });
    };
    for (const { _id } of members) if (_id !== ownerId) addMember(_id);
    addMember(ownerId, ['owner']);
    Object.assign(room, { teamId: team._id, teamMain: true });
    if (options.room?.id !== undefined) saveSystemMessage(model, 'user-converted-to-team', room, name, creator);
    return team;
}

async function mainRoom(
    server: Server,
    creator: UserRecord,
    { name, type, owner: ownerId, room: { id, readOnly } = {} }: NewTeam,
    members: UserRecord[],
): Promise<RoomRecord> {
    if (id !== undefined) {
        const existing = server.model.rooms.get(id);
        if (!existing) throw new Error('invalid-room');
        return existing;
    }
    const owner = ownerId === undefined ? creator : server.model.users.get(ownerId);
    const roomType = type === 1 ? 'p' : 'c';
    if (!owner || !hasPermission(server.model, owner, `create-${roomType}`)) throw new Error('no-permission');
    return insertRoom(server, {
        type: roomType,
        name,
        owner,
        members: members.flatMap(({ username }) => username ?? []),
        readOnly: readOnly === true,
    });
}

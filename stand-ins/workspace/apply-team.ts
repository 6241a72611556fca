import { applyMembers, requireUser } from './apply-room';
import type { Model, RoomRecord, TeamRecord } from './model';
import { randomId } from './random-id';
import { findRoomByName } from './server/find-rooms';
import { subscriptionsOfRoom } from './server/subscriptions';
import { findTeamByName, findTeamMember, teamMembers, teamRooms } from './server/teams';
import type { TeamEntry } from './workspace-file';

/**
 * Teams are matched by name. A new one gets a main room of its name; a room of that name that is there already becomes it.
 * Who is in the team is in its main room, with the same roles. Given fields replace, what is not mentioned stays.
 * @throws Error for a member who is no user, or a room that does not exist
 */
export function applyTeam(model: Model, entry: TeamEntry): void {
    const team = findTeamByName(model, entry.name) ?? newTeam(model, entry);
    const main = model.rooms.get(team.roomId);
    if (!main) throw new Error(`Team ${entry.name} has no main room any more`);
    if (entry.type) {
        team.type = entry.type === 'private' ? 1 : 0;
        main.t = entry.type === 'private' ? 'p' : 'c';
    }
    applyMembers(model, main, { name: entry.name, owners: entry.owners, members: entry.members });
    if (entry.rooms) applyRooms(model, team, entry.rooms);
    if (entry.autoJoin) {
        for (const room of teamRooms(model, team._id)) room.teamDefault = entry.autoJoin.includes(room.name);
    }
}

function newTeam(model: Model, { name, owners = [] }: TeamEntry): TeamRecord {
    const now = new Date();
    const creator = owners[0] === undefined ? undefined : requireUser(model, owners[0], name);
    const createdBy = { _id: creator?._id ?? 'rocket.cat', username: creator?.username ?? 'rocket.cat' };
    const room: RoomRecord = findRoomByName(model, name) ?? {
        _id: randomId(),
        name,
        fname: name,
        t: 'c',
        u: createdBy,
        ro: false,
        msgs: 0,
        ts: now,
        _updatedAt: now,
    };
    const type = room.t === 'p' ? 1 : 0;
    const team: TeamRecord = {
        _id: randomId(),
        name,
        type,
        roomId: room._id,
        createdBy,
        createdAt: now,
        _updatedAt: now,
    };
    model.rooms.set(room._id, Object.assign(room, { teamId: team._id, teamMain: true }));
    model.teams.set(team._id, team);
    return team;
}

/** The members of the team become those of its main room, for whoever changed the room itself. */
export function followMainRoom(model: Model, team: TeamRecord): void {
    const { _id: teamId, createdBy } = team;
    const subscriptions = subscriptionsOfRoom(model, team.roomId);
    for (const { _id, userId } of teamMembers(model, teamId)) {
        if (!subscriptions.some(({ u }) => u._id === userId)) model.teamMembers.delete(_id);
    }
    for (const { u, roles } of subscriptions) {
        const member = findTeamMember(model, teamId, u._id);
        const _id = member?._id ?? randomId();
        const createdAt = member?.createdAt ?? new Date();
        const held = roles.length > 0 || member?.roles ? { roles: [...roles] } : {};
        model.teamMembers.set(_id, { _id, teamId, userId: u._id, ...held, createdBy, createdAt });
    }
}

function applyRooms(model: Model, team: TeamRecord, names: string[]): void {
    for (const room of teamRooms(model, team._id)) {
        if (names.includes(room.name)) continue;
        delete room.teamId;
        delete room.teamDefault;
    }
    for (const name of names) {
        const room = findRoomByName(model, name);
        if (!room) throw new Error(`Team ${team.name} has a room that does not exist: ${name}`);
        room.teamId = team._id;
    }
}

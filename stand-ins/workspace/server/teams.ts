import type { Model, RoomRecord, TeamMemberRecord, TeamRecord } from '../model';
import { eraseRoom } from './subscriptions';

/** Look-ups and writes of the collections of teams and their members (`apps/meteor/server/services/team/service.ts`). */

/** By exact name. */
export function findTeamByName(model: Model, name: string): TeamRecord | undefined {
    return [...model.teams.values()].find((team) => team.name === name);
}

/** The team whose main room this is. */
export function teamOfMainRoom(model: Model, rid: string): TeamRecord | undefined {
    return [...model.teams.values()].find(({ roomId }) => roomId === rid);
}

/** In the order in which people came. */
export function teamMembers(model: Model, teamId: string): TeamMemberRecord[] {
    return [...model.teamMembers.values()].filter((member) => member.teamId === teamId);
}

export function findTeamMember(model: Model, teamId: string, userId: string): TeamMemberRecord | undefined {
    return teamMembers(model, teamId).find((member) => member.userId === userId);
}

/** The rooms of a team, without its main room. */
export function teamRooms(model: Model, teamId: string): RoomRecord[] {
    return [...model.rooms.values()].filter((room) => room.teamId === teamId && !room.teamMain);
}

/** Whoever leaves a team's main room leaves the team, and stays in its other rooms. */
export function leaveTeam(model: Model, room: RoomRecord, userId: string): void {
    if (!room.teamMain || room.teamId === undefined) return;
    const member = findTeamMember(model, room.teamId, userId);
    if (member) model.teamMembers.delete(member._id);
}

/** A strange user is no error, nor is a role that is held already. */
export function addTeamRoles(model: Model, teamId: string, userId: string, roles: string[]): void {
    const member = findTeamMember(model, teamId, userId);
    if (member) member.roles = [...new Set([...(member.roles ?? []), ...roles])];
}

export function removeTeamRole(model: Model, teamId: string, userId: string, role: string): void {
    const member = findTeamMember(model, teamId, userId);
    if (member?.roles) member.roles = member.roles.filter((held) => held !== role);
}

/** Deletes a team with its main room; its other rooms go on by themselves (`apps/meteor/server/api/lib/eraseTeam.ts`). */
export function eraseTeam(model: Model, team: TeamRecord): void {
    for (const room of teamRooms(model, team._id)) {
        delete room.teamId;
        delete room.teamDefault;
    }
    eraseRoom(model, team.roomId);
    for (const { _id } of teamMembers(model, team._id)) model.teamMembers.delete(_id);
    model.teams.delete(team._id);
}

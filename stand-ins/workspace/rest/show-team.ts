import type { Model, TeamMemberRecord, TeamRecord, UserRecord } from '../model';
import { teamMembers, teamRooms } from '../server/teams';

/** One row of `teams.list` and `teams.listAll`; the main room does not count among its rooms. */
export function showTeam(model: Model, team: TeamRecord): object {
    return {
        ...team,
        rooms: teamRooms(model, team._id).length,
        numberOfUsers: teamMembers(model, team._id).length,
    };
}

/** One row of `teams.members`. */
export function showTeamMember({ roles, createdBy, createdAt }: TeamMemberRecord, user: UserRecord): object {
    const { _id, username, name } = user;
    return {
        user: { _id, username, name, status: 'offline', settings: { preferences: {} } },
        ...(roles && { roles }),
        createdBy,
        createdAt,
    };
}

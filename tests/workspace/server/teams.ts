import type { Model, RoomRecord } from '../model';
import { randomId } from '../random-id';

/** Whoever joins a team's main room becomes a member of the team; adding a member again changes nothing. */
export function joinTeam(model: Model, room: RoomRecord, userId: string): void {
    const { teamId } = room;
    if (!room.teamMain || teamId === undefined || teamMember(model, teamId, userId)) return;
    const _id = randomId();
    model.teamMembers.set(_id, { _id, teamId, userId, roles: [] });
}

/** Whoever leaves a team's main room leaves the team. */
export function leaveTeam(model: Model, room: RoomRecord, userId: string): void {
    if (!room.teamMain || room.teamId === undefined) return;
    const member = teamMember(model, room.teamId, userId);
    if (member) model.teamMembers.delete(member._id);
}

function teamMember(model: Model, teamId: string, userId: string) {
    return [...model.teamMembers.values()].find((member) => member.teamId === teamId && member.userId === userId);
}

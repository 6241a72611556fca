import type { RoomRole, TeamRecord, UserRecord } from '../model';
import type { Server } from '../server';
import { addUserToRoom } from './add-user-to-room';
import { removeUserFromRoom } from './remove-user-from-room';
import { findSubscription } from './subscriptions';
import { addTeamRoles, findTeamMember, teamMembers } from './teams';

export interface TeamMemberFields {
    userId: string;
    roles?: string[] | null;
}

/**
 * Adds people to a team by adding them to its main room, one after another; the first refusal ends it
 * (`Team.addMembers`). Roles are given on top of those held, and are not checked.
 * @throws TypeError for an unknown user (a defect of the server); MeteorError as from `addUserToRoom`
 */
export async function addTeamMembers(
    server: Server,
    caller: UserRecord,
    team: TeamRecord,
    members: TeamMemberFields[],
): Promise<void> {
    for (const { userId, roles } of members) {
        const user = server.model.users.get(userId);
        if (!user) throw new TypeError("Cannot read properties of null (reading '_id')");
        await addUserToRoom(server, team.roomId, user, caller);
        if (!roles) continue;
        addTeamRoles(server.model, team._id, userId, roles);
        const subscription = findSubscription(server.model, team.roomId, userId);
        if (subscription) subscription.roles = [...new Set([...subscription.roles, ...(roles as RoomRole[])])];
    }
}

/**
 * Replaces the roles of a member in the team and its main room (`Team.updateMember`). Nothing is checked: unknown people
 * change nothing, and the last owner can be demoted.
 */
export function updateTeamMember({ model }: Server, team: TeamRecord, { userId, roles }: TeamMemberFields): void {
    const member = findTeamMember(model, team._id, userId);
    if (member) member.roles = [...(roles ?? [])];
    const subscription = findSubscription(model, team.roomId, userId);
    if (subscription) subscription.roles = [...((roles ?? []) as RoomRole[])];
}

/**
 * Takes someone out of a team and its main room; its other rooms are kept (`Team.removeMembers`).
 * @throws Error `member-does-not-exist`, `last-owner-can-not-be-removed`; MeteorError `error-app-prevented`
 */
export async function removeTeamMember(
    server: Server,
    caller: UserRecord,
    team: TeamRecord,
    user: UserRecord,
): Promise<void> {
    const { model } = server;
    const member = findTeamMember(model, team._id, user._id);
    if (!member && !findSubscription(model, team.roomId, user._id)) throw new Error('member-does-not-exist');
    if (member?.roles?.includes('owner')) {
        const owners = teamMembers(model, team._id).filter(({ roles }) => roles?.includes('owner'));
        if (owners.length === 1) throw new Error('last-owner-can-not-be-removed');
    }
    if (member) model.teamMembers.delete(member._id);
    await removeUserFromRoom(server, team.roomId, user, user === caller ? undefined : caller);
}

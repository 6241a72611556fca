import { MeteorError, type Model, type RoomRecord, type RoomRole, type UserRecord } from '../model';
import type { Server } from '../server';
import { saveSystemMessage } from '../server/save-message';
import { findSubscription, subscriptionsOfRoom } from '../server/subscriptions';
import { addTeamRoles, removeTeamRole, teamOfMainRoom } from '../server/teams';
import { hasPermission } from './permissions';

const permissionFor = { owner: 'set-owner', moderator: 'set-moderator', leader: 'set-leader' } as const;
const nameOf = { owner: 'Owner', moderator: 'Moderator', leader: 'Leader' } as const;

/**
 * Gives or takes a role in a room, and in the team whose main room it is (`addRoomOwner.ts`, `removeRoomModerator.ts` and
 * the like in `apps/meteor/server/meteor-methods/rooms`). An administrator may do so in every channel without being in
 * it; a private room is looked up by the route before.
 * @throws MeteorError `error-not-allowed`; `error-invalid-user` without username; `error-user-not-in-room`, or
 * `error-invalid-room` when owners and moderators are taken from; `error-user-already-owner`, `error-user-not-owner`,
 * `error-remove-last-owner` …; Error in a federated room, where nobody federates
 */
export function setRoomRole(
    server: Server,
    caller: UserRecord,
    room: RoomRecord,
    user: UserRecord,
    role: RoomRole,
    give: boolean,
): void {
    const { model } = server;
    const where = { method: `${give ? 'add' : 'remove'}Room${nameOf[role]}` };
    const isFederated = room.federated === true && role !== 'leader';
    if (!hasPermission(model, caller, permissionFor[role], room._id) && !isFederated) {
        throw new MeteorError('error-not-allowed', 'Not allowed', where);
    }
    if (give && isFederated) {
        throw new Error('Federation configuration is invalid,unable to change room owners');
    }
    if (user.username === undefined) throw new MeteorError('error-invalid-user', 'Invalid user', where);
    const subscription = findSubscription(model, room._id, user._id);
    if (!subscription) {
        if (!give && role !== 'leader') throw new MeteorError('error-invalid-room', 'Invalid room', where);
        throw new MeteorError('error-user-not-in-room', 'User is not in this room', where);
    }
    const has = subscription.roles.includes(role);
    const article = role === 'owner' ? 'an' : 'a';
    if (give && has) {
        throw new MeteorError(`error-user-already-${role}`, `User is already ${article} ${role}`, where);
    }
    if (!give && !has) throw new MeteorError(`error-user-not-${role}`, `User is not ${article} ${role}`, where);
    if (!give && role === 'owner' && countOwners(model, room._id) === 1) {
        const reason = 'This is the last owner. Please set a new owner before removing this one.';
        throw new MeteorError('error-remove-last-owner', reason, where);
    }
    subscription.roles = give ? [...subscription.roles, role] : subscription.roles.filter((held) => held !== role);
    saveSystemMessage(model, `subscription-role-${give ? 'added' : 'removed'}`, room, user.username, caller);
    const team = teamOfMainRoom(model, room._id);
    if (team && give) addTeamRoles(model, team._id, user._id, [role]);
    else if (team) removeTeamRole(model, team._id, user._id, role);
}

/** Deactivated owners count. */
export function countOwners(model: Model, rid: string): number {
    return subscriptionsOfRoom(model, rid).filter(({ roles }) => roles.includes('owner')).length;
}

/** Who holds a role in the room, by username (`getRoomRoles.ts`); only roles with a description are shown. */
export function roomRoles(server: Server, rid: string): object[] {
    const { model, settings } = server;
    const shown = [...model.roles.values()].filter((role) => role.scope === 'Subscriptions' && role.description !== '');
    const ids = shown.map(({ _id }) => _id);
    const withName = settings.effectiveValue('UI_Use_Real_Name') === true;
    return subscriptionsOfRoom(model, rid)
        .filter(({ roles }) => roles.some((role) => ids.includes(role)))
        .sort((a, b) => (a.u.username < b.u.username ? -1 : 1))
        .map(({ _id, u, roles }) => ({
            _id,
            rid,
            u: { ...u, ...(withName && { name: model.users.get(u._id)?.name }) },
            roles,
        }));
}

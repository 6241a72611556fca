import type { Model, RoomRecord, UserRecord } from '../model';

const admin = ['admin'];
const everybody = ['admin', 'user', 'federated-external', 'bot', 'app'];
const roomLeads = ['admin', 'owner', 'moderator'];
const roomOwners = ['admin', 'owner'];

/**
 * Default roles of the permissions this stand-in asks for
 * (`apps/meteor/app/authorization/server/constant/permissions.ts`). Nobody has the two `…-any-p-room` ones.
 */
const permissionRoles: Record<string, readonly string[]> = {
    'access-permissions': admin,
    'add-oauth-service': admin,
    'add-team-member': roomLeads,
    'ban-user': roomLeads,
    'add-user-to-any-c-room': admin,
    'add-user-to-any-p-room': [],
    'add-user-to-joined-room': roomLeads,
    'api-bypass-rate-limit': ['admin', 'bot', 'app'],
    'assign-admin-role': admin,
    'assign-roles': admin,
    'create-c': everybody,
    'create-d': everybody,
    'create-p': everybody,
    'create-personal-access-tokens': ['admin', 'user'],
    'create-team': ['admin', 'user'],
    'create-team-channel': roomLeads,
    'create-team-group': roomLeads,
    'delete-user': admin,
    'edit-other-user-active-status': admin,
    'edit-other-user-info': admin,
    'edit-other-user-password': admin,
    'edit-privileged-setting': admin,
    'edit-room': roomLeads,
    'edit-team-member': roomLeads,
    'kick-user-from-any-c-room': admin,
    'kick-user-from-any-p-room': [],
    'manage-apps': admin,
    'manage-moderation-actions': admin,
    'manage-selected-settings': admin,
    'preview-c-room': ['admin', 'user', 'federated-external', 'anonymous'],
    'remove-user': roomLeads,
    'set-leader': roomOwners,
    'set-moderator': roomOwners,
    'set-owner': roomOwners,
    'view-all-team-channels': roomOwners,
    'view-all-teams': admin,
    'view-c-room': [...everybody, 'anonymous'],
    'view-d-room': [...everybody, 'guest'],
    'view-full-other-user-info': admin,
    'view-joined-room': ['guest', 'bot', 'app', 'anonymous'],
    'view-other-user-channels': admin,
    'view-outside-room': ['admin', 'owner', 'moderator', 'user', 'federated-external'],
    'view-p-room': ['admin', 'user', 'federated-external', 'anonymous', 'guest'],
    'view-privileged-setting': admin,
    'view-room-administration': admin,
    'view-statistics': admin,
};

/**
 * Whether one of the user's roles holds the permission. With a room, the roles the user has in that room count as well.
 * A permission this stand-in does not know, such as `change-setting-<id>`, belongs to administrators.
 */
export function hasPermission(model: Model, user: UserRecord, permission: string, roomId?: string): boolean {
    const holders = model.permissions.get(permission) ?? permissionRoles[permission] ?? admin;
    const subscription = roomId === undefined ? undefined : model.subscriptions.find(roomId, user._id);
    return [...user.roles, ...(subscription?.roles ?? [])].some((role) => holders.includes(role));
}

/**
 * Who may look into a room (`apps/meteor/server/services/authorization/canAccessRoom.ts`): members, everybody into a
 * channel, but only members of the team into the channels of a private team. No role sees a private room from outside.
 */
export function canAccessRoom(model: Model, user: UserRecord, roomId: string): boolean {
    const room = model.rooms.get(roomId);
    if (!room || model.subscriptions.find(roomId, user._id)?.status === 'BANNED') return false;
    return (room.t === 'c' && canAccessChannel(model, user, room)) || hasJoined(model, user, room);
}

function canAccessChannel(model: Model, user: UserRecord, { teamId }: RoomRecord): boolean {
    if (teamId === undefined || model.teams.get(teamId)?.type === 0) return hasPermission(model, user, 'view-c-room');
    return [...model.teamMembers.values()].some((member) => member.teamId === teamId && member.userId === user._id);
}

function hasJoined(model: Model, user: UserRecord, { _id, t }: RoomRecord): boolean {
    if (!model.subscriptions.find(_id, user._id)) return false;
    return hasPermission(model, user, 'view-joined-room') || hasPermission(model, user, `view-${t}-room`);
}

/** All permissions that this stand-in knows, as `permissions.listAll` has them. */
export function listPermissions({ permissions }: Model): { _id: string; roles: readonly string[] }[] {
    return Object.entries(permissionRoles).map(([_id, roles]) => ({ _id, roles: permissions.get(_id) ?? roles }));
}

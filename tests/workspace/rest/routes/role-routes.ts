import { findUserByUsername } from '../../login/find-users';
import { MeteorError, type RoleRecord, type RoomRole, type UserRecord } from '../../model';
import { findRole, addUserRoles } from '../../server/user-roles';
import { findSubscription, subscriptionsOfRoom } from '../../server/subscriptions';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { userFromParams } from '../find-from-params';
import { readPage, takePage } from '../pagination';
import { hasPermission } from '../permissions';

const strings = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined;

const addition = {
    type: 'object',
    properties: strings('username', 'roleId', 'roleName', 'roomId'),
    required: ['username'],
    additionalProperties: false,
};
const removal = {
    type: 'object',
    properties: strings('username', 'roleId', 'roleName', 'scope'),
    required: ['username'],
    additionalProperties: false,
};

/** `roles.…` (`apps/meteor/app/api/server/v1/roles.ts`). */
export function addRoleRoutes(api: RestApi): void {
    api.authenticated('GET', 'roles.list', {}, ({ answers, workspace }) =>
        answers.success({ roles: [...workspace.model.roles.values()] }),
    );
    api.authenticated('GET', 'roles.getUsersInRole', { permissions: ['access-permissions'] }, usersInRole);
    api.authenticated('POST', 'roles.addUserToRole', { body: addition }, addUserToRole);
    const guarded = { body: removal, permissions: ['access-permissions'] };
    api.authenticated('POST', 'roles.removeUserFromRole', guarded, removeUserFromRole);
}

function usersInRole({ answers, workspace, user: caller, query }: UserCall): Answer {
    const { model } = workspace;
    const { role, roomId } = query;
    if (!role) throw new MeteorError('error-param-not-provided', 'Query param "role" is required');
    if (roomId && !hasPermission(model, caller, 'view-other-user-channels')) {
        throw new MeteorError('error-not-allowed', 'Not allowed');
    }
    const record = model.roles.get(role);
    if (!record) throw new MeteorError('error-invalid-roleId');
    const holders = [...model.users.values()].filter((user) => holds({ workspace }, user, record, roomId));
    const users = takePage(holders, readPage(workspace, query), { username: 1 }).map(
        ({ _id, name, username, emails, createdAt, _updatedAt }) => ({
            _id,
            name,
            username,
            emails,
            createdAt,
            _updatedAt,
        }),
    );
    return answers.success({ users, total: holders.length });
}

/** A role for rooms is held in one room, through the membership. */
function holds({ workspace }: Pick<UserCall, 'workspace'>, user: UserRecord, role: RoleRecord, roomId?: string) {
    if (role.scope === 'Users') return user.roles.includes(role._id);
    if (roomId === undefined) return false;
    return findSubscription(workspace.model, roomId, user._id)?.roles.includes(role._id as RoomRole) === true;
}

/** Until 6.x a role could be given by name as well. */
function wantedRole({ workspace, body }: UserCall): RoleRecord | undefined {
    const id = text(body.roleId);
    if (id !== undefined) return workspace.model.roles.get(id);
    const name = text(body.roleName);
    if (name === undefined || workspace.version.atLeast('7.0')) throw new NoRole();
    return findRole(workspace.model, name);
}

class NoRole extends Error {}

function withRole(call: UserCall, action: (role: RoleRecord | undefined) => Answer): Answer {
    try {
        return action(wantedRole(call));
    } catch (error) {
        if (error instanceof NoRole) return call.answers.failure('error-invalid-role-properties');
        throw error;
    }
}

function addUserToRole(call: UserCall): Answer {
    const { answers, workspace, user: caller, body } = call;
    const user = userFromParams(workspace.model, body);
    return withRole(call, (role) => {
        if (!role) return answers.failure('error-role-not-found', 'Role not found');
        const roomId = text(body.roomId);
        if (holds(call, user, role, roomId)) {
            throw new MeteorError('error-user-already-in-role', 'User already in role');
        }
        const refuse = (reason: string, action: string): never => {
            throw new MeteorError('error-action-not-allowed', reason, {
                method: 'authorization:addUserToRole',
                action,
            });
        };
        if (!hasPermission(workspace.model, caller, 'access-permissions')) {
            refuse('Accessing permissions is not allowed', 'Accessing_permissions');
        }
        if (role._id === 'admin' && !hasPermission(workspace.model, caller, 'assign-admin-role')) {
            refuse('Assigning admin is not allowed', 'Assign_admin');
        }
        if (role.scope === 'Users') addUserRoles(workspace.model, user, [role._id]);
        else giveRoomRole(call, user, role, roomId);
        return answers.success({ role });
    });
}

function giveRoomRole({ workspace }: UserCall, user: UserRecord, role: RoleRecord, roomId: string | undefined): void {
    const subscription = roomId === undefined ? undefined : findSubscription(workspace.model, roomId, user._id);
    if (!subscription) {
        const where = { method: 'authorization:addUserToRole' };
        throw new MeteorError('error-invalid-user', 'User is not part of given room', where);
    }
    subscription.roles.push(role._id as RoomRole);
}

function removeUserFromRole(call: UserCall): Answer {
    const { answers, workspace, body } = call;
    const { model } = workspace;
    return withRole(call, (role) => {
        const user = findUserByUsername(model, String(body.username));
        if (!user) throw new MeteorError('error-invalid-user', 'There is no user with this username');
        if (!role) throw new MeteorError('error-invalid-roleId', 'This role does not exist');
        const scope = text(body.scope);
        if (!holds(call, user, role, scope))
            throw new MeteorError('error-user-not-in-role', 'User is not in this role');
        if (role.scope === 'Users') {
            const holders = [...model.users.values()].filter(({ roles }) => roles.includes(role._id));
            if (role._id === 'admin' && holders.length === 1) {
                throw new MeteorError('error-admin-required', 'You need to have at least one admin');
            }
            user.roles = user.roles.filter((id) => id !== role._id);
            user._updatedAt = new Date();
        } else {
            for (const subscription of subscriptionsOfRoom(model, scope ?? '')) {
                if (subscription.u._id === user._id) {
                    subscription.roles = subscription.roles.filter((id) => id !== role._id);
                }
            }
        }
        return answers.success({ role });
    });
}

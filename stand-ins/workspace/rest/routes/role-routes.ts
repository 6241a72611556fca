import { findUserByUsername } from '../../login/find-users';
import { MeteorError, type RoleRecord } from '../../model';
import { findSubscription } from '../../server/subscriptions';
import { addUserRoles, findRole, hasRole, removeUserFromRoles, usersInRole } from '../../server/user-roles';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { userFromParams } from '../find-from-params';
import { readPage, takePage } from '../pagination';
import { hasPermission, listPermissions } from '../permissions';

const string = { type: 'string' };
const nullable = { type: 'string', nullable: true };
const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined;
const fields = (properties: object) => ({
    type: 'object',
    properties: { username: string, roleId: string, ...properties },
    required: ['username'],
    additionalProperties: false,
});

const inRole = {
    type: 'object',
    properties: {
        role: string,
        roomId: nullable,
        sort: nullable,
        query: nullable,
        count: { type: 'number', nullable: true },
        offset: { type: 'number', nullable: true },
    },
    required: ['role'],
    additionalProperties: false,
};

/** `roles.…` (`apps/meteor/server/api/v1/roles.ts`). Until 6.x roles could be named by `roleName` as well. */
export function addRoleRoutes(api: RestApi): void {
    api.authenticated('GET', 'roles.list', {}, ({ answers, workspace }) =>
        answers.success({ roles: [...workspace.model.roles.values()] }),
    );
    // what one may see of them, anybody who is logged in may (`apps/meteor/app/api/server/v1/permissions.ts`)
    api.authenticated('GET', 'permissions.listAll', {}, ({ answers, workspace }) =>
        answers.success({ update: listPermissions(workspace.model), remove: [] }),
    );
    const permissions = ['access-permissions'];
    const listed = { permissions, until: schemasSince };
    api.authenticated('GET', 'roles.getUsersInRole', listed, getUsersInRole);
    const checked = { permissions, since: schemasSince, query: inRole };
    api.authenticated('GET', 'roles.getUsersInRole', checked, getUsersInRole);

    const roleName = { roleName: string };
    const addition = { roomId: nullable };
    api.authenticated('POST', 'roles.addUserToRole', { until: '7.0', body: fields({ ...addition, ...roleName }) }, add);
    api.authenticated('POST', 'roles.addUserToRole', { since: '7.0', body: fields(addition) }, add);
    const removal = { roomId: nullable, scope: nullable };
    const old = { until: '7.0', permissions, body: fields({ ...removal, ...roleName }) };
    api.authenticated('POST', 'roles.removeUserFromRole', old, remove);
    const now = { since: '7.0', permissions, body: fields(removal) };
    api.authenticated('POST', 'roles.removeUserFromRole', now, remove);
}

/** From when on queries have schemas; between March and mid-2026, the exact version is not known. */
const schemasSince = '8.5';

/** Sorted by username, whatever `sort` says. */
function getUsersInRole({ answers, workspace, user: caller, query }: UserCall): Answer {
    const { model } = workspace;
    const { role, roomId } = query;
    if (!role) throw new MeteorError('error-param-not-provided', 'Query param "role" is required');
    if (roomId && !hasPermission(model, caller, 'view-other-user-channels')) {
        throw new MeteorError('error-not-allowed', 'Not allowed');
    }
    const record = model.roles.get(role);
    if (!record) throw new MeteorError('error-invalid-roleId');
    const holders = usersInRole(model, record, text(roomId));
    const page = { ...readPage(workspace, query), sort: undefined };
    const users = takePage(holders, page, { username: 1 }).map(
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

/** @returns the role, nothing for an unknown one, or the refusal of a call that names none */
function wantedRole({ answers, workspace, body }: UserCall): { role: RoleRecord | undefined } | { refused: Answer } {
    const id = text(body.roleId);
    if (id !== undefined) return { role: workspace.model.roles.get(id) };
    const name = text(body.roleName);
    if (name === undefined) return { refused: answers.failure('error-invalid-role-properties') };
    return { role: findRole(workspace.model, name) };
}

function add(call: UserCall): Answer {
    const { answers, workspace, user: caller, body } = call;
    const { model } = workspace;
    const user = userFromParams(model, body);
    const wanted = wantedRole(call);
    if ('refused' in wanted) return wanted.refused;
    const { role } = wanted;
    if (!role) return answers.failure('error-role-not-found', 'Role not found');
    const roomId = text(body.roomId);
    if (hasRole(model, user, role, roomId)) throw new MeteorError('error-user-already-in-role', 'User already in role');
    const method = 'authorization:addUserToRole';
    const refuse = (reason: string, action: string): never => {
        throw new MeteorError('error-action-not-allowed', reason, { method, action });
    };
    if (!hasPermission(model, caller, 'access-permissions')) {
        refuse('Accessing permissions is not allowed', 'Accessing_permissions');
    }
    if (user.username === undefined) {
        throw new MeteorError('error-invalid-arguments', 'Invalid arguments', { method });
    }
    if (role._id === 'admin' && !hasPermission(model, caller, 'assign-admin-role')) {
        refuse('Assigning admin is not allowed', 'Assign_admin');
    }
    if (roomId !== undefined && role.scope === 'Subscriptions' && !findSubscription(model, roomId, user._id)) {
        throw new MeteorError('error-invalid-user', 'User is not part of given room', { method });
    }
    addUserRoles(model, user, [role._id], roomId);
    return answers.success({ role });
}

function remove(call: UserCall): Answer {
    const { answers, workspace, body } = call;
    const { model } = workspace;
    const wanted = wantedRole(call);
    if ('refused' in wanted) return wanted.refused;
    const user = findUserByUsername(model, String(body.username));
    if (!user) throw new MeteorError('error-invalid-user', 'There is no user with this username');
    const { role } = wanted;
    if (!role) throw new MeteorError('error-invalid-roleId', 'This role does not exist');
    const scope = text(body.scope);
    if (!hasRole(model, user, role, scope)) throw new MeteorError('error-user-not-in-role', 'User is not in this role');
    if (role._id === 'admin' && usersInRole(model, role).length === 1) {
        throw new MeteorError('error-admin-required', 'You need to have at least one admin');
    }
    removeUserFromRoles(model, user, [role._id], scope);
    return answers.success({ role });
}

import type { RoleRecord, UserRecord } from '../state/records';
import { find, operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest, noMatch, permissionDenied } from './errors';
import type { Operation, Operations } from './operation';
import { showRole } from './show';

export const roles: Collection<RoleRecord> = {
    path: '/rbac/roles/',
    lookup: 'uuid',
    model: 'authentik_rbac.role',
    className: 'Role',
    all: (installation) => [...installation.roles.values()],
    lookupValue: (role) => role.pk,
    pk: (role) => role.pk,
    searched: (role) => [role.name],
    filters: { name: exactly((role) => role.name) },
    orderings: { name: (role) => role.name },
    show: showRole,
    create: ({ installation, body }) => {
        const name = body.name as string;
        if ([...installation.roles.values()].some((role) => role.name === name)) {
            throw badRequest({ name: ['Role with this name already exists.'] });
        }
        return installation.addRole(name);
    },
    remove: (role, { installation }) => {
        installation.roles.delete(role.pk);
    },
};

function roleMembership(change: (user: UserRecord, role: RoleRecord) => void): Operation {
    return {
        handle: (call) => {
            const role = find(roles, call);
            if (!call.actor.mayOn('authentik_rbac.change_role', role.pk)) {
                throw permissionDenied();
            }
            const user = call.installation.users.get(call.body.pk as number);
            if (!user) {
                throw noMatch('User');
            }
            change(user, role);
            return { status: 204 };
        },
    };
}

export const roleOperations: Operations = {
    ...operationsOf(roles),
    'POST /rbac/roles/{uuid}/add_user/': roleMembership((user, role) => user.roles.add(role.pk)),
    'POST /rbac/roles/{uuid}/remove_user/': roleMembership((user, role) => user.roles.delete(role.pk)),
};

import type { RoleRecord, UserRecord } from '../state/records';
import { exactly, find, operationsOf, type Collection } from './collection';
import { badRequest, noMatch, permissionDenied } from './errors';
import type { Call, Json, Operation, Operations } from './operation';
import { showRole } from './show';
import { contract } from '../schema/contract';
import { ServerError } from '../server-error';

const roles: Collection<RoleRecord> = {
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

/** What authentik has beside Django's four for each model. */
const OWN_PERMISSIONS = new RegExp(
    String.raw`\.(add_user_to|remove_user_from|enable_group|disable_group|access|assign|unassign|edit|manage|preview|impersonate|` +
        String.raw`reset|set|view|export|inspect|clear|apply|search)_[a-z_]+$`,
);

/** Those of Django are named after a model, which the OpenAPI file lists. */
function isPermission(permission: string): boolean {
    const [, app = '', model = ''] = /^(\w+)\.(?:add|change|delete|view)_(\w+)$/.exec(permission) ?? [];
    return contract().models().includes(`${app}.${model}`) || OWN_PERMISSIONS.test(permission);
}

function isOf(permission: string, model: string | undefined): boolean {
    const [, name = ''] = model?.split('.') ?? [];
    return model === undefined || !/_(group|user)$/.test(permission) || permission.endsWith(`_${name}`);
}

/** Takes a permission back, from one object or altogether. */
function unassign({ installation, parameters, body }: Call): void {
    const role = installation.roles.get(parameters.uuid ?? '');
    if (!role) {
        throw noMatch('Role');
    }
    const { permissions, object_pk } = body as { permissions: string[]; object_pk?: string };
    for (const permission of permissions) {
        if (object_pk === undefined) {
            role.permissions.delete(permission);
        } else {
            role.objectPermissions.get(permission)?.delete(object_pk);
        }
    }
}

function assign(call: Call): Json[] {
    const role = call.installation.roles.get(call.parameters.uuid ?? '');
    if (!role) {
        throw noMatch('Role');
    }
    const { permissions, model, object_pk } = call.body as {
        permissions: string[];
        model?: string;
        object_pk?: string;
    };
    if ((model === undefined) !== (object_pk === undefined)) {
        throw badRequest({ permissions: ['When assigning to a specific object, model and object_pk must be set'] });
    }
    if (model === undefined && permissions.some((permission) => !permission.includes('.'))) {
        const text = 'When assigning global permissions, codename must be given as app_label.codename';
        throw badRequest({ permissions: [text] });
    }
    if (permissions.some((permission) => !isPermission(permission) || !isOf(permission, model))) {
        throw new ServerError('Permission matching query does not exist.');
    }
    for (const permission of permissions) {
        if (object_pk === undefined) {
            role.permissions.add(permission);
        } else {
            role.objectPermissions.set(
                permission,
                (role.objectPermissions.get(permission) ?? new Set()).add(object_pk),
            );
        }
    }
    return permissions.map((_, n) => ({ id: String(n + 1) }));
}

export const roleOperations: Operations = {
    ...operationsOf(roles),
    'POST /rbac/roles/{uuid}/add_user/': roleMembership((user, role) => user.roles.add(role.pk)),
    'POST /rbac/roles/{uuid}/remove_user/': roleMembership((user, role) => user.roles.delete(role.pk)),
    'POST /rbac/permissions/assigned_by_roles/{uuid}/assign/': {
        permission: 'authentik_rbac.assign_role_permissions',
        handle: (call) => ({ status: 200, body: assign(call) }),
    },
    'PATCH /rbac/permissions/assigned_by_roles/{uuid}/unassign/': {
        permission: 'authentik_rbac.unassign_role_permissions',
        handle: (call) => {
            unassign(call);
            return { status: 204 };
        },
    },
};

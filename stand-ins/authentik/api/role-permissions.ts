import type { Subject } from '../events/audit';
import { contract } from '../schema/contract';
import { ServerError } from '../server-error';
import type { Installation } from '../state/installation';
import type { RoleRecord } from '../state/records';
import { badRequest, noMatch } from './errors';
import type { Call, Json, Operations } from './operation';
import { permissionNamed } from './permission-names';
import { rowOf, type GivenPermission } from './permissions';

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

function permissionId(permission: string): number {
    return permissionNamed(permission)?.id ?? 0;
}

/**
 * Since 2025.12 a permission on all objects is a row that is written down like other objects (recorded in 2026.5, named as
 * in `packages/ak-guardian/guardian/models.py`). One on a single object is among the `excluded_models` of
 * `authentik/blueprints/v1/importer.py`, which the event log passes over.
 */
function toldOf(given: GivenPermission, { installation }: Call): Subject | undefined {
    const { role, permission, object } = given;
    const name = `RoleModelPermission with role ${role.pk} and permission ${permissionId(permission)}`;
    return object === undefined && installation.version.isAtLeast('2025.12')
        ? { model: 'guardian.rolemodelpermission', pk: rowOf(given, installation), name }
        : undefined;
}

/** Where no object has this key the permission is one on all of them: nobody asks whether one was found (recorded in 2024.12). */
function isThere({ groups, users, applications, providers, roles }: Installation, model: string, pk: string): boolean {
    const known: Record<string, ReadonlyMap<unknown, unknown>> = {
        'authentik_core.group': groups,
        'authentik_core.user': new Map([...users].map(([number, user]) => [String(number), user])),
        'authentik_core.application': applications,
        'authentik_providers_oauth2.oauth2provider': new Map(
            [...providers].map(([number, one]) => [String(number), one]),
        ),
        'authentik_rbac.role': roles,
    };
    return known[model]?.has(pk) ?? true;
}

interface Assignment {
    permissions: string[];
    model?: string | undefined;
    object_pk?: string | undefined;
}

function objectOf({ model = '', object_pk }: Assignment, installation: Installation): string | undefined {
    return object_pk !== undefined && isThere(installation, model, object_pk) ? object_pk : undefined;
}

/** Takes a permission back, from one object or altogether. */
function unassign(call: Call): void {
    const { installation, parameters, body } = call;
    const role = installation.roles.get(parameters.uuid ?? '');
    if (!role) {
        throw noMatch('Role');
    }
    const { permissions, model, object_pk } = body as unknown as Assignment;
    const object = objectOf({ permissions, model, object_pk }, installation);
    for (const permission of permissions) {
        const given = { role, permission, ...(object !== undefined && { object }) };
        const wasGiven =
            object === undefined
                ? role.permissions.delete(permission)
                : role.objectPermissions.get(permission)?.delete(object);
        const told = wasGiven ? toldOf(given, call) : undefined;
        if (told) {
            call.audit.deleted(told);
        }
    }
}

/** Gives a permission on all objects of its model, or on one. @returns the number that the answer names */
function give(role: RoleRecord, permission: string, object: string | undefined, call: Call): number {
    const given = { role, permission, ...(object !== undefined && { object }) };
    const objects = role.objectPermissions.get(permission) ?? new Set<string>();
    const isNew = object === undefined ? !role.permissions.has(permission) : !objects.has(object);
    if (object === undefined) {
        role.permissions.add(permission);
    } else {
        role.objectPermissions.set(permission, objects.add(object));
    }
    const told = isNew ? toldOf(given, call) : undefined;
    if (told) {
        call.audit.created(told);
    }
    // older versions have no row of their own for it: a role is a group of Django there
    const hasRow = call.installation.version.isAtLeast('2025.12') || object !== undefined;
    return hasRow ? rowOf(given, call.installation) : permissionId(permission);
}

function assign(call: Call): Json[] {
    const role = call.installation.roles.get(call.parameters.uuid ?? '');
    if (!role) {
        throw noMatch('Role');
    }
    const { permissions, model, object_pk } = call.body as unknown as Assignment;
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
    const object = objectOf({ permissions, model, object_pk }, call.installation);
    return permissions.map((permission) => ({ id: String(give(role, permission, object, call)) }));
}

export const rolePermissionOperations: Operations = {
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

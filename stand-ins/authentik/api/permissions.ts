import type { Installation } from '../state/installation';
import type { RoleRecord } from '../state/records';
import { ordered, searched, filtered, type Collection } from './collection';
import { exactly, isObject } from './filters';
import { badRequest, permissionDenied } from './errors';
import type { Call, Json, Operations } from './operation';
import { page } from './paging';
import { appName, knownPermissions, modelName, permissionNamed, type KnownPermission } from './permission-names';
import { without } from './without';
import { contract } from '../schema/contract';

const permissions: Collection<KnownPermission> = {
    path: '/rbac/permissions/',
    lookup: 'id',
    model: 'auth.permission',
    className: 'Permission',
    all: knownPermissions,
    lookupValue: ({ id }) => String(id),
    pk: ({ id }) => String(id),
    searched: ({ name, codename, model, app }) => [name, codename, model, app],
    filters: {
        codename: exactly(({ codename }) => codename),
        content_type__model: exactly(({ model }) => model),
        content_type__app_label: exactly(({ app }) => app),
        role: {
            ...isObject<KnownPermission>(
                () => undefined,
                ({ roles }) => roles,
            ),
            matches: ({ app, codename }, [role = ''], { roles }) =>
                roles.get(role)?.permissions.has(`${app}.${codename}`) ?? false,
        },
    },
    orderings: { name: ({ name }) => name, codename: ({ codename }) => codename, id: ({ id }) => id },
    show: ({ id, name, codename, model, app }) => ({
        ...{ id, name, codename, model },
        ...{ app_label: app, app_label_verbose: appName(app), model_verbose: modelName(model) },
    }),
};

/** Of a permission that one of authentik's models has, whether this stand-in knows it or not. */
function described(permission: string): Omit<KnownPermission, 'id'> {
    const [app = '', codename = ''] = permission.split('.');
    const model = codename.replace(/^[a-z]+_/, '');
    return permissionNamed(permission) ?? { app, codename, model, name: codename };
}

export interface GivenPermission {
    role: RoleRecord;
    permission: string;
    /** pk of the object that it holds for; undefined for all of the model */
    object?: string;
}

function given(role: RoleRecord): GivenPermission[] {
    const onAll = [...role.permissions].map((permission) => ({ role, permission }));
    const onObjects = [...role.objectPermissions].flatMap(([permission, objects]) =>
        [...objects].map((object) => ({ role, permission, object })),
    );
    return [...onAll, ...onObjects];
}

/** The number of the row that says so, counted over those of one object or over those of all. */
export function rowOf({ role, permission, object }: GivenPermission, { rows }: Installation): number {
    return object === undefined
        ? rows.of('rolemodelpermission', role.pk, permission)
        : rows.of('roleobjectpermission', role.pk, permission, object);
}

function showGiven(one: GivenPermission, installation: Installation): Json {
    const { app, model, codename, name } = described(one.permission);
    const id = rowOf(one, installation);
    return {
        ...{ id, codename, model, app_label: app },
        ...(one.object !== undefined && { object_pk: one.object }),
        name,
    };
}

/** Who may do what with the objects of a model; up to 2025.10 with any of them, since then with all or with the one asked about. */
function assignedByRoles(call: Call): Json {
    const { installation, query } = call;
    if (!call.actor.may('authentik_rbac.view_role')) {
        throw permissionDenied();
    }
    const model = query.get('model');
    if (model === null || model === '') {
        throw badRequest({ model: ['This field is required.'] });
    }
    if (!contract().models().includes(model)) {
        throw badRequest({ model: [`Select a valid choice. ${model} is not one of the available choices.`] });
    }
    const [app, name] = model.split('.');
    const object = query.get('object_pk');
    const showsBoth = installation.version.isAtLeast('2025.12');
    const rows = [...installation.roles.values()]
        .map((role) => {
            const own = given(role).filter(({ permission }) => {
                const known = described(permission);
                return known.app === app && known.model === name;
            });
            const onObjects = own.filter((one) => one.object !== undefined && (!object || one.object === object));
            return { role, onAll: own.filter((one) => one.object === undefined), onObjects };
        })
        .filter(({ onAll, onObjects }) =>
            showsBoth && !object ? onAll.length > 0 : onAll.length + onObjects.length > 0,
        )
        .sort((a, b) => (a.role.name < b.role.name ? -1 : 1));
    return page(rows, call, (part) =>
        part.map(({ role, onAll, onObjects }) => {
            const shown = onObjects.map((one) => showGiven(one, installation));
            return {
                ...{ role_pk: role.pk, name: role.name },
                object_permissions: shown,
                model_permissions: onAll.map((one) => showGiven(one, installation)),
            };
        }),
    );
}

/** What a role may do with single objects. */
function ofRole(call: Call): Json {
    const { installation, query } = call;
    const uuid = query.get('uuid');
    const rows = [...installation.roles.values()]
        .filter(({ pk }) => uuid === null || pk === uuid)
        .filter(({ pk }) => call.actor.mayOn('authentik_rbac.view_role', pk))
        .flatMap((role) => given(role).filter(({ object }) => object !== undefined));
    return page(rows, call, (part) =>
        part.map((one) => {
            const { app, model } = described(one.permission);
            return {
                ...showGiven(one, installation),
                ...{ app_label_verbose: appName(app), model_verbose: modelName(model), object_description: null },
            };
        }),
    );
}

export const permissionOperations: Operations = {
    // anybody may read what there is
    'GET /rbac/permissions/': {
        handle: (call) => {
            const found = searched(permissions, filtered(permissions, knownPermissions(), call), call);
            const rows = ordered(permissions, found, call.query);
            return { status: 200, body: page(rows, call, (part) => part.map((one) => permissions.show(one, call))) };
        },
    },
    'GET /rbac/permissions/roles/': {
        permission: 'authentik_rbac.view_role',
        handle: (call) => ({ status: 200, body: ofRole(call) }),
    },
    'GET /rbac/permissions/assigned_by_roles/': {
        handle: (call) => ({ status: 200, body: assignedByRoles(call) }),
        asOf: (body, version) => {
            const list = body as Json & { results: Json[] };
            const results = list.results.map((row) => ({
                ...without(row, 'model_permissions', 'object_permissions'),
                permissions: row.object_permissions,
            }));
            return version.isAtLeast('2025.12') ? list : { ...list, results };
        },
    },
};

import { avatarOf } from '../avatar';
import { groupRows } from '../state/group-rows';
import { generateKey, type Installation } from '../state/installation';
import type { RoleRecord, UserRecord } from '../state/records';
import type { AuthentikVersion } from '../version';
import { auditSave } from './audited';
import { bindingSubjects } from './binding-subjects';
import { find, operationsOf, type Collection } from './collection';
import { datesOf, exactly, whether, withAttributes } from './filters';
import { badRequest, formError, permissionDenied } from './errors';
import { flag, type Call, type Json, type Operations } from './operation';
import { rolesIn } from './roles-in-body';
import { partialGroupAsOf, showPartialGroup, showRoles } from './show';
import { tokenSubjects } from './token-subjects';
import { without } from './without';

const USER_TYPES = ['internal', 'external', 'service_account', 'internal_service_account'] as const;

export function showUser(user: UserRecord, call: Call): Json {
    const { installation, query } = call;
    const direct = installation.directGroups(user);
    return {
        pk: user.pk,
        username: user.username,
        name: user.name,
        is_active: user.isActive,
        last_login: user.lastLogin,
        date_joined: user.dateJoined,
        is_superuser: installation.isSuperuser(user),
        groups: direct.map((group) => group.pk),
        groups_obj: flag(query, 'include_groups', true) ? direct.map(showPartialGroup) : null,
        roles: [...user.roles],
        roles_obj: flag(query, 'include_roles', true) ? showRoles(installation, user.roles) : null,
        email: user.email,
        avatar: avatarOf(user),
        attributes: user.attributes,
        uid: user.uid,
        path: user.path,
        type: user.type,
        uuid: user.uuid,
        password_change_date: user.passwordChangeDate,
        last_updated: user.lastUpdated,
    };
}

export function userAsOf(item: Json, version: AuthentikVersion, call: Call): Json {
    const groups = item.groups_obj as Json[] | null;
    return {
        ...without(
            item,
            ...(version.isAtLeast('2025.12') ? [] : ['roles', 'roles_obj']),
            ...(version.isAtLeast('2025.2') ? [] : ['date_joined', 'password_change_date']),
            ...(version.isAtLeast('2025.8') ? [] : ['last_updated']),
        ),
        ...(groups && { groups_obj: groups.map((group) => partialGroupAsOf(group, version, call)) }),
    };
}

function write(user: UserRecord, call: Call, whole: boolean): void {
    const body = call.body;
    const taken = call.installation.userNamed(body.username as string);
    if (taken && taken !== user) {
        throw badRequest({ username: ['This field must be unique.'] });
    }
    const groups = (body.groups as string[] | undefined) ?? (whole ? [] : undefined);
    const unknown = groups?.find((pk) => !call.installation.groups.has(pk));
    if (unknown !== undefined) {
        throw badRequest({ groups: [`Invalid pk "${unknown}" - object does not exist.`] });
    }
    if (call.installation.version.isAtLeast('2025.12')) {
        user.roles = rolesIn(call) ?? user.roles;
    }
    const text = (name: string, byDefault: string): string => (body[name] as string | undefined) ?? byDefault;
    user.username = text('username', user.username);
    user.name = text('name', user.name);
    user.email = text('email', user.email);
    user.path = text('path', user.path);
    user.isActive = (body.is_active as boolean | undefined) ?? user.isActive;
    user.type = text('type', user.type) as UserRecord['type'];
    user.attributes = (body.attributes as Json | undefined) ?? user.attributes;
    user.lastUpdated = new Date().toISOString();
    if (groups) {
        for (const group of call.installation.groups.values()) {
            if (groups.includes(group.pk)) {
                group.users.add(user.pk);
            } else {
                group.users.delete(user.pk);
            }
        }
    }
}

export const users: Collection<UserRecord> = {
    path: '/core/users/',
    lookup: 'id',
    model: 'authentik_core.user',
    className: 'User',
    all: (installation) => [...installation.users.values()].filter((user) => user.username !== 'AnonymousUser'),
    lookupValue: (user) => String(user.pk),
    pk: (user) => String(user.pk),
    searched: (user) => [user.username, user.name, user.email, user.uuid],
    filters: {
        username: exactly((user) => user.username),
        name: exactly((user) => user.name),
        email: exactly((user) => user.email),
        uuid: exactly((user) => user.uuid),
        path: exactly((user) => user.path),
        path_startswith: { matches: (user, [start = '']) => user.path.startsWith(start) },
        is_active: whether((user) => user.isActive),
        is_superuser: whether((user, installation) => installation.isSuperuser(user)),
        type: {
            matches: (user, values) => values.includes(user.type),
            choices: () => [...USER_TYPES],
        },
        groups_by_pk: {
            matches: (user, values, installation) =>
                values.some((pk) => installation.groups.get(pk)?.users.has(user.pk) ?? false),
            choices: (installation) => [...installation.groups.keys()],
        },
        groups_by_name: {
            matches: (user, values, installation) =>
                values.some((name) => installation.groupNamed(name)?.users.has(user.pk) ?? false),
            choices: (installation) => [...installation.groups.values()].map((group) => group.name),
        },
        attributes: withAttributes((user) => user.attributes),
        ...datesOf('last_updated', '2025.8', (user) => user.lastUpdated),
        ...datesOf('date_joined', '2025.8', (user) => user.dateJoined),
        ...datesOf('last_login', '2026.2', (user) => user.lastLogin),
        last_login__isnull: {
            matches: (user, [wanted]) => String(user.lastLogin === null) === wanted?.toLowerCase(),
            since: '2026.2',
        },
    },
    language: {
        username: { type: 'str', value: (user) => user.username },
        name: { type: 'str', value: (user) => user.name },
        email: { type: 'str', value: (user) => user.email },
        path: { type: 'str', value: (user) => user.path },
        is_active: { type: 'bool', nullable: true, value: (user) => user.isActive },
        type: { type: 'str', options: USER_TYPES, value: (user) => user.type },
        attributes: { type: 'relation', relation: 'authentik_core.user_attributes', value: () => undefined },
    },
    orderings: {
        username: (user) => user.username,
        name: (user) => user.name,
        email: (user) => user.email,
        pk: (user) => user.pk,
        is_active: (user) => Number(user.isActive),
        last_login: (user) => user.lastLogin ?? '',
        date_joined: (user) => user.dateJoined,
        last_updated: (user) => user.lastUpdated,
    },
    show: showUser,
    create: (call) => {
        if (call.installation.userNamed(call.body.username as string)) {
            throw badRequest({ username: ['This field must be unique.'] });
        }
        const user = call.installation.addUser({ username: call.body.username as string });
        write(user, call, false);
        return user;
    },
    update: write,
    remove: (user, { installation }) => installation.removeUser(user),
    asOf: userAsOf,
    audited: {
        links: (user, installation) => ({
            groups: new Set(installation.directGroups(user).map(({ pk }) => pk)),
            ...(installation.version.isAtLeast('2025.12') && { roles: user.roles }),
        }),
        columns: (user) => ({
            ...{ id: user.pk, username: user.username, name: user.name, email: user.email, password: '' },
            ...{ first_name: '', last_name: '', path: user.path, type: user.type, attributes: user.attributes },
            ...{ uuid: user.uuid.replaceAll('-', ''), is_active: user.isActive },
            ...{ date_joined: user.dateJoined, password_change_date: user.passwordChangeDate },
        }),
        isSavedTwice: true,
        dependents: (user, installation) => [
            ...tokenSubjects(installation, (token) => token.user === user.pk),
            ...bindingSubjects(installation, (binding) => binding.user === user.pk),
        ],
    },
};

/** Older versions hand through what the database says. */
function detailsTaken({ version }: Installation, kind: 'user' | 'group', name: string): string {
    if (version.isAtLeast('2025.2')) {
        return 'A user/group with these details already exists';
    }
    const field = kind === 'user' ? 'username' : 'name';
    const constraint = `authentik_core_${kind}_${field}_key`;
    return `duplicate key value violates unique constraint "${constraint}"\nDETAIL:  Key (${field})=(${name}) already exists.`;
}

function createServiceAccount(call: Call): Json {
    const { installation, body } = call;
    const name = body.name as string;
    if (!call.actor.may('authentik_core.add_token')) {
        throw permissionDenied();
    }
    const taken = installation.userNamed(name);
    if (taken ?? (body.create_group === true && installation.groupNamed(name))) {
        throw formError(detailsTaken(installation, taken ? 'user' : 'group', name));
    }
    const expiring = (body.expiring as boolean | undefined) ?? true;
    const user = installation.addUser({
        ...{ username: name, type: 'service_account', path: 'goauthentik.io/service-accounts', password: '' },
        attributes: { 'goauthentik.io/user/token-expires': expiring },
    });
    // it may only be used as a password for protocols such as LDAP, never as a bearer of the API
    const token = installation.addToken({
        identifier: `service-account-${name}-password`,
        intent: 'app_password',
        user: user.pk,
        expiring,
        expires: (body.expires as string | undefined) ?? new Date(Date.now() + 360 * 86_400_000).toISOString(),
    });
    const group = body.create_group === true ? installation.addGroup({ name, users: new Set([user.pk]) }) : undefined;
    return {
        username: user.username,
        token: token.key,
        user_uid: user.uid,
        user_pk: user.pk,
        ...(group && { group_pk: group.pk }),
    };
}

/** Older versions write the first of the two down as if nobody had asked. */
function auditNewPassword(user: UserRecord, call: Call): void {
    const { installation, audit } = call;
    const app = 'authentik.events.signals';
    if (installation.version.isAtLeast('2025.2')) {
        audit.note('password_set', app, {}, user);
    } else {
        installation.events.add({ action: 'password_set', app, user, clientIp: '255.255.255.255' });
    }
    auditSave(users, user, call);
}

export const userOperations: Operations = {
    ...operationsOf(users),
    'GET /core/users/paths/': {
        permission: 'authentik_core.view_user',
        handle: ({ installation }) => ({
            status: 200,
            body: { paths: [...new Set(users.all(installation).map((user) => user.path))].sort() },
        }),
    },
    'POST /core/users/service_account/': {
        permission: 'authentik_core.add_user',
        // a creation that answers 200
        handle: (call) => ({ status: 200, body: createServiceAccount(call) }),
    },
    'POST /core/users/{id}/set_password/': {
        handle: (call) => {
            const user = find(users, call);
            if (!call.actor.mayOn('authentik_core.reset_user_password', String(user.pk))) {
                throw permissionDenied();
            }
            user.password = (call.body.password as string | undefined) ?? generateKey(20);
            auditNewPassword(user, call);
            return { status: 204 };
        },
    },
};

const SYSTEM_PERMISSIONS = [
    ...['view_system_info', 'view_system_settings', 'edit_system_settings', 'access_admin_interface'],
    ...['add_role', 'view_role', 'change_role', 'delete_role', 'assign_role_permissions', 'unassign_role_permissions'],
];

const NEWER_SYSTEM_PERMISSIONS = [
    ...['add_initialpermissions', 'view_initialpermissions', 'change_initialpermissions', 'delete_initialpermissions'],
    ...['view_media_files', 'manage_media_files'],
];

/** Of a superuser all of them. */
function systemPermissions(user: UserRecord, roles: RoleRecord[], installation: Installation): string[] {
    if (installation.isSuperuser(user)) {
        return [...SYSTEM_PERMISSIONS, ...(installation.version.isAtLeast('2025.12') ? NEWER_SYSTEM_PERMISSIONS : [])];
    }
    return roles
        .flatMap((role) => [...role.permissions])
        .filter((permission) => permission.startsWith('authentik_rbac.'))
        .map((permission) => permission.slice('authentik_rbac.'.length));
}

/** `users/me` in the newest form: its groups are all groups, ancestors included, unlike those of `/core/users/`. */
export function showSelf(user: UserRecord, { installation }: Call): Json {
    const roles = installation.rolesOf(user);
    const isUnique = installation.version.isAtLeast('2025.12');
    const groups = (isUnique ? installation.allGroups(user) : groupRows(installation, user))
        .map(({ name, pk }) => ({ name, pk }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return {
        pk: user.pk,
        username: user.username,
        name: user.name,
        is_active: user.isActive,
        is_superuser: installation.isSuperuser(user),
        is_current: true,
        groups,
        roles: roles.map((role) => ({ name: role.name, pk: role.pk })),
        email: user.email,
        avatar: avatarOf(user),
        uid: user.uid,
        settings: {},
        type: user.type,
        system_permissions: systemPermissions(user, roles, installation),
    };
}

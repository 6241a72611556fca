import type { Installation } from '../state/installation';
import type { GroupRecord, RoleRecord, UserRecord } from '../state/records';
import type { AuthentikVersion } from '../version';
import type { Call, Json } from './operation';

/** The forms in which a record appears inside the answer about another one. */

export function showRole(role: RoleRecord): Json {
    return { pk: role.pk, name: role.name };
}

export function showPartialUser(user: UserRecord): Json {
    return {
        pk: user.pk,
        username: user.username,
        name: user.name,
        is_active: user.isActive,
        last_login: user.lastLogin,
        email: user.email,
        attributes: user.attributes,
        uid: user.uid,
    };
}

export function showPartialGroup(group: GroupRecord): Json {
    return {
        pk: group.pk,
        num_pk: group.numPk,
        name: group.name,
        is_superuser: group.isSuperuser,
        attributes: group.attributes,
    };
}

/** Before groups could have several parents, a group told its parent wherever it stood. */
export function partialGroupAsOf(group: Json, version: AuthentikVersion, { installation }: Call): Json {
    if (version.isAtLeast('2025.12')) {
        return group;
    }
    const { attributes, ...rest } = group;
    return { ...rest, ...parentOf(installation, installation.groups.get(String(group.pk))), attributes };
}

/** The one parent in the form of before 2025.12. */
export function parentOf(installation: Installation, group: GroupRecord | undefined): Json {
    const [parent] = group?.parents ?? [];
    const record = parent === undefined ? undefined : installation.groups.get(parent);
    return { parent: record?.pk ?? null, parent_name: record?.name ?? null };
}

export function showRoles(installation: Installation, pks: Iterable<string>): Json[] {
    return [...pks]
        .map((pk) => installation.roles.get(pk))
        .filter((role) => role !== undefined)
        .map(showRole);
}

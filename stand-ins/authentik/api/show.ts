import type { Installation } from '../state/installation';
import type { GroupRecord, RoleRecord, UserRecord } from '../state/records';
import type { Json } from './operation';

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

export function showRoles(installation: Installation, pks: Iterable<string>): Json[] {
    return [...pks]
        .map((pk) => installation.roles.get(pk))
        .filter((role) => role !== undefined)
        .map(showRole);
}

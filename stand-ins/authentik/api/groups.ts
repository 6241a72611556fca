import type { Subject } from '../events/audit';
import type { Installation } from '../state/installation';
import type { GroupRecord } from '../state/records';
import type { AuthentikVersion } from '../version';
import { auditLink, parentages } from './audited';
import { bindingSubjects } from './binding-subjects';
import { operationsOf, type Collection } from './collection';
import { exactly, whether, withAttributes } from './filters';
import { ApiError, badRequest, noMatch, notFound, permissionDenied } from './errors';
import { flag, type Call, type Json, type Operation, type Operations } from './operation';
import { rolesIn } from './roles-in-body';
import { parentOf, showPartialUser, showRoles } from './show';
import { without } from './without';

function showRelated(installation: Installation, pks: Iterable<string>): Json[] {
    return [...pks]
        .map((pk) => installation.groups.get(pk))
        .filter((group) => group !== undefined)
        .map((group) => ({
            pk: group.pk,
            name: group.name,
            is_superuser: group.isSuperuser,
            attributes: group.attributes,
            group_uuid: group.pk,
        }));
}

function members(group: GroupRecord, installation: Installation): Json[] {
    return [...group.users]
        .map((pk) => installation.users.get(pk))
        .filter((user) => user !== undefined)
        .map(showPartialUser);
}

function ancestors(group: GroupRecord, installation: Installation): GroupRecord[] {
    const found = new Map<string, GroupRecord>();
    const queue = [...group.parents];
    for (let pk = queue.shift(); pk !== undefined; pk = queue.shift()) {
        const parent = installation.groups.get(pk);
        if (parent && !found.has(pk)) {
            found.set(pk, parent);
            queue.push(...parent.parents);
        }
    }
    return [...found.values()];
}

export function showGroup(group: GroupRecord, { installation, query }: Call): Json {
    const children = installation.childrenOf(group).map((child) => child.pk);
    const inherited = ancestors(group, installation).flatMap((parent) => [...parent.roles]);
    return {
        pk: group.pk,
        num_pk: group.numPk,
        name: group.name,
        is_superuser: group.isSuperuser,
        parents: [...group.parents],
        parents_obj: flag(query, 'include_parents', false) ? showRelated(installation, group.parents) : null,
        users: [...group.users],
        users_obj: flag(query, 'include_users', true) ? members(group, installation) : null,
        attributes: group.attributes,
        roles: [...group.roles],
        roles_obj: showRoles(installation, group.roles),
        inherited_roles_obj: flag(query, 'include_inherited_roles', false) ? showRoles(installation, inherited) : null,
        children,
        children_obj: flag(query, 'include_children', false) ? showRelated(installation, children) : null,
    };
}

export function groupAsOf(item: Json, version: AuthentikVersion, { installation }: Call): Json {
    if (version.isAtLeast('2025.12')) {
        return item;
    }
    const { children, children_obj, ...rest } = item;
    return {
        ...without(rest, 'parents', 'parents_obj', 'inherited_roles_obj'),
        ...parentOf(installation, installation.groups.get(String(item.pk))),
        ...(version.isAtLeast('2025.10') && { children, children_obj }),
    };
}

function memberPks(call: Call): Set<number> | undefined {
    const users = call.body.users as number[] | undefined;
    const unknown = users?.find((pk) => !call.installation.users.has(pk));
    if (unknown !== undefined) {
        throw badRequest({ users: [`Invalid pk "${unknown}" - object does not exist.`] });
    }
    return users && new Set(users);
}

/** Each version knows one of the two fields, and passes over the other. */
function parentsIn(group: GroupRecord, { body, installation }: Call): Set<string> | undefined {
    const hasSeveral = installation.version.isAtLeast('2025.12');
    const given = hasSeveral ? (body.parents as string[] | undefined) : (body.parent as string | null | undefined);
    if (given === undefined) {
        return undefined;
    }
    const pks = [given ?? []].flat();
    const unknown = pks.find((pk) => !installation.groups.has(pk));
    if (unknown !== undefined) {
        const field = hasSeveral ? 'parents' : 'parent';
        throw badRequest({ [field]: [`Invalid pk "${unknown}" - object does not exist.`] });
    }
    if (!hasSeveral && pks.includes(group.pk)) {
        throw badRequest({ parent: ['Cannot set group as parent of itself.'] });
    }
    return new Set(pks);
}

function write(group: GroupRecord, call: Call, whole: boolean): void {
    const body = call.body;
    const users = memberPks(call);
    const parents = parentsIn(group, call);
    group.name = (body.name as string | undefined) ?? group.name;
    group.isSuperuser = (body.is_superuser as boolean | undefined) ?? group.isSuperuser;
    group.attributes = (body.attributes as Json | undefined) ?? group.attributes;
    group.parents = parents ?? group.parents;
    group.roles = rolesIn(call) ?? group.roles;
    // with PUT an omitted list is an empty one
    if (users ?? whole) {
        group.users = users ?? new Set();
    }
}

function nameMustBeFree(call: Call, self?: GroupRecord): void {
    const name = call.body.name as string | undefined;
    const taken = name === undefined ? undefined : call.installation.groupNamed(name);
    if (taken && taken !== self) {
        const isNamed = call.installation.version.isAtLeast('2025.12');
        throw badRequest({ name: [isNamed ? 'Group with this name already exists.' : 'This field must be unique.'] });
    }
}

export const groups: Collection<GroupRecord> = {
    path: '/core/groups/',
    lookup: 'group_uuid',
    model: 'authentik_core.group',
    className: 'Group',
    all: (installation) => [...installation.groups.values()],
    lookupValue: (group) => group.pk,
    pk: (group) => group.pk,
    searched: (group) => [group.name],
    filters: {
        name: exactly((group) => group.name),
        is_superuser: whether((group) => group.isSuperuser),
        members_by_pk: {
            matches: (group, values) => values.some((pk) => group.users.has(Number(pk))),
            choices: (installation) => [...installation.users.keys()].map(String),
        },
        members_by_username: {
            matches: (group, values, installation) =>
                values.some((username) => group.users.has(installation.userNamed(username)?.pk ?? -1)),
            choices: (installation) => [...installation.users.values()].map((user) => user.username),
        },
        attributes: withAttributes((group) => group.attributes),
    },
    language: {
        name: { type: 'str', value: (group) => group.name },
        is_superuser: { type: 'bool', nullable: true, value: (group) => group.isSuperuser },
        attributes: { type: 'relation', relation: 'authentik_core.group_attributes', value: () => undefined },
    },
    orderings: {
        name: (group) => group.name,
        is_superuser: (group) => Number(group.isSuperuser),
        pk: (group) => group.pk,
    },
    show: showGroup,
    create: (call) => {
        nameMustBeFree(call);
        const users = memberPks(call) ?? new Set<number>();
        const group = call.installation.addGroup({ name: call.body.name as string, users });
        write(group, call, false);
        return group;
    },
    update: (group, call, whole) => {
        nameMustBeFree(call, group);
        write(group, call, whole);
    },
    remove: (group, { installation }) => installation.removeGroup(group),
    asOf: groupAsOf,
    audited: {
        links: ({ users, roles, parents }, { version }) => ({
            ...{ users, roles },
            // one parent is a column like others
            ...(version.isAtLeast('2025.12') && { parents }),
        }),
        isReverse: (link) => link === 'users',
        columns: (group) => ({
            group_uuid: group.pk.replaceAll('-', ''),
            ...{ name: group.name, is_superuser: group.isSuperuser, attributes: group.attributes },
            parent: [...group.parents][0]?.replaceAll('-', '') ?? null,
        }),
        dependents: goesWithGroup,
    },
};

/** What a group takes along: its place among others, and bindings to it. */
function goesWithGroup(group: GroupRecord, installation: Installation): Subject[] {
    const above = [...group.parents].map((parent): [string, string] => [group.pk, parent]);
    const below = installation.childrenOf(group).map((child): [string, string] => [child.pk, group.pk]);
    return [
        ...(installation.version.isAtLeast('2025.12') ? parentages([...above, ...below]) : []),
        ...bindingSubjects(installation, (binding) => binding.group === group.pk),
    ];
}

/** Older versions look for whatever is sent, and find nobody where nothing is. */
function memberAskedFor(call: Call): number {
    if (call.installation.version.isAtLeast('2025.12')) {
        return call.body.pk as number;
    }
    try {
        return call.body.pk as number;
    } catch (error) {
        throw error instanceof ApiError && error.status === 400 ? notFound() : error;
    }
}

function membership(
    permission: string,
    change: (group: GroupRecord, pk: number) => Record<string, number[]>,
): Operation {
    return {
        handle: (call) => {
            const group = call.installation.groups.get(call.parameters.group_uuid ?? '');
            if (!call.actor.mayOn(permission, group?.pk ?? '')) {
                throw permissionDenied();
            }
            if (!group) {
                throw noMatch('Group');
            }
            const pk = memberAskedFor(call);
            if (!call.installation.users.has(pk) || !call.actor.mayOn('authentik_core.view_user', String(pk))) {
                throw notFound();
            }
            auditLink(groups, group, call, { users: change(group, pk) });
            return { status: 204 };
        },
    };
}

export const groupOperations: Operations = {
    ...operationsOf(groups),
    'POST /core/groups/{group_uuid}/add_user/': membership('authentik_core.add_user_to_group', (group, pk) => {
        const added = group.users.has(pk) ? [] : [pk];
        group.users.add(pk);
        return { add: added };
    }),
    'POST /core/groups/{group_uuid}/remove_user/': membership('authentik_core.remove_user_from_group', (group, pk) => {
        group.users.delete(pk);
        // whoever was no member is named all the same
        return { remove: [pk] };
    }),
};

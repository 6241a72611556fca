import { randomUUID } from 'crypto';

import { Failure } from '../failure';
import { asArray, asNumber, asObject, asText, type JsonObject } from '../http/shape';
import { descendants } from '../plan/effective-members';
import type { Directory, DirectoryGroup, DirectoryUser } from '../plan/types';
import type { AuthentikClient } from './authentik-client';

const PERMISSION = 'authentik_core.view_group';
/** Up to this many memberships in all groups together, one more pass over the list is cheaper than a request per group. */
const SMALL_DIRECTORY = 2_000;
const REQUESTS_AT_ONCE = 4;

interface ListedGroup {
    id: string;
    name: string;
    parents: string[];
    /** authentik's numbers of its direct members */
    memberNumbers: number[];
}

/**
 * Reads all groups, and the members of those that are needed. `authentik_core.view_group` alone is enough.
 * The list is read without members first: they come unpaged, so that one group of thousands would make an answer of megabytes.
 * @param isNeeded by group name; groups below a needed one are needed as well if `nested`
 */
export async function readDirectory(
    client: AuthentikClient,
    isNeeded: (name: string) => boolean,
    nested: boolean,
): Promise<Directory> {
    const isPartial = await isPartOnly(client);
    const groups: ListedGroup[] = [];
    for await (const item of client.list('/core/groups/', { include_users: 'false', ordering: 'name' }, PERMISSION))
        groups.push(readGroup(item));

    const needed = neededGroups(groups, isNeeded, nested);
    const people = new Map<number, DirectoryUser>();
    const memberships = groups.reduce((sum, group) => sum + group.memberNumbers.length, 0);
    const toRead = groups.filter((group) => needed.has(group.id) && group.memberNumbers.length > 0);
    if (toRead.length > 1 && memberships <= SMALL_DIRECTORY) {
        for await (const item of client.list('/core/groups/', { include_users: 'true', ordering: 'name' }, PERMISSION))
            addPeople(item, people);
    } else {
        for (let start = 0; start < toRead.length; start += REQUESTS_AT_ONCE) {
            const slice = toRead.slice(start, start + REQUESTS_AT_ONCE);
            const answers = await Promise.all(
                slice.map((group) => client.get(`/core/groups/${encodeURIComponent(group.id)}/`, PERMISSION)),
            );
            for (const answer of answers) addPeople(asObject(answer) ?? {}, people);
        }
    }

    const users = new Map<string, DirectoryUser>();
    const result: DirectoryGroup[] = groups.map((group) => ({
        id: group.id,
        name: group.name,
        parents: group.parents,
        members: [],
    }));
    groups.forEach((group, index) => {
        if (!needed.has(group.id)) return;
        const members = group.memberNumbers.map((number) => {
            const user = people.get(number);
            if (!user)
                throw new Failure('directory_incomplete', {
                    path: `/core/groups/ ("${group.name}")`,
                    read: people.size,
                    count: group.memberNumbers.length,
                });
            users.set(user.uid, user);
            return user.uid;
        });
        result[index] = { id: group.id, name: group.name, parents: group.parents, members };
    });
    return { users: [...users.values()], groups: result, memberships, ...(isPartial ? { isPartial } : {}) };
}

/**
 * A token with permissions on single groups gets a shorter list, and no word about it. A search that hits nothing tells: who may see
 * all groups gets an empty list, and everybody else is refused (facts §3.2).
 */
async function isPartOnly(client: AuthentikClient): Promise<boolean> {
    const search = randomUUID();
    const answer = await client.ask('get', `/core/groups/?search=${search}&page_size=1&include_users=false`);
    if (answer.status === 200 || answer.status === 403) return answer.status === 403;
    return client.refuse(answer, PERMISSION);
}

function neededGroups(
    groups: readonly ListedGroup[],
    isNeeded: (name: string) => boolean,
    nested: boolean,
): Set<string> {
    const children = new Map<string, string[]>();
    for (const group of groups) {
        for (const parent of group.parents) children.set(parent, [...(children.get(parent) ?? []), group.id]);
    }
    const needed = new Set<string>();
    for (const group of groups) {
        if (!isNeeded(group.name)) continue;
        for (const id of nested ? descendants(group.id, children) : [group.id]) needed.add(id);
    }
    return needed;
}

function readGroup(item: JsonObject): ListedGroup {
    const id = asText(item.pk);
    const name = asText(item.name);
    const numbers = asArray(item.users);
    if (id === undefined || name === undefined || !numbers?.every((number) => asNumber(number) !== undefined))
        throw unexpectedGroup();
    // 2025.12 and later: a list of parents; before: one parent or null
    const parents = asArray(item.parents) ?? [item.parent];
    return {
        id,
        name,
        parents: parents.filter((parent) => asText(parent) !== undefined) as string[],
        memberNumbers: numbers as number[],
    };
}

function addPeople(item: JsonObject, people: Map<number, DirectoryUser>): void {
    for (const user of asArray(item.users_obj) ?? []) {
        const object = asObject(user);
        const number = asNumber(object?.pk);
        const uid = asText(object?.uid);
        const username = asText(object?.username);
        if (!object || number === undefined || uid === undefined || username === undefined) throw unexpectedGroup();
        people.set(number, {
            uid,
            username,
            name: asText(object.name) ?? '',
            email: asText(object.email) ?? '',
            isActive: object.is_active === true,
        });
    }
}

function unexpectedGroup(): Failure {
    return new Failure('authentik_unexpected_answer', {
        url: '/core/groups/',
        what: 'a group or a member without its id or name',
    });
}

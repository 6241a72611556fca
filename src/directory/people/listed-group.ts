import { asArray, asNumber, asText, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import type { AuthentikClient } from '../authentik-client';
import { readProvenList } from '../proven-list';
import { asName } from './as-name';

export const VIEW_GROUP = 'authentik_core.view_group';

/** A group as the list without members has it. */
export interface ListedGroup {
    id: string;
    name: string;
    parents: string[];
    /** authentik's numbers of its direct members */
    memberNumbers: number[];
}

/** All groups, without their members: those come unpaged, so that one group of thousands would make an answer of megabytes. */
export async function listGroups(client: AuthentikClient): Promise<ListedGroup[]> {
    const groups = await readProvenList(client, {
        path: '/core/groups/',
        // names are unique
        query: { include_users: 'false', ordering: 'name' },
        permission: VIEW_GROUP,
    });
    return groups.map(readGroup);
}

function readGroup(item: JsonObject): ListedGroup {
    const id = asText(item.pk);
    const name = asName(item.name, { path: '/core/groups/', key: id });
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

export function unexpectedGroup(): Failure {
    return new Failure('authentik_unexpected_answer', {
        url: '/core/groups/',
        what: { code: 'cause.without', fields: ['pk', 'name'] },
    });
}

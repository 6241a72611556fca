import { randomUUID } from 'crypto';
import { URLSearchParams } from 'url';
import { sha256 } from '../../digest';
import { asArray, asNumber, asObject, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import type { AuthentikClient } from '../authentik-client';
import { VIEW_GROUP } from './listed-group';
import { VIEW_USER } from './read-everyone';

/** 1 000 groups without member objects are 650 kB. Where a server has its pages shorter, as newer ones do (100), they are. */
const GROUPS_OF_A_PAGE = 1_000;

/**
 * By what two looks at the directory can be told apart, as a hash: the groups with the numbers of their members, as many in a request
 * as the server gives, and how many users there are and which was changed last. A user's `last_updated` moves with each change of the
 * user and with no membership, and is missing before 2025.8 (docs/servers/authentik.md#groups-and-people): there one request more
 * tells how many are active, and a user who was renamed is seen by the next whole look.
 */
export async function quickLook(client: AuthentikClient): Promise<string> {
    try {
        const [groups, users] = await Promise.all([groupMarks(client), userMark(client)]);
        return sha256(JSON.stringify([groups, users]));
    } catch (error) {
        // a list that moves while it is read is another one than before
        if (error instanceof Failure && error.code === 'directory_moved') return randomUUID();
        throw error;
    }
}

async function groupMarks(client: AuthentikClient): Promise<unknown[]> {
    const marks: unknown[] = [];
    const query = { include_users: 'false', ordering: 'name' };
    for await (const group of client.list('/core/groups/', query, VIEW_GROUP, GROUPS_OF_A_PAGE))
        marks.push(markOf(group));
    return marks;
}

function markOf({ pk, name, parent, parents, users }: JsonObject): unknown[] {
    const sorted = (list: unknown): string[] => (asArray(list) ?? []).map(String).sort();
    return [pk, name, parents === undefined ? [String(parent)] : sorted(parents), sorted(users)];
}

/** Undefined where the token may not see users: nothing depends on them then that the groups do not show. */
async function userMark(client: AuthentikClient): Promise<unknown> {
    try {
        const { count, first } = await someUser(client, { ordering: '-last_updated' });
        if (first?.last_updated !== undefined) return [count, first.pk, first.last_updated];
        return [count, (await someUser(client, { is_active: 'true' })).count];
    } catch (error) {
        if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
        throw error;
    }
}

/** How many users there are of whom this is true, and the first of them. */
async function someUser(
    client: AuthentikClient,
    filter: Readonly<Record<string, string>>,
): Promise<{ count: number | undefined; first: JsonObject | undefined }> {
    const pages = { page: '1', page_size: '1', include_groups: 'false', include_roles: 'false' };
    const query = new URLSearchParams({ ...filter, ...pages });
    const page = asObject(await client.get(`/core/users/?${query.toString()}`, VIEW_USER));
    return {
        count: asNumber(asObject(page?.pagination)?.count),
        first: asObject((asArray(page?.results) ?? [])[0]),
    };
}

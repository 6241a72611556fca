import { randomUUID } from 'crypto';
import { URLSearchParams } from 'url';
import { sha256 } from '../../digest';
import { asArray, asNumber, asObject, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import type { AuthentikClient } from '../authentik-client';
import { VIEW_GROUP } from './listed-group';
import { VIEW_USER } from './read-everyone';

/**
 * By what two looks at the directory can be told apart, as a hash: the groups with the numbers of their members, 100 in a request of
 * 65 kB, and how many users there are and which was changed last. A user's `last_updated` moves with each change of the user and with no
 * membership, and is missing before 2025.8 (docs/servers/authentik.md#groups-and-people): there a user who was deactivated or renamed is
 * seen by the next whole look.
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
    for await (const group of client.list('/core/groups/', query, VIEW_GROUP)) marks.push(markOf(group));
    return marks;
}

function markOf({ pk, name, parent, parents, users }: JsonObject): unknown[] {
    const sorted = (list: unknown): string[] => (asArray(list) ?? []).map(String).sort();
    return [pk, name, parents === undefined ? [String(parent)] : sorted(parents), sorted(users)];
}

/** Undefined where the token may not see users: nothing depends on them then that the groups do not show. */
async function userMark(client: AuthentikClient): Promise<unknown> {
    const query = new URLSearchParams({ ordering: '-last_updated', page: '1', page_size: '1' });
    for (const flag of ['include_groups', 'include_roles']) query.append(flag, 'false');
    try {
        const page = asObject(await client.get(`/core/users/?${query.toString()}`, VIEW_USER));
        const [newest] = asArray(page?.results) ?? [];
        const { pk, last_updated: changedAt } = asObject(newest) ?? {};
        return [asNumber(asObject(page?.pagination)?.count), pk, changedAt];
    } catch (error) {
        if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
        throw error;
    }
}

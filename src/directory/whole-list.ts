import { randomUUID } from 'crypto';
import { asObject } from '../http/shape';
import type { AuthentikClient } from './authentik-client';
import { refusedAccess } from './refused-access';

/** Whether a token sees all objects of a list, some only, or nobody can tell. */
export type ListView = 'whole' | 'partial' | 'unproven';

/**
 * A token with permissions on single objects gets a shorter list, and no word about it. A search that hits nothing tells, where the
 * search comes before the permissions: who may see all gets an empty list, and everybody else is refused. Lists that have an
 * `autocomplete` are searched like that; of the others, as in 2024.12, both get the empty list
 * (docs/servers/authentik.md#partial-lists).
 * @param path of the list, such as `/core/groups/`
 */
export async function viewOfList(client: AuthentikClient, path: string, permission: string): Promise<ListView> {
    const answer = await client.ask('get', `${path}?search=${randomUUID()}&page_size=1`);
    if (refusedAccess(answer) === 'permission') return 'partial';
    if (answer.status !== 200) return client.refuse(answer, permission);
    return asObject(answer.json)?.autocomplete === undefined ? 'unproven' : 'whole';
}

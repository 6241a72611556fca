import { Failure } from '../failure';
import { asText } from '../http/shape';
import type { Directory, DirectoryUser } from '../plan/types';
import type { AuthentikClient } from './authentik-client';

const people: readonly string[] = ['internal', 'external'];

/**
 * Everybody in authentik, by uid, and whether they are active. A token that may see some users only gets a shorter list without any
 * sign of it; so the list is trusted only where everybody is in it whom the groups have shown.
 * @param seen members of groups, which are read with another permission
 * @returns undefined where the list cannot be trusted, or may not be read
 */
export async function readEveryone(
    client: AuthentikClient,
    seen: readonly DirectoryUser[],
): Promise<Directory['everyone']> {
    const everyone = new Map<string, boolean>();
    const uids = new Set<string>();
    const query = { include_groups: 'false', include_roles: 'false', ordering: 'pk' };
    try {
        for await (const user of client.list('/core/users/', query, 'authentik_core.view_user')) {
            const uid = asText(user.uid);
            if (uid === undefined) return undefined;
            uids.add(uid);
            if (people.includes(asText(user.type) ?? '')) everyone.set(uid, user.is_active === true);
        }
    } catch (error) {
        if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
        throw error;
    }
    return uids.size > 0 && seen.every(({ uid }) => uids.has(uid)) ? Object.fromEntries(everyone) : undefined;
}

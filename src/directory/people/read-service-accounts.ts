import { asText } from '../../http/shape';
import { Failure } from '../../model/failure';
import type { AuthentikClient } from '../authentik-client';
import { readProvenList } from '../proven-list';
import { isServiceType, serviceTypes } from './numbered-user';
import { VIEW_USER } from './read-everyone';

/**
 * The uids of service accounts and outposts, as far as the token may see users: members of groups come without their type.
 */
export async function readServiceAccounts(client: AuthentikClient): Promise<Set<string>> {
    const found = new Set<string>();
    const query = { type: serviceTypes, include_groups: 'false', include_roles: 'false', ordering: 'pk' };
    try {
        const list = { path: '/core/users/', query, permission: VIEW_USER };
        for (const item of await readProvenList(client, list)) {
            const uid = asText(item.uid);
            if (uid !== undefined && isServiceType(item.type)) found.add(uid);
        }
    } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'authentik_permission_missing') throw error;
    }
    return found;
}

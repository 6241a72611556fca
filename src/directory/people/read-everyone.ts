import { asText } from '../../http/shape';
import type { Directory, DirectoryUser } from '../../model/directory';
import { Failure } from '../../model/failure';
import { permissions } from '../../model/permissions';
import type { AuthentikClient } from '../authentik-client';
import { readProvenList } from '../proven-list';
import { readNumberedUser, type PeopleByNumber } from './numbered-user';

export const VIEW_USER = permissions.viewUser;

const typesOfPeople: readonly string[] = ['internal', 'external'];

export interface Everyone {
    /** service accounts as well: groups may have them as members */
    users: PeopleByNumber;
    people: readonly DirectoryUser[];
    /** people alone, by uid, and whether they are active */
    isActive: NonNullable<Directory['everyone']>;
    /** uids of service accounts and outposts */
    services: readonly string[];
}

/**
 * All users that the token may see. Whether that is everybody, the list does not tell: it is just shorter where the token may see
 * some only (docs/servers/authentik.md#partial-lists).
 * @returns undefined where the list may not be read, or makes no sense
 */
export async function readEveryone(client: AuthentikClient): Promise<Everyone | undefined> {
    const users: PeopleByNumber = new Map();
    const isActive = new Map<string, boolean>();
    const persons: DirectoryUser[] = [];
    const services: string[] = [];
    // who is new has the highest number
    const query = { include_groups: 'false', include_roles: 'false', ordering: '-pk' };
    try {
        const list = { path: '/core/users/', query, permission: VIEW_USER, isNewestFirst: true };
        for (const item of await readProvenList(client, list)) {
            const found = readNumberedUser(item);
            if (!found) return undefined;
            const [number, user] = found;
            users.set(number, user);
            if (user.isService === true) services.push(user.uid);
            else if (typesOfPeople.includes(asText(item.type) ?? '')) {
                persons.push(user);
                isActive.set(user.uid, user.isActive);
            }
        }
    } catch (error) {
        if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
        throw error;
    }
    return { users, people: persons, isActive, services };
}

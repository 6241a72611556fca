import type { Directory } from '../../model/directory';
import { Failure } from '../../model/failure';
import type { AuthentikClient } from '../authentik-client';
import { listGroups } from './listed-group';
import { findPerson } from './people';

/**
 * All groups, and among their members only the people of these usernames, who are asked for one by one. Whoever is not found is not in
 * it; undefined where the token may not see users.
 */
export async function readDirectoryOf(
    client: AuthentikClient,
    usernames: readonly string[],
): Promise<Directory | undefined> {
    try {
        const [groups, found] = await Promise.all([
            listGroups(client),
            Promise.all(usernames.map(async (username) => findPerson(client, username))),
        ]);
        const people = found.filter((person) => person !== undefined);
        return {
            users: people.map(({ uid, username, name, email, isActive }) => ({ uid, username, name, email, isActive })),
            groups: groups.map(({ id, name, parents }) => ({
                ...{ id, name, parents },
                members: people.filter((person) => person.groups.includes(id)).map(({ uid }) => uid),
            })),
        };
    } catch (error) {
        if (error instanceof Failure && error.code === 'authentik_permission_missing') return undefined;
        throw error;
    }
}

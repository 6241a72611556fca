import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

const LOOKUPS_AT_ONCE = 20;

/** Users by their names, which may be written in capital letters on one of the two sides: each is asked for as it is, and in lower case. */
export async function lookUpUsernames(
    users: Pick<IUserRead, 'getByUsername'>,
    usernames: readonly string[],
): Promise<IUser[]> {
    const spellings = new Set(usernames.flatMap((username) => [username, username.toLowerCase()]));
    return lookUpUsers([...spellings], async (name) => users.getByUsername(name));
}

/** Users whom the engine is asked for one by one. Its types promise each of them; who is not found arrives as nothing, and is left out. */
export async function lookUpUsers(
    keys: readonly string[],
    ask: (key: string) => Promise<IUser | null | undefined>,
): Promise<IUser[]> {
    const found: IUser[] = [];
    for (let start = 0; start < keys.length; start += LOOKUPS_AT_ONCE) {
        const answers = await Promise.all(keys.slice(start, start + LOOKUPS_AT_ONCE).map(ask));
        found.push(...usersAmong(answers));
    }
    return found;
}

/** A member whose user was deleted, and a user that is not found, arrive as nothing. */
export function usersAmong(found: readonly (IUser | null | undefined)[]): IUser[] {
    return found.filter((user): user is IUser => user !== null && user !== undefined);
}

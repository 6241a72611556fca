import type { IUser } from '@rocket.chat/apps-engine/definition/users';

const LOOKUPS_AT_ONCE = 20;

/** Users whom the engine is asked for one by one. Its types promise each of them; who is not found arrives as nothing, and is left out. */
export async function lookUpUsers(
    keys: readonly string[],
    ask: (key: string) => Promise<IUser | null | undefined>,
): Promise<IUser[]> {
    const found: IUser[] = [];
    for (let start = 0; start < keys.length; start += LOOKUPS_AT_ONCE) {
        const answers = await Promise.all(keys.slice(start, start + LOOKUPS_AT_ONCE).map(ask));
        found.push(...answers.filter((user): user is IUser => user !== null && user !== undefined));
    }
    return found;
}

import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { Account, Desired, DirectoryUser } from '../plan/types';
import type { RestClient } from './rest-client';
import { accountsOf, userOfEngine, userOfRest } from './workspace-user';

const LOOKUPS_AT_ONCE = 20;

/**
 * The accounts that may belong to people of the directory who are in none of their rooms yet. With an administrator's token the
 * users are listed once, which finds names in another case and e-mail addresses; without one the engine can only be asked
 * for one exact username at a time.
 * @param people those without a known account
 */
export async function findAccounts(
    people: readonly DirectoryUser[],
    keyField: Desired['keyField'],
    users: IUserRead,
    rest: RestClient,
): Promise<Account[]> {
    if (people.length === 0) return [];
    if (rest.canAct) {
        const accounts: Account[] = [];
        for await (const user of rest.list('users.list', 'users', 'view-full-other-user-info')) {
            const found = userOfRest(user);
            if (found) accounts.push(...accountsOf([found]));
        }
        return accounts;
    }
    if (keyField === 'email') return [];
    const names = [...new Set(people.flatMap(({ username }) => [username, username.toLowerCase()]))];
    const found: Account[] = [];
    for (let start = 0; start < names.length; start += LOOKUPS_AT_ONCE) {
        const slice = names.slice(start, start + LOOKUPS_AT_ONCE);
        const answers = (await Promise.all(slice.map(async (name) => users.getByUsername(name)))) as (
            IUser | null | undefined
        )[];
        found.push(...accountsOfEngine(answers));
    }
    return found;
}

/** Accounts by id; those that are gone are left out. */
export async function findAccountsById(ids: readonly string[], users: IUserRead): Promise<Account[]> {
    const found: Account[] = [];
    for (let start = 0; start < ids.length; start += LOOKUPS_AT_ONCE) {
        const slice = ids.slice(start, start + LOOKUPS_AT_ONCE);
        const answers = (await Promise.all(slice.map(async (id) => users.getById(id)))) as (IUser | null | undefined)[];
        found.push(...accountsOfEngine(answers));
    }
    return found;
}

/** Accounts of users as the engine found them: who was deleted, or is not found, arrives as nothing. */
export function accountsOfEngine(found: readonly (IUser | null | undefined)[]): Account[] {
    return accountsOf(found.flatMap((user) => (user ? [userOfEngine(user)] : [])));
}

import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { asArray, asObject, asText, type JsonObject } from '../http/shape';
import type { Account, Desired, DirectoryUser } from '../plan/types';
import type { RestClient } from './rest-client';

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
            const account = accountOfRest(user);
            if (account) accounts.push(account);
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
        found.push(...answers.flatMap((user) => (user ? [toAccount(user)] : [])));
    }
    return found;
}

/** Accounts by id; those that are gone are left out. */
export async function findAccountsById(ids: readonly string[], users: IUserRead): Promise<Account[]> {
    const found: Account[] = [];
    for (let start = 0; start < ids.length; start += LOOKUPS_AT_ONCE) {
        const slice = ids.slice(start, start + LOOKUPS_AT_ONCE);
        const answers = (await Promise.all(slice.map(async (id) => users.getById(id)))) as (IUser | null | undefined)[];
        found.push(...answers.flatMap((user) => (user ? [toAccount(user)] : [])));
    }
    return found;
}

export function toAccount(user: IUser): Account {
    return {
        id: user.id,
        username: user.username,
        emails: user.emails.map(({ address, verified }) => ({ address, isVerified: verified })),
        type: user.type,
        isActive: user.isEnabled,
    };
}

function accountOfRest(user: JsonObject): Account | undefined {
    const id = asText(user._id);
    const username = asText(user.username);
    if (id === undefined || username === undefined) return undefined; // someone who has not chosen a username yet
    const emails = asArray(user.emails)?.flatMap((item) => {
        const address = asText(asObject(item)?.address);
        return address === undefined ? [] : [{ address, isVerified: asObject(item)?.verified === true }];
    });
    return { id, username, emails: emails ?? [], type: asText(user.type) ?? 'user', isActive: user.active !== false };
}

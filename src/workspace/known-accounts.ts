import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { asArray, asNumber, asObject, asText, type JsonObject } from '../http/shape';
import type { RestClient } from './rest-client';

const PAGE_SIZE = 100;
const PAGES_AT_ONCE = 4;
const LOOKUPS_AT_ONCE = 20;

/** An account with what a login looks at. */
export interface KnownAccount {
    id: string;
    username: string;
    /** empty where there is none */
    name: string;
    emails: readonly { address: string; isVerified: boolean }[];
    isActive: boolean;
    isAdministrator: boolean;
    /** ever, by whatever means */
    hasLoggedIn: boolean;
    /** milliseconds since 1970; undefined where the list does not say */
    createdAt: number | undefined;
}

export interface FoundAccounts {
    accounts: readonly KnownAccount[];
    /** how many there are in all; undefined where they were looked up one by one */
    total: number | undefined;
}

/**
 * The accounts of the workspace, bots and apps included, since a login can run into them as well.
 * @throws Failure
 */
export async function listAccounts(rest: Pick<RestClient, 'get'>, most: number): Promise<FoundAccounts> {
    const first = await readPage(rest, 0);
    const accounts = [...first.accounts];
    const last = Math.min(first.total, most);
    for (let offset = PAGE_SIZE; offset < last; offset += PAGES_AT_ONCE * PAGE_SIZE) {
        const offsets = Array.from({ length: PAGES_AT_ONCE }, (_, index) => offset + index * PAGE_SIZE);
        const pages = await Promise.all(offsets.filter((one) => one < last).map(async (one) => readPage(rest, one)));
        accounts.push(...pages.flatMap((page) => page.accounts));
    }
    return { accounts, total: first.total };
}

/** The accounts of these usernames: all that can be found without an administrator's token. */
export async function lookUpAccounts(
    users: Pick<IUserRead, 'getByUsername'>,
    usernames: readonly string[],
): Promise<FoundAccounts> {
    const names = [...new Set(usernames.flatMap((username) => [username, username.toLowerCase()]))];
    const accounts: KnownAccount[] = [];
    for (let start = 0; start < names.length; start += LOOKUPS_AT_ONCE) {
        const slice = names.slice(start, start + LOOKUPS_AT_ONCE);
        const found = (await Promise.all(slice.map(async (name) => users.getByUsername(name)))) as (
            IUser | null | undefined
        )[];
        accounts.push(...found.flatMap((user) => (user ? [accountOfUser(user)] : [])));
    }
    return { accounts: uniqueById(accounts), total: undefined };
}

export function accountOfUser(user: IUser): KnownAccount {
    const { createdAt, lastLoginAt } = user as Partial<IUser>;
    return {
        id: user.id,
        username: user.username,
        name: user.name,
        emails: user.emails.map(({ address, verified }) => ({ address, isVerified: verified })),
        isActive: user.isEnabled,
        isAdministrator: user.roles.includes('admin'),
        hasLoggedIn: Boolean(lastLoginAt),
        createdAt: createdAt ? new Date(createdAt).getTime() : undefined,
    };
}

async function readPage(
    rest: Pick<RestClient, 'get'>,
    offset: number,
): Promise<{ accounts: KnownAccount[]; total: number }> {
    const endpoint = `users.list?offset=${offset}&count=${PAGE_SIZE}`;
    const page = await rest.get(endpoint, 'view-full-other-user-info');
    const accounts = (asArray(page.users) ?? []).flatMap((item) => accountOfRest(asObject(item) ?? {}) ?? []);
    return { accounts, total: asNumber(page.total) ?? accounts.length };
}

function accountOfRest(user: JsonObject): KnownAccount | undefined {
    const id = asText(user._id);
    if (id === undefined) return undefined;
    const emails = asArray(user.emails) ?? [];
    return {
        id,
        // empty for someone who has not chosen one yet
        username: asText(user.username) ?? '',
        name: asText(user.name) ?? '',
        emails: emails.flatMap((item) => {
            const address = asText(asObject(item)?.address);
            return address === undefined ? [] : [{ address, isVerified: asObject(item)?.verified === true }];
        }),
        isActive: user.active !== false,
        isAdministrator: asArray(user.roles)?.includes('admin') === true,
        hasLoggedIn: user.lastLogin !== undefined && user.lastLogin !== null,
        createdAt: undefined,
    };
}

function uniqueById(accounts: readonly KnownAccount[]): KnownAccount[] {
    return [...new Map(accounts.map((account) => [account.id, account])).values()];
}

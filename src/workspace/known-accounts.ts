import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { URLSearchParams } from 'url';
import { readAhead } from '../http/read-ahead';
import { asArray, asObject, asNumber } from '../http/shape';
import { isSameFolded } from '../model/fold-case';
import type { FoundAccounts, KnownAccount, WorkspaceUser } from '../model/workspace';
import { lookUpUsernames } from './look-up-users';
import { PAGE_SIZE, type RestClient } from './rest-client';
import { userOfEngine, userOfRest } from './workspace-user';

/**
 * The accounts of the workspace, bots and apps included, since a login can run into them as well.
 * @throws Failure
 */
export async function listAccounts(rest: Pick<RestClient, 'get'>, most: number): Promise<FoundAccounts> {
    const first = await readPage(rest, 0);
    const accounts = [...first.accounts];
    const pages = Math.ceil(Math.min(first.total, most) / PAGE_SIZE);
    const others = readAhead(2, pages, async (page) => readPage(rest, (page - 1) * PAGE_SIZE));
    for await (const page of others) accounts.push(...page.accounts);
    return { accounts, total: first.total };
}

/** The accounts of these usernames: all that can be found without an administrator's token. */
export async function lookUpAccounts(
    users: Pick<IUserRead, 'getByUsername'>,
    usernames: readonly string[],
): Promise<FoundAccounts> {
    const found = await lookUpUsernames(users, usernames);
    return { accounts: uniqueById(found.map(accountOfUser)), total: undefined };
}

/**
 * Those of an address, compared without case, as the server does from 8.4 on; an older one does not look at the question, and answers
 * with its first page (docs/servers/rocket-chat.md#rest).
 * @throws Failure
 */
export async function accountsOfAddress(rest: Pick<RestClient, 'get'>, address: string): Promise<KnownAccount[]> {
    const query = new URLSearchParams({ email: address, offset: '0', count: String(PAGE_SIZE) });
    const { users } = await rest.get(`users.list?${query.toString()}`, 'view-full-other-user-info');
    return accountsIn(users).filter(({ emails }) => emails.some((one) => isSameFolded(one.address, address)));
}

/** All of both, each once; what the second list says of one counts. */
export function joinAccounts(some: readonly KnownAccount[], others: readonly KnownAccount[]): KnownAccount[] {
    return uniqueById([...some, ...others]);
}

export function accountOfUser(user: IUser): KnownAccount {
    return knownAccount(userOfEngine(user));
}

async function readPage(
    rest: Pick<RestClient, 'get'>,
    offset: number,
): Promise<{ accounts: KnownAccount[]; total: number }> {
    const endpoint = `users.list?offset=${offset}&count=${PAGE_SIZE}`;
    const page = await rest.get(endpoint, 'view-full-other-user-info');
    const accounts = accountsIn(page.users);
    return { accounts, total: asNumber(page.total) ?? accounts.length };
}

function accountsIn(users: unknown): KnownAccount[] {
    return (asArray(users) ?? []).flatMap((item) => {
        const user = userOfRest(asObject(item) ?? {});
        return user ? [knownAccount(user)] : [];
    });
}

/** The username is empty for someone who has not chosen one yet. */
function knownAccount({ username = '', ...user }: WorkspaceUser): KnownAccount {
    return { ...user, username };
}

function uniqueById(accounts: readonly KnownAccount[]): KnownAccount[] {
    return [...new Map(accounts.map((account) => [account.id, account])).values()];
}

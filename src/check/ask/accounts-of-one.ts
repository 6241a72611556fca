import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import { isAtLeast } from '../../model/version';
import type { FoundAccounts, KnownAccount, ServerInfo } from '../../model/workspace';
import { accountOfUser, accountsOfAddress, joinAccounts, lookUpAccounts } from '../../workspace/known-accounts';
import { lookUpUsers } from '../../workspace/look-up-users';
import type { RestClient } from '../../workspace/rest-client';
import { known, notAsked, valueOf, type Found } from '../facts/found';

export interface WhereToLook {
    rest: Pick<RestClient, 'get' | 'hasToken'>;
    users: Pick<IUserRead, 'getByUsername' | 'getById'>;
    /** never throws */
    ask: <T>(request: () => Promise<T>) => Promise<Found<T>>;
}

/** What an account of one person may be found by. */
export interface LookedUpBy {
    usernames: readonly string[];
    /** empty where they have none */
    address: string;
    /** user id of the account that they are linked to */
    linked: string | undefined;
    version: ServerInfo['version'];
}

/**
 * Where there are more than were listed: those of the person who is asked about, by their link, by the name that their login writes,
 * and by their address, which Rocket.Chat can be asked for from 8.4 on.
 */
export async function completeAccountsOfOne(
    where: WhereToLook,
    listed: Found<FoundAccounts>,
    { usernames, address, linked, version }: LookedUpBy,
): Promise<Found<FoundAccounts>> {
    const first = valueOf(listed);
    if (first?.total !== undefined && first.total <= first.accounts.length) return listed;
    const { rest, users, ask } = where;
    const canAsk = rest.hasToken && address !== '' && isAtLeast(version, 8, 4) === true;
    const [named, ofLink, addressed] = await Promise.all([
        lookUpAccounts(users, usernames),
        lookUpUsers(linked === undefined ? [] : [linked], async (id) => users.getById(id)),
        canAsk ? ask(async () => accountsOfAddress(rest, address)) : (notAsked as Found<KnownAccount[]>),
    ]);
    const found = joinAccounts([...named.accounts, ...ofLink.map(accountOfUser)], valueOf(addressed) ?? []);
    return known({
        accounts: joinAccounts(first?.accounts ?? [], found),
        total: first?.total,
        lookedUpBy: address === '' || addressed.state === 'known' ? 'name_and_address' : 'name',
    });
}

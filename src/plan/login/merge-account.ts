import { isSameFolded } from '../../model/fold-case';
import type { LoginEntry } from '../../model/login';
import {
    hasAddress,
    hasWritten,
    refused,
    replaced,
    type AccountSituation,
    type AccountState,
    type RefusedEnd,
} from './account-state';

/**
 * The account of the key field is compared with the claims and brought up to date, or the login is refused. Nothing is changed by
 * a refusal. Which addresses of the account were ever verified is not asked
 * (docs/servers/rocket-chat.md#from-identity-to-account).
 */
export function mergeAccount(
    situation: AccountSituation,
    entry: LoginEntry,
): { accounts: readonly AccountState[] } | RefusedEnd {
    const { accounts, identity, isIndexed } = situation;
    const found = accountByKey(situation, entry);
    if (!found || isUnchanged(found, situation, entry)) return { accounts };
    if (!entry.mergesUsers) return refused('merge_refused', found.username);
    const others = accounts.filter((account) => account !== found);
    const email = entry.keyField === 'username' ? identity.email : undefined;
    if (email !== undefined) {
        const holder = others.find((other) => hasWritten(other, email));
        if (holder) return refused('address_taken', holder.username, email);
    }
    if (isIndexed && others.some(({ isLinked }) => isLinked)) return refused('identity_taken', found.username);
    const merged: AccountState = {
        ...found,
        isLinked: true,
        name: identity.name === undefined ? found.name : identity.name.trim(),
        ...(email !== undefined && { emails: [{ address: email, isVerified: true }] }),
    };
    return { accounts: replaced(accounts, merged) };
}

/** Without "distinct services" only an account that carries this identity counts; without a username none. */
function accountByKey({ identity, accounts }: AccountSituation, entry: LoginEntry): AccountState | undefined {
    const { username, email } = identity;
    if (username === undefined) return undefined;
    const counts = ({ isLinked }: AccountState): boolean => entry.mergesDistinctServices || isLinked;
    if (entry.keyField === 'username')
        return accounts.find((account) => isSameFolded(account.username, username) && counts(account));
    if (entry.keyField !== 'email' || email === undefined) return undefined;
    return accounts.find((account) => hasAddress(account, email) && counts(account));
}

function isUnchanged(account: AccountState, { identity }: AccountSituation, { keyField }: LoginEntry): boolean {
    if (!account.isLinked) return false;
    if (account.name !== undefined && account.name !== (identity.name ?? '')) return false;
    return keyField === 'email' || identity.email === undefined || hasWritten(account, identity.email);
}

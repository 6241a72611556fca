import type { Adoption } from '../../model/login';
import {
    hasAddress,
    refused,
    replaced,
    type AccountSituation,
    type AccountState,
    type RefusedEnd,
} from './account-state';

interface Adopted {
    accounts: readonly AccountState[];
    adoption?: Adoption;
    refused?: RefusedEnd;
}

/**
 * What comes before everything else in the legacy flow: the account that has the address is linked, whatever the entry says about
 * merging and whoever it belongs to. Its password is removed unless that very address was verified there, even where another
 * account has the identity already, which ends the login (`apps/meteor/server/configuration/accounts_meld.js`).
 */
export function adoptByAddress({ identity: { email }, accounts, isIndexed }: AccountSituation): Adopted {
    const found = email === undefined ? undefined : accounts.find((account) => hasAddress(account, email));
    if (email === undefined || !found || found.isLinked) return { accounts };
    const losesPassword = !found.emails.some(({ address, isVerified }) => address === email && isVerified);
    const isTaken = isIndexed && accounts.some(({ isLinked }) => isLinked);
    const adoption: Adoption = { account: found.username, isLinked: !isTaken, losesPassword };
    if (isTaken) {
        const ended = refused('identity_taken', found.username);
        return { accounts, refused: ended, ...(losesPassword && { adoption }) };
    }
    const emails = found.emails.map((one) => (one.address === email ? { ...one, isVerified: true } : one));
    return { accounts: replaced(accounts, { ...found, isLinked: true, emails }), adoption };
}

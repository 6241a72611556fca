import { isSameFolded } from '../../model/fold-case';
import { given } from '../../model/given';
import type { Adoption, LoginAccount, LoginEntry, LoginRules, PredictedEnd } from '../../model/login';
import type { LoginIdentity } from './login-identity';

/** An account, and whether it carries the identity of the person who logs in, which no app can see. */
export interface AccountState extends LoginAccount {
    isLinked: boolean;
}

/** What the last part of a login depends on, which is about accounts alone. */
export interface AccountSituation {
    identity: LoginIdentity;
    entry: LoginEntry;
    /** the entry as it was before since the server started, where the release goes on using that */
    earlier?: readonly LoginEntry[];
    rules: LoginRules;
    /** whether this release drops e-mail addresses, where that was seen */
    dropsEmail?: boolean;
    /** in the order of the database: of two that carry the identity the first is opened */
    accounts: readonly AccountState[];
    /** `services.<name>.id` is unique */
    isIndexed: boolean;
}

export type RefusedEnd = Omit<PredictedEnd, 'end'> & { end: 'refused' };

export function refused(refusal: PredictedEnd['refusal'], account?: string, detail?: string): RefusedEnd {
    return { end: 'refused', refusal, account, ...given({ detail }) };
}

/** Addresses are looked for without regard to case, and without blanks around what is looked for. */
export function hasAddress({ emails }: Pick<LoginAccount, 'emails'>, email: string): boolean {
    return emails.some(({ address }) => isSameFolded(address, email.trim()));
}

/** As it is written: what indexes and the search for changes compare. */
export function hasWritten({ emails }: Pick<LoginAccount, 'emails'>, email: string): boolean {
    return emails.some(({ address }) => address === email);
}

/** What a login that is refused in the end has linked on its way. */
export function linkedMeanwhile(
    before: readonly AccountState[],
    now: readonly AccountState[],
): { adoption?: Adoption } {
    const wasLinked = new Set(before.filter(({ isLinked }) => isLinked).map(({ id }) => id));
    const found = now.find(({ id, isLinked }) => isLinked && !wasLinked.has(id));
    return found ? { adoption: { account: found.username, isLinked: true, losesPassword: false } } : {};
}

export function replaced(accounts: readonly AccountState[], changed: AccountState): AccountState[] {
    return accounts.map((account) => (account.id === changed.id ? changed : account));
}

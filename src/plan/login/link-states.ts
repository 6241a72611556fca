import { isSameFolded } from '../../model/fold-case';
import type { LoginAccount, LoginState } from '../../model/login';
import { hasAddress, type AccountState } from './account-state';
import type { LoginIdentity } from './login-identity';

/** One of the things that may be true of the accounts, and that no app can see (`services` is hidden). */
export interface LinkState {
    when: LoginState;
    /** with `linked`: username of the account */
    to?: string;
    accounts: readonly AccountState[];
}

/**
 * The identity belongs to nobody yet, to an account of the same name or address, or to another one, because name and address were
 * changed since.
 */
export function linkStates(identity: LoginIdentity, accounts: readonly LoginAccount[]): LinkState[] {
    return [
        ...notLinked(identity, accounts),
        ...accounts
            .filter((account) => isNear(account, identity))
            .map((account) => ({
                when: 'linked' as const,
                to: account.username,
                accounts: linkedTo(account, accounts),
            })),
        { when: 'linked-elsewhere', accounts: [...linkedTo(undefined, accounts), unknownAccount] },
    ];
}

/** Of them the one before somebody’s first login. */
export function notLinked(_identity: LoginIdentity, accounts: readonly LoginAccount[]): LinkState[] {
    return [{ when: 'not-linked', accounts: linkedTo(undefined, accounts) }];
}

function linkedTo(linked: LoginAccount | undefined, accounts: readonly LoginAccount[]): AccountState[] {
    return accounts.map((account) => ({ ...account, isLinked: account === linked }));
}

/** Somewhere among the accounts; nothing of it is known but that it has neither name nor address of the person. */
const unknownAccount: AccountState = {
    id: '',
    username: '',
    name: undefined,
    emails: [],
    isActive: true,
    isApp: false,
    isNew: false,
    isLinked: true,
};

function isNear(account: LoginAccount, { username, email }: LoginIdentity): boolean {
    return (
        (username !== undefined && isSameFolded(account.username, username)) ||
        (email !== undefined && hasAddress(account, email))
    );
}

import type { LoginFlow, PredictedEnd } from '../../model/login';
import { hasAddress, linkedMeanwhile, refused, type AccountSituation, type AccountState } from './account-state';
import { newAccount } from './new-account';

/**
 * The account that carries the identity is opened, or one is made.
 * @param before the situation that the login began with
 * @param now what became of it
 */
export function openAccount(before: AccountSituation, now: AccountSituation, flow: LoginFlow): PredictedEnd {
    const [account, second] = now.accounts.filter(({ isLinked }) => isLinked);
    if (!account) return newAccount(now, flow);
    const was = before.accounts.find(({ id }) => id === account.id) ?? account;
    const { username, name = '', emails } = account;
    const linked = linkedMeanwhile(before.accounts, now.accounts);
    const orElse = second && { orElse: second.username };
    if (account.isApp) return { ...refused('app_user', username), ...linked, ...orElse };
    if (!account.isActive) return { ...refused('not_activated', username), ...linked, ...orElse };
    // one that no app can see
    if (account.id === '') return { end: 'in' };
    const [first] = emails;
    return {
        end: endOf(was, account, before),
        account: username,
        holds: { address: first?.address, isVerified: first?.isVerified === true, name },
        ...orElse,
    };
}

function endOf(was: AccountState, is: AccountState, { identity: { email } }: AccountSituation): PredictedEnd['end'] {
    if (was.isLinked) return isChanged(was, is) ? 'updated' : 'in';
    return email !== undefined && hasAddress(was, email) ? 'linked' : 'taken-over';
}

function isChanged(was: AccountState, is: AccountState): boolean {
    return was.name !== is.name || JSON.stringify(was.emails) !== JSON.stringify(is.emails);
}

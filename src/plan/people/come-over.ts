import type { Adoption } from '../../model/adoption';
import type { Desired } from '../../model/desired';
import type { DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { Observed } from '../../model/observed';
import type { Account } from '../../model/workspace';
import { flowOf } from '../login/login-rules';
import { identityOf } from './identity';
import { isPersonal } from './is-personal';
import { knowsAllAccounts } from './knows-accounts';
import type { Pairs } from './pairs';

/** Accounts that were there before, and what is seen of their people having come over. */
export interface ComeOver {
    /** all of them */
    accounts: number;
    /** that carry since then what a login writes */
    came: number;
    /** of which nothing tells it: they carried that before */
    untold: number;
    /** in this login flow a login may leave nothing to see, as where the release drops addresses on their way */
    mayLeaveNothing: boolean;
}

/**
 * The accounts that people of authentik have by all that is known, and those among them in which a login leaves what was not there
 * before: the address that authentik has, verified (docs/servers/rocket-chat.md#from-identity-to-account). None where not everybody is
 * known.
 */
export function accountsBefore(
    desired: Desired,
    observed: Observed,
    pairs: Pairs,
): Pick<Adoption, 'accounts' | 'unmarked'> {
    const all = accountsOfPeople(desired, observed, pairs);
    const unmarked = all.filter(({ account, email }) => email !== '' && !isMarked(account, email));
    return { accounts: all.length, unmarked: unmarked.map(({ account }) => account.id) };
}

/** How many have come over since it began, at the least: whether somebody has logged in, no server tells an app. */
export function countComeOver(
    { accounts, unmarked }: Adoption,
    desired: Desired,
    observed: Observed,
    pairs: Pairs,
): ComeOver | undefined {
    if (accounts === 0 || !knowsAllAccounts(observed) || !observed.directory.people) return undefined;
    const before = new Set(unmarked);
    const came = accountsOfPeople(desired, observed, pairs).filter(
        ({ account, email }) => before.has(account.id) && isMarked(account, email),
    );
    const { loginSettings = [], server } = observed;
    const mayLeaveNothing = flowOf(loginSettings, server.version) === 'modern';
    return { accounts, came: came.length, untold: accounts - unmarked.length, mayLeaveNothing };
}

function accountsOfPeople(
    { identity }: Desired,
    observed: Observed,
    pairs: Pairs,
): { account: Account; email: string }[] {
    const { people = [] } = observed.directory;
    if (!knowsAllAccounts(observed)) return [];
    return people.filter(isPerson).flatMap((user) => {
        const pair = pairs.of(user);
        if (!('account' in pair) || !isPersonal(pair.account)) return [];
        return [{ account: pair.account, email: identityOf(user, identity).email }];
    });
}

function isPerson({ isActive, isService }: DirectoryUser): boolean {
    return isActive && isService !== true;
}

function isMarked({ emails }: Account, email: string): boolean {
    return emails.some(({ address, isVerified }) => isVerified && foldCase(address.trim()) === email);
}

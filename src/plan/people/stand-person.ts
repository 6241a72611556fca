import type { PredictedLogin } from '../../model/login';
import type { PersonStanding } from '../../model/people-picture';
import type { Account } from '../../model/workspace';
import { given } from '../../model/given';
import { isPersonal } from './is-personal';
import type { Pair, TwoAccounts } from './pair';

/** What somebody's login may end as. */
export interface Predictions {
    /** their first one; undefined where nothing is predicted of it */
    first: PredictedLogin | undefined;
    /** in all states of the accounts; nearly always nothing depends on the others, and they need not be found out */
    all(): readonly PredictedLogin[];
}

export interface StandingContext {
    pair: Pair;
    /** accounts of the name and the address of the person */
    near: readonly Account[];
    /** whether nothing but a login of theirs can have made the account of the pair, so that it is tied to them */
    isBorn: boolean;
    /** both accounts that are theirs by all that shows; absent where there are not two */
    two?: TwoAccounts | undefined;
    /** the account that the app saw a login of theirs making, whoever else it may belong to; absent: none */
    born?: Account | undefined;
    /** the account that their verified address says is theirs, whatever they are linked to; absent: none */
    addressed?: Account | undefined;
    /** whether people could log in by the entry before, so that an earlier login may have tied an account to them */
    mayBeTied: boolean;
    /** whether it is known that an account is tied to somebody else; absent: of none */
    isTiedToAnother?: (account: Account) => boolean;
}

/**
 * What a person is to the workspace, of what their login may end as and of whose the accounts are by all that is known. What counts
 * is the first login: whether there was an earlier one no server tells.
 * @param predicted by one form of the flow
 */
export function standPerson(predicted: Predictions, context: StandingContext): PersonStanding {
    const born = context.isBorn ? bornAccount(predicted.all(), context.pair) : undefined;
    if (born !== undefined)
        return { standing: context.pair.state === 'linked' ? 'linked' : 'to_link', chance: 'in', account: born };
    const beside = besideSecond(predicted, context) ?? insideBorn(predicted, context);
    if (beside) return beside;
    const { first } = predicted;
    if (!first) return { standing: 'not_known', chance: 'perhaps' };
    switch (first.end) {
        case 'refused':
            return standRefused(first, predicted, context);
        case 'pending-approval':
            return { standing: 'waits_for_approval', chance: 'waits' };
        case 'created':
        case 'second-factor':
            return standCreated(predicted, context);
        default:
            return { ...standInside(first, predicted, context), ...dangerOf(first, context) };
    }
}

function standRefused(first: PredictedLogin, predicted: Predictions, context: StandingContext): PersonStanding {
    const tied = tiedAccount(predicted, context);
    if (tied !== undefined) return { standing: 'if_tied', chance: 'perhaps', account: tied };
    const { refusal, reason, account, detail } = first;
    return {
        standing: context.pair.state === 'undecided' ? 'undecided' : 'refused',
        chance: 'out',
        ...given({ refusal, reason, account, detail }),
        ...dangerOf(first, context),
    };
}

function standCreated(predicted: Predictions, context: StandingContext): PersonStanding {
    const { pair } = context;
    if (pair.state === 'undecided') return { standing: 'undecided', chance: 'in' };
    if (!('account' in pair) || !isPersonal(pair.account)) return { standing: 'new', chance: 'in' };
    const account = pair.account.username;
    // whose it is waits for a person, and no login has anything to do with it
    if (pair.state === 'found' && pair.evidence.reason.code === 'reason.near_name')
        return { standing: 'near_name', chance: 'in', account };
    const standing = tiedAccount(predicted, context) === undefined ? 'second_account' : 'if_tied';
    return { standing, chance: 'in', account };
}

function standInside(
    { end, account = '' }: PredictedLogin,
    predicted: Predictions,
    context: StandingContext,
): PersonStanding {
    const { pair } = context;
    const inside = { chance: 'in', account } as const;
    if (pair.state === 'undecided') return { standing: end === 'taken-over' ? 'takes_other' : 'undecided', ...inside };
    const isOwn = 'account' in pair && pair.account.username === account && isPersonal(pair.account);
    if (!isOwn) {
        // the link is to another one than their address says
        if ('account' in pair && context.addressed?.username === account)
            return { standing: 'second_account', chance: 'in', account: pair.account.username };
        const tied = tiedAccount(predicted, context);
        return tied === undefined
            ? { standing: 'takes_other', ...inside }
            : { standing: 'if_tied', chance: 'in', account: tied };
    }
    if (pair.state === 'linked') return { standing: 'linked', ...inside };
    if (pair.evidence.isStrong) return { standing: 'to_link', ...inside };
    return { standing: end === 'taken-over' ? 'takes_other' : 'link_waits', ...inside };
}

/** Username of the account that a login has made, where it lets them in. */
function bornAccount(predicted: readonly PredictedLogin[], pair: Pair): string | undefined {
    return 'account' in pair && letsIn(predicted, pair.account) ? pair.account.username : undefined;
}

/** Their logins go on ending in the second account that the app saw one making, whatever the first one is linked to. */
function besideSecond(predicted: Predictions, { two }: StandingContext): PersonStanding | undefined {
    if (two?.wasSeen !== true || !letsIn(predicted.all(), two.second)) return undefined;
    return { standing: 'second_account', chance: 'in', account: two.first.username };
}

/** The same of an account that may be theirs and that the app saw a login of theirs making: which one is meant is still to be decided. */
function insideBorn(predicted: Predictions, { pair, born }: StandingContext): PersonStanding | undefined {
    if (pair.state !== 'undecided' || !born?.isActive || !letsIn(predicted.all(), born)) return undefined;
    return { standing: 'undecided', chance: 'in', account: born.username };
}

/** How it ends where this account is tied to them. */
function letsIn(predicted: readonly PredictedLogin[], { username }: Account): boolean {
    const ends = endsOfTied(predicted, username);
    return ends.length > 0 && ends.every(({ end }) => end !== 'refused');
}

/** How it ends where this account is tied to them; one of another name and address is among those that no look-up shows. */
function endsOfTied(predicted: readonly PredictedLogin[], username: string): PredictedLogin[] {
    const ends = predicted.filter(({ when, to }) => when === 'linked' && to === username);
    return ends.length > 0 ? ends : predicted.filter(({ when }) => when === 'linked-elsewhere');
}

/** Username of the account that lets them in if an earlier login has tied it to them; nobody was ever in one that is not used. */
function tiedAccount(
    predicted: Predictions,
    { pair, near, mayBeTied, two, isTiedToAnother }: StandingContext,
): string | undefined {
    if (!mayBeTied) return undefined;
    const candidates = 'account' in pair ? [pair.account, ...(two ? [two.second] : [])] : near;
    return candidates
        .filter((account) => account.hasLoggedIn !== false && account.isActive && isPersonal(account))
        .filter((account) => isTiedToAnother?.(account) !== true)
        .find((account) => letsIn(predicted.all(), account))?.username;
}

/** Done to an account whatever else the login ends as. */
function dangerOf(first: PredictedLogin, { pair, near }: StandingContext): Pick<PersonStanding, 'danger'> {
    const name = first.adoption?.account ?? (first.end === 'taken-over' ? first.account : undefined);
    const account = near.find(({ username }) => username === name);
    if (!account) return {};
    const isKnown = pair.state === 'linked' || (pair.state === 'found' && pair.evidence.isStrong);
    const isTheirs = isKnown && pair.account.id === account.id;
    const losesPassword = first.adoption?.losesPassword === true;
    if (account.isAdministrator === true && losesPassword) return { danger: 'administrator_loses_password' };
    if (account.isAdministrator === true && !isTheirs) return { danger: 'administrator' };
    return losesPassword ? { danger: 'loses_password' } : {};
}

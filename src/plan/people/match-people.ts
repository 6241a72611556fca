import type { DirectoryUser } from '../../model/directory';
import type { Note } from '../../model/plan';
import type { Account } from '../../model/workspace';
import { isPersonal } from './is-personal';
import type { Pairs } from './pairs';

/** `link`: whether a link stands, is made by this plan, or waits for a person. */
export type Match =
    | { account: Account; link: 'stands' | 'made' | 'waits' }
    /** `candidates`: accounts that may be meant, and so are neither given nor taken anything */
    | { note: Note; candidates: readonly Account[]; isLinked: boolean };

/** The account of a person, or why there is none. */
export type FindPerson = (user: DirectoryUser) => Match;

/**
 * The account of a person that can be given something, or a note that says why there is none.
 * @param noAccount how it is said that there is none
 * @param returning user ids of accounts that are deactivated, and that the run at hand reactivates first
 */
export function findPerson(
    user: DirectoryUser,
    pairs: Pairs,
    noAccount: Note['code'],
    returning: ReadonlySet<string> = nobody,
): Match {
    const pair = pairs.of(user);
    switch (pair.state) {
        case 'none': {
            const note = noteOf(user.isService === true ? 'person_is_service' : noAccount, user);
            return { note, candidates: [], isLinked: false };
        }
        case 'undecided': {
            const { candidates, details } = pair;
            return { note: noteOf('person_ambiguous', user, details), candidates, isLinked: false };
        }
        case 'linked':
            return usable(user, pair.account, 'stands', returning);
        case 'found':
            return usable(user, pair.account, pair.evidence.isStrong ? 'made' : 'waits', returning);
    }
}

function usable(
    user: DirectoryUser,
    account: Account,
    link: 'stands' | 'made' | 'waits',
    returning: ReadonlySet<string>,
): Match {
    const [candidates, isLinked] = [[account], link === 'stands'];
    if (!isPersonal(account)) {
        const what = account.type === 'federated' ? ({ code: 'detail.federated' } as const) : account.type;
        return { note: noteOf('person_is_bot', user, what), candidates, isLinked };
    }
    if (!account.isActive && !returning.has(account.id))
        return { note: noteOf('person_deactivated', user), candidates, isLinked };
    return { account, link };
}

const nobody: ReadonlySet<string> = new Set();

function noteOf(code: Note['code'], user: DirectoryUser, details?: Note['details']): Note {
    return details === undefined ? { code, subject: user.username } : { code, subject: user.username, details };
}

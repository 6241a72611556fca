import { compareNames } from '../../model/compare-text';
import type { Desired } from '../../model/desired';
import type { Directory, DirectoryUser } from '../../model/directory';
import type { Memory } from '../../model/memory';
import type { Note } from '../../model/plan';
import type { Account } from '../../model/workspace';

/** What is known about links; without it people are found by the key field alone. */
export interface LinkContext {
    directory: Directory;
    links: Memory['links'];
    /** the accounts could not be listed, so that somebody without one may have one in another spelling, or by their address */
    isListMissing?: boolean;
}

export type Match =
    | { account: Account; isLinked: boolean }
    /** `candidates`: accounts that may be meant, and so are neither given nor taken anything */
    | { note: Note; candidates: readonly Account[]; isLinked: boolean };

/** The account of a person, or why there is none. */
export type FindPerson = (user: DirectoryUser) => Match;

/** Neither a bot nor an app; `rocket.cat` is the workspace's own bot, whatever its type. */
export function isPersonal(account: Account): boolean {
    return account.type === 'user' && account.username !== 'rocket.cat';
}

/**
 * Finds the account of a person: the linked one, whatever either side is called now; else by username in any case, or by an
 * e-mail address that the workspace has verified.
 */
export class PeopleMatcher {
    private readonly byKey = new Map<string, Account[]>();
    private readonly byId: Map<string, Account>;
    /** by user id: uids that are linked to it */
    private readonly linked = new Map<string, string[]>();
    /** by key: people of the directory who have no link, and so are looked for by it */
    private readonly claims = new Map<string, DirectoryUser[]>();

    constructor(
        accounts: readonly Account[],
        private readonly keyField: Desired['keyField'],
        private readonly context: LinkContext = { directory: noDirectory, links: new Map() },
    ) {
        this.byId = new Map(accounts.map((account) => [account.id, account]));
        for (const account of accounts) {
            for (const key of this.keysOf(account)) push(this.byKey, key, account);
        }
        const { directory, links } = context;
        for (const [uid, userId] of links) {
            // who is gone from authentik for sure holds no account against somebody new
            if (!isKnownGone(uid, directory)) push(this.linked, userId, uid);
        }
        for (const user of directory.users) {
            if (!this.linkOf(user)) push(this.claims, this.keyOf(user), user);
        }
    }

    /**
     * The account, or a note that says why there is none; never a guess between two.
     * @param returning user ids of accounts that are deactivated, and that the run at hand reactivates first
     */
    public find(user: DirectoryUser, returning: ReadonlySet<string> = nobody): Match {
        const link = this.linkOf(user);
        if (link) {
            const others = this.othersLinkedTo(link, user);
            return others ? ambiguous(user, [link], sharedAccount(link)) : usable(user, link, true, returning);
        }
        const key = this.keyOf(user);
        const found = key === '' ? [] : (this.byKey.get(key) ?? []);
        const [account, ...more] = found;
        if (!account) {
            if (user.isService === true)
                return { note: note('person_is_service', user), candidates: [], isLinked: false };
            const code = this.context.isListMissing === true ? 'person_not_looked_up' : 'person_without_account';
            return { note: note(code, user), candidates: [], isLinked: false };
        }
        if (more.length > 0) {
            const usernames = found.map(({ username }) => username).sort(compareNames);
            return ambiguous(user, found, usernames);
        }
        if (this.othersLinkedTo(account, user)) return ambiguous(user, found, sharedAccount(account));
        const rivals = (this.claims.get(key) ?? []).filter(({ uid }) => uid !== user.uid);
        if (rivals.length > 0) {
            const names = rivals.map(({ username }) => username).sort(compareNames);
            return ambiguous(user, found, {
                code: 'detail.fits_others',
                username: account.username,
                others: names,
            });
        }
        return usable(user, account, false, returning);
    }

    /** The account that this person is linked to; undefined where there is no link, or where that account is gone. */
    private linkOf(user: DirectoryUser): Account | undefined {
        const userId = this.context.links.get(user.uid);
        return userId === undefined ? undefined : this.byId.get(userId);
    }

    private othersLinkedTo(account: Account, user: DirectoryUser): boolean {
        return (this.linked.get(account.id) ?? []).some((uid) => uid !== user.uid);
    }

    private keyOf(user: DirectoryUser): string {
        return (this.keyField === 'username' ? user.username : user.email).trim().toLowerCase();
    }

    private keysOf(account: Account): string[] {
        if (this.keyField === 'username') return [account.username.toLowerCase()];
        const verified = account.emails.filter((email) => email.isVerified);
        return [...new Set(verified.map((email) => email.address.toLowerCase()))];
    }
}

function isKnownGone(uid: string, { everyone, services = [], mayBePartial }: Directory): boolean {
    return everyone !== undefined && mayBePartial !== true && !everyone.has(uid) && !services.includes(uid);
}

function usable(user: DirectoryUser, account: Account, isLinked: boolean, returning: ReadonlySet<string>): Match {
    const candidates = [account];
    if (!isPersonal(account)) return { note: note('person_is_bot', user, account.type), candidates, isLinked };
    if (!account.isActive && !returning.has(account.id))
        return { note: note('person_deactivated', user), candidates, isLinked };
    return { account, isLinked };
}

const nobody: ReadonlySet<string> = new Set();
const noDirectory: Directory = { users: [], groups: [] };

function note(code: Note['code'], user: DirectoryUser, details?: Note['details']): Note {
    return details === undefined ? { code, subject: user.username } : { code, subject: user.username, details };
}

function ambiguous(user: DirectoryUser, candidates: readonly Account[], details: Note['details']): Match {
    return { note: note('person_ambiguous', user, details), candidates, isLinked: false };
}

function sharedAccount({ username }: Account): Note['details'] {
    return { code: 'detail.linked_to_other', username };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
    const items = map.get(key);
    if (items) items.push(item);
    else map.set(key, [item]);
}

import { compareNames, compareText } from '../../model/compare-text';
import type { Directory, DirectoryUser } from '../../model/directory';
import { foldCase } from '../../model/fold-case';
import type { IdentityFields } from '../../model/login';
import type { Memory } from '../../model/memory';
import { nearName } from '../../model/near-name';
import { atOnce, forEachInPieces, type Pieces } from '../../model/pieces';
import type { ClaimWords, DetailWords } from '../../model/words';
import type { Account } from '../../model/workspace';
import { weigh, type Evidence } from './evidence';
import { addressesOf, AccountsByName, PeopleByName, type KnownPerson } from './by-name';
import type { Identity } from './identity';
import { isPersonal } from './is-personal';
import type { Pair, TwoAccounts } from './pair';
import { StandingLinks } from './standing-links';

/** Of those who claim one account, so many are named. */
const CLAIMS_NAMED = 5;

/** What is known about links. */
export interface PairContext {
    directory: Directory;
    memory: Pick<Memory, 'links' | 'grounds' | 'apart' | 'missedOnce' | 'births' | 'ties'>;
    fields: IdentityFields;
    /** whether accounts may come by another login service than authentik */
    hasOtherLogins: boolean;
}

/** Who claims one account: their uids, and how that is said. */
interface Claimed {
    uids: ReadonlySet<string>;
    details: DetailWords;
}

/**
 * Pairs the people of authentik with the accounts of the workspace: by a link that stands, else by evidence. A pair is never a guess:
 * two accounts that fit, an account that fits two people, and one that is linked already are nobody's until a person decides.
 * What is looked up by name or address is looked up once for all.
 */
export class Pairs {
    private readonly links: StandingLinks;
    /** by user id; found once for all, since thousands may have one address in authentik */
    private readonly claimed = new Map<string, Claimed>();
    /** whoever is in ten groups is asked about ten times */
    private readonly found = new Map<DirectoryUser, Pair>();
    private readonly isComplete: boolean;

    private constructor(
        private readonly accounts: AccountsByName,
        private readonly people: PeopleByName,
        private readonly context: PairContext,
    ) {
        this.links = new StandingLinks(context, this.accounts);
        this.isComplete = context.directory.people !== undefined;
    }

    /** With everybody of the directory paired already, so that what asks for them is quick. */
    public static *inPieces(accounts: readonly Account[], context: PairContext): Pieces<Pairs> {
        const { directory, fields } = context;
        const everybody = [...directory.users, ...(directory.people ?? [])];
        const byName = yield* AccountsByName.of(accounts);
        const pairs = new Pairs(byName, yield* PeopleByName.of(everybody, fields), context);
        yield* forEachInPieces(everybody, (user) => void pairs.of(user));
        return pairs;
    }

    public static among(accounts: readonly Account[], context: PairContext): Pairs {
        return atOnce(Pairs.inPieces(accounts, context));
    }

    /** The account of a person, what speaks for it, or why there is none. */
    public of(user: DirectoryUser): Pair {
        const known = this.found.get(user);
        if (known) return known;
        const pair = this.find(user);
        this.found.set(user, pair);
        return pair;
    }

    private find(user: DirectoryUser): Pair {
        const linked = this.links.linkedAccount(user.uid);
        if (linked && this.links.isStanding(user.uid)) {
            const others = this.links.othersHolding(linked, user);
            return others.length > 0
                ? undecided([linked], this.links.heldBy(linked, others))
                : { state: 'linked', account: linked };
        }
        // nobody logs in with it
        if (user.isService === true) return { state: 'none' };
        const identity = this.people.identityOf(user);
        const candidates = this.candidates(user, identity, linked);
        const [account, ...more] = candidates;
        if (!account) return this.nearest(user, identity);
        if (more.length > 0)
            return undecided(candidates, candidates.map(({ username }) => username).sort(compareNames));
        return this.judge(user, identity, account);
    }

    /** Whether nothing but a login by authentik can have made the account. */
    public isBorn({ id }: Account): boolean {
        const { memory, hasOtherLogins } = this.context;
        return !hasOtherLogins && memory.births?.has(id) === true;
    }

    /** Whether such a login was this person’s, by all that is known. */
    public isBornOf(pair: Pair, { uid }: Pick<DirectoryUser, 'uid'>): boolean {
        if (pair.state === 'linked')
            return this.context.memory.grounds?.get(uid) === 'born' || this.isBorn(pair.account);
        return pair.state === 'found' && pair.evidence.isStrong && this.isBorn(pair.account);
    }

    /** Whether a login of somebody else has made the account: who was deleted in authentik and made anew is somebody else. */
    public isTiedToAnother({ id }: Account, { uid }: Pick<DirectoryUser, 'uid'>): boolean {
        const whose = this.context.memory.ties?.get(id) ?? this.links.bornOfMissing(id);
        return whose !== undefined && whose !== uid;
    }

    /**
     * The account that a login of theirs opens, whatever else may be theirs: the app saw a login by authentik making it, without an
     * address, and nobody else in authentik has the name that it was given.
     */
    public bornFor(user: DirectoryUser): Account | undefined {
        const { username, writtenName } = this.people.identityOf(user);
        if (username === '' || !this.isComplete) return undefined;
        const account = this.accounts.named(username).find((one) => one.username === writtenName);
        if (!account || !this.isBornAs(account, writtenName) || !this.isLeftTo(account, user)) return undefined;
        const isAlone = this.people
            .named(username)
            .every(({ user: { uid }, identity }) => uid === user.uid || identity.writtenName !== writtenName);
        return isAlone ? account : undefined;
    }

    /** The account that has their address, verified, and nobody else's name or address: theirs by that, whatever else they are linked to. */
    public addressedTo(user: DirectoryUser): Account | undefined {
        const { email } = this.people.identityOf(user);
        if (email === '' || !this.isComplete) return undefined;
        const isVerified = (one: Account): boolean =>
            one.emails.some(({ address, isVerified: is }) => is && foldCase(address.trim()) === email);
        const [account, ...more] = this.accounts.addressed(email);
        if (!account || more.length > 0 || !isVerified(account)) return undefined;
        return this.isLeftTo(account, user) && this.isClaimedBy(account, user) ? account : undefined;
    }

    /**
     * Two accounts of one person, by what shows: one has their address, and another one, without any address, the very name that their
     * login writes. So it is where a release drops addresses (RocketChat/Rocket.Chat#42062): a login then makes a second account beside
     * the one that it does not find. Nobody else may have a claim on either.
     */
    public twoAccountsOf(user: DirectoryUser): TwoAccounts | undefined {
        const { username, email, writtenName } = this.people.identityOf(user);
        if (username === '' || email === '') return undefined;
        const second = this.accounts.named(username).find((one) => one.username === writtenName);
        const [first, ...more] = this.accounts.addressed(email).filter((one) => one !== second);
        if (!first || !second || more.length > 0 || second.emails.length > 0) return undefined;
        const isTheirs = (account: Account): boolean =>
            account.isActive && this.isLeftTo(account, user) && this.isClaimedBy(account, user);
        return isTheirs(first) && isTheirs(second) ? { first, second, wasSeen: this.isBorn(second) } : undefined;
    }

    /** A person’s account that nobody else is linked to, and that was not kept apart from them. */
    private isLeftTo(account: Account, user: DirectoryUser): boolean {
        return (
            isPersonal(account) &&
            this.links.othersHolding(account, user).length === 0 &&
            this.context.memory.apart?.get(user.uid)?.includes(account.id) !== true
        );
    }

    private isClaimedBy(account: Account, { uid }: DirectoryUser): boolean {
        return [...this.claimsOn(account).uids].every((one) => one === uid);
    }

    private isBornAs(account: Account, name: string | undefined): boolean {
        // a login writes the name as it is: in another case it may be that of somebody else, or was changed since on one of the sides
        const born = this.isBorn(account) ? this.context.memory.births?.get(account.id) : undefined;
        return born !== undefined && born === account.username && born === name;
    }

    private judge(user: DirectoryUser, identity: Identity, account: Account): Pair {
        const holders = this.links.othersHolding(account, user);
        if (holders.length > 0) return undecided([account], this.links.heldBy(account, holders));
        const { uids, details } = this.claimsOn(account);
        // a near name is no claim
        const hasRivals = uids.size > (uids.has(user.uid) ? 1 : 0);
        if (hasRivals) return undecided([account], details);
        const others = this.links.othersBefore(account, user);
        // neither name nor address say that it is theirs, and of somebody else a link to be confirmed does
        if (!uids.has(user.uid) && others.length > 0) return undecided([account], this.links.heldBy(account, others));
        return { state: 'found', account, evidence: this.evidence(identity, account) };
    }

    private evidence(identity: Identity, account: Account): Evidence {
        const isBornAsNamed = this.isBornAs(account, identity.writtenName);
        return weigh(identity, account, { isAlone: this.isComplete, isBornAsNamed });
    }

    /** Another spelling of the name, where it is the only one on both sides: worth a question. */
    private nearest(user: DirectoryUser, identity: Identity): Pair {
        const near = nearName(identity.username);
        const apart = this.context.memory.apart?.get(user.uid) ?? [];
        const named = near === '' ? [] : this.accounts.nearNamed(near);
        const [account, ...more] = named.filter(({ id }) => !apart.includes(id));
        const isOnly = more.length === 0 && this.people.nearNamed(near).every((one) => one.user.uid === user.uid);
        if (!account || !isOnly) return { state: 'none' };
        const pair = this.judge(user, identity, account);
        // to whom it belongs is known then, and it was only a spelling
        return pair.state === 'found' ? pair : { state: 'none' };
    }

    /**
     * The accounts that may be meant: bots and those of others by a link that stands only where there is nothing else.
     * @param linked by a link that is still to be confirmed
     */
    private candidates(user: DirectoryUser, { username, email }: Identity, linked: Account | undefined): Account[] {
        const found = [
            ...(username === '' ? [] : this.accounts.named(username)),
            ...(email === '' ? [] : this.accounts.addressed(email)),
            ...(linked ? [linked] : []),
        ];
        const all = [...new Set(found)].sort((a, b) => compareText(a.id, b.id));
        const personal = orAll<Account>(all, isPersonal);
        const apart = this.context.memory.apart?.get(user.uid) ?? [];
        const free = personal.filter(({ id }) => !apart.includes(id));
        return orAll(free, (account) => this.links.othersHolding(account, user).length === 0);
    }

    /** Those of whom name or address say that the account is theirs; who has an account of their own needs no other. */
    private claimsOn(account: Account): Claimed {
        const known = this.claimed.get(account.id);
        if (known) return known;
        const all = [
            ...this.people.named(foldCase(account.username)),
            ...[...addressesOf(account)].flatMap((address) => this.people.addressed(address)),
        ];
        const claimants = [...new Set(all)].filter((one) => !this.links.hasOther(one.user, account));
        const uids = new Set(claimants.map(({ user }) => user.uid));
        const claims = claimants
            .sort((a, b) => compareNames(a.user.username, b.user.username) || compareText(a.user.uid, b.user.uid))
            .slice(0, CLAIMS_NAMED)
            .map((one) => claimOn(account, one));
        const more = uids.size - claims.length;
        const details: DetailWords = { code: 'detail.fits_several', username: account.username, claims, more };
        const found = { uids, details };
        this.claimed.set(account.id, found);
        return found;
    }
}

function undecided(candidates: readonly Account[], details: Extract<Pair, { state: 'undecided' }>['details']): Pair {
    return { state: 'undecided', candidates, details };
}

/** What says that an account is theirs. */
function claimOn(account: Account, { user, identity }: KnownPerson): ClaimWords {
    const byName = identity.username === foldCase(account.username);
    const byAddress = addressesOf(account).has(identity.email);
    const code = byName && byAddress ? 'claim.by_both' : byAddress ? 'claim.by_address' : 'claim.by_name';
    return { code, person: user.username };
}

/** Those that are meant, or all where none is. */
function orAll<T>(items: T[], isMeant: (item: T) => boolean): T[] {
    const meant = items.filter(isMeant);
    return meant.length > 0 ? meant : items;
}

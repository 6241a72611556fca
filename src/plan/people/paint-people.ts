import { compareNames, compareText } from '../../model/compare-text';
import type { DirectoryUser } from '../../model/directory';
import { given } from '../../model/given';
import type { Claims, LoginAccount, PredictedLogin } from '../../model/login';
import type {
    Choice,
    PeoplePicture,
    PersonInPicture,
    PersonStanding,
    UnseenChoices,
    WayOut,
} from '../../model/people-picture';
import { atOnce, mapInPieces, type Pieces } from '../../model/pieces';
import type { Account } from '../../model/workspace';
import { grantedScopes, usualClaims, usualScopes } from '../login/granted-claims';
import { readClaims } from '../login/login-identity';
import { NearAccounts } from '../login/near-accounts';
import { predictFirstLogin, predictLogin, type LoginSituation } from '../login/predict-login';
import { isPersonal } from './is-personal';
import type { Pair, TwoAccounts } from './pair';
import type { Pairs } from './pairs';
import { isNew, nameSharedLogins, sameNewLogins } from './same-logins';
import { standPerson, type Predictions } from './stand-person';

/** The login as it works for everybody alike. */
export type LoginForAll = Omit<LoginSituation, 'person' | 'accounts'>;

export interface PeopleToPaint {
    people: readonly DirectoryUser[];
    accounts: readonly Account[];
    pairs: Pairs;
    login: LoginForAll;
    /** whether people could log in by the entry before */
    mayBeTied: boolean;
    /** undefined where it is not known */
    mayEnter: (user: DirectoryUser) => boolean | undefined;
    /** a login is told what authentik's own mappings give, and nothing else; absent: there may be other claims */
    hasOnlyUsualClaims?: true;
    choices?: readonly Choice[];
    unseenChoices?: UnseenChoices;
    /** those whose accounts were looked up by name, where accounts could not be listed; absent: they were */
    lookedUp?: readonly DirectoryUser[];
    /** that was so because there are too many of them */
    areTooMany?: true;
    /** how many more accounts can be active; absent: as many as one likes, or it is not known */
    freeSeats?: number;
}

/** One person with what authentik would say of them. */
export interface PersonToPaint {
    user: DirectoryUser;
    claims: Claims;
    mayEnter: boolean | undefined;
}

/** What everybody in authentik is to the workspace. Each person is looked at with the accounts of their own name and address only. */
export function paintPeople(input: PeopleToPaint): PeoplePicture {
    return atOnce(paintInPieces(input));
}

export function* paintInPieces(input: PeopleToPaint): Pieces<PeoplePicture> {
    const painter = new PersonPainter(input);
    const { login, mayEnter } = input;
    const scopes = grantedScopes(login.entry.scopes, login.provider.mappedScopes ?? usualScopes);
    const active = input.people.filter(({ isActive, isService }) => isActive && isService !== true);
    const inOrder = [...(input.lookedUp ?? active)].sort(
        (a, b) => compareNames(a.username, b.username) || compareText(a.uid, b.uid),
    );
    const shown = yield* mapInPieces(inOrder, (user) => ({
        user,
        claims: usualClaims({ ...user, groups: [] }, scopes),
        mayEnter: mayEnter(user),
    }));
    const painted = yield* mapInPieces(shown, (person) => painter.paint(person));
    const isAnybodyNew = painted.some(isNew);
    const shared = isAnybodyNew ? sameNewLogins(shown, login) : nobody;
    yield;
    const people = nameSharedLogins(painted, shared).map((person) =>
        input.lookedUp && isNew(person) ? { ...person, isByName: true as const } : person,
    );
    yield;
    const { choices = [] } = input;
    return {
        ...{ flow: login.flow, people },
        // of accounts that were looked up by the names of people, none is nobody's
        unclaimed: input.lookedUp ? [] : unclaimedAccounts(input, people),
        ...(input.lookedUp && { isByName: true as const, outOf: active.length }),
        ...(input.areTooMany && { areTooMany: true as const }),
        ...given({ freeSeats: input.freeSeats }),
        ...(choices.length > 0 && { choices }),
        ...(input.unseenChoices && { unseenChoices: input.unseenChoices }),
    };
}

const nobody: ReadonlyMap<string, string> = new Map();

/** Says what one person is; of everybody, of one asked about, and for each the same. */
export class PersonPainter {
    private readonly near: NearAccounts<Account>;
    /** a mapping that an administrator made may give any claim */
    private readonly isOfOthers: boolean;

    constructor(
        private readonly input: Pick<
            PeopleToPaint,
            'accounts' | 'pairs' | 'login' | 'mayBeTied' | 'hasOnlyUsualClaims'
        >,
    ) {
        this.near = new NearAccounts(input.accounts);
        this.isOfOthers = input.hasOnlyUsualClaims !== true && isFieldOfOthers(input.login.entry);
    }

    public paint(person: PersonToPaint): PersonInPicture {
        const { user, claims } = person;
        const { entry, flow } = this.input.login;
        const { uid, username } = user;
        if (this.isOfOthers) return { uid, username, standing: 'not_known', chance: 'perhaps' };
        const pair = this.input.pairs.of(user);
        const two = this.input.pairs.twoAccountsOf(user);
        const near = this.near.of(readClaims(claims, entry));
        const born = pair.state === 'undecided' ? this.input.pairs.bornFor(user) : undefined;
        const addressed = pair.state === 'linked' ? this.input.pairs.addressedTo(user) : undefined;
        const look = { person, pair, near, two, born, addressed };
        const situation = this.situationOf(person, near, entry);
        const first = predictFirstLogin(situation);
        let all: readonly PredictedLogin[] | undefined;
        const inForm = (dropsEmail: boolean): Predictions => ({
            first: ofForm(first, dropsEmail).find(({ when }) => when === 'any' || when === 'not-linked'),
            all: () => ofForm((all ??= predictLogin(situation)), dropsEmail),
        });
        const arrives = this.stand(look, inForm(false), false);
        if (flow === 'legacy') return { uid, username, ...arrives, ...namesOf(two) };
        const dropped = this.stand(look, inForm(true), true);
        const isSame = JSON.stringify(arrives) === JSON.stringify(dropped);
        return { uid, username, ...arrives, ...namesOf(two), ...(!isSame && { ifDropped: dropped }) };
    }

    private stand(look: Look, predicted: Predictions, dropsEmail: boolean): PersonStanding {
        const { mayBeTied } = this.input;
        const standing = standPerson(predicted, {
            ...look,
            mayBeTied,
            isTiedToAnother: (account) => this.input.pairs.isTiedToAnother(account, look.person.user),
            isBorn: this.input.pairs.isBornOf(look.pair, look.person.user),
        });
        const wayOut = standing.standing === 'refused' ? this.wayOut(look, standing, dropsEmail) : undefined;
        return wayOut === undefined ? standing : { ...standing, wayOut };
    }

    /** By which key field their own account would be found, with both merge switches on. */
    private wayOut(look: Look, { refusal }: PersonStanding, dropsEmail: boolean): WayOut | undefined {
        const own = ownAccount(look.pair);
        if (own === undefined || !isAboutAccounts(refusal)) return undefined;
        return (['email', 'username'] as const).find((keyField) => {
            const entry = { ...this.input.login.entry, mergesUsers: true, mergesDistinctServices: true, keyField };
            const predicted = ofForm(predictFirstLogin(this.situationOf(look.person, look.near, entry)), dropsEmail);
            return predicted.some(
                ({ when, end, account }) => when === 'not-linked' && end !== 'refused' && account === own,
            );
        });
    }

    private situationOf(
        { user, claims, mayEnter }: PersonToPaint,
        near: readonly Account[],
        entry: LoginForAll['entry'],
    ): LoginSituation {
        const { username, isActive } = user;
        return {
            ...this.input.login,
            entry,
            person: { username, isActive, mayEnter, claims },
            accounts: near.map(asLoginAccount),
        };
    }
}

interface Look {
    person: PersonToPaint;
    pair: Pair;
    near: readonly Account[];
    two: TwoAccounts | undefined;
    born: Account | undefined;
    addressed: Account | undefined;
}

function namesOf(two: TwoAccounts | undefined): Pick<PersonInPicture, 'two'> {
    if (!two) return {};
    return { two: { first: two.first.username, second: two.second.username, wasSeen: two.wasSeen } };
}

/** What holds in a release that drops e-mail addresses, or in one that does not; the unique index is taken to be there. */
export function ofForm(predicted: readonly PredictedLogin[], dropsEmail: boolean): PredictedLogin[] {
    return predicted.filter(
        ({ where = {} }) => (where.dropsEmail ?? dropsEmail) === dropsEmail && where.isIndexed !== false,
    );
}

function asLoginAccount({ id, username, name, emails, isActive, type, isApp }: Account): LoginAccount {
    return { id, username, name, emails, isActive, isApp: isApp ?? type === 'app', isNew: false };
}

/** No switch is advised by which somebody would get an account that only may be theirs. */
function ownAccount(pair: Pair): string | undefined {
    const isCertain = pair.state === 'linked' || (pair.state === 'found' && pair.evidence.isStrong);
    return isCertain && isPersonal(pair.account) ? pair.account.username : undefined;
}

function isAboutAccounts(refusal: PersonStanding['refusal']): boolean {
    return refusal === 'username_taken' || refusal === 'email_taken' || refusal === 'merge_refused';
}

/** Whether a field of the entry reads what authentik's own mappings never give. */
function isFieldOfOthers({ usernameField, emailField }: LoginForAll['entry']): boolean {
    const anybody = { uid: 'x', username: 'x@x.x', name: 'x x', email: 'x@x.x', groups: [] };
    const { username, email } = readClaims(usualClaims(anybody, usualScopes), { usernameField, emailField });
    return (usernameField !== '' && username === undefined) || (emailField !== '' && email === undefined);
}

/** Where there is nobody to whom they belong, and nobody whose login would get into them. */
function unclaimedAccounts({ accounts, pairs, people }: PeopleToPaint, painted: PeoplePicture['people']): string[] {
    const claimed = new Set(painted.flatMap(({ account, ifDropped }) => [account, ifDropped?.account]));
    const paired = new Set(people.flatMap((user) => [...accountsOf(pairs.of(user)), ...besideTheirs(pairs, user)]));
    return accounts
        .filter((account) => isPersonal(account) && account.isActive && account.username !== '')
        .filter(({ id, username }) => !paired.has(id) && !claimed.has(username))
        .map(({ username }) => username)
        .sort(compareNames);
}

/** User ids of accounts that are theirs as well, beside the one that is meant. */
function besideTheirs(pairs: Pairs, user: DirectoryUser): string[] {
    const beside = [pairs.twoAccountsOf(user)?.second, pairs.addressedTo(user)];
    return beside.flatMap((account) => (account ? [account.id] : []));
}

function accountsOf(pair: Pair): string[] {
    if ('account' in pair) return [pair.account.id];
    return pair.state === 'undecided' ? pair.candidates.map(({ id }) => id) : [];
}

import type { LoginAccount } from '../../model/login';
import { grantedScopes, usualClaims } from '../../plan/login/granted-claims';
import { readIdentity, type LoginIdentity } from '../../plan/login/login-identity';
import { predictAccount } from '../../plan/login/predict-account';
import { collisionsOf, sentences, type CollisionKind } from './collision-kinds';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { isServiceLive, loginEntry, loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginProvider } from '../facts/provider-as-seen';
import { loginAccount, loginRules } from '../facts/workspace-as-seen';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { listed } from './listed';
import { TOO_LATE, whyNoPeople } from './prerequisites';

const NAMES = 10;
const ONE = '`/authentik-sync check <username>` says what happens to one person.';

interface Collision {
    username: string;
    /** of the account that it is about */
    account: string;
    isAdministrator: boolean;
    kind: CollisionKind;
}

/** Accounts that a login would take, spoil or be refused for, over everybody who may log in: counts first, then the first names. */
export function checkCollisions(facts: CheckFacts): CheckLine[] {
    const because = whyNoPeople(facts) ?? whyNoAccounts(facts);
    if (because !== undefined) return [skipped('collisions', because)];
    const found = findCollisions(facts);
    const limits = limitsOf(facts);
    const texts = (Object.keys(sentences) as CollisionKind[]).flatMap((kind) => {
        const ofKind = found.filter((one) => one.kind === kind);
        return ofKind.length === 0 ? [] : [sentences[kind](ofKind.length, namesOf(ofKind))];
    });
    if (texts.length === 0)
        return [ok('collisions', `No account stands in the way of anybody who may log in.${limits}`)];
    const text = `${texts.join(' ')}${limits}`;
    if (found.every((one) => isHarmless(one, isServiceLive(facts)))) return [ok('collisions', `${text} ${ONE}`)];
    return [warning('collisions', text, `${actionOf(facts)} ${ONE}`)];
}

/** Where people log in already, an account of the same name or address is what a linked one looks like. */
function isHarmless({ kind, username, account }: Collision, isLive: boolean): boolean {
    // most probably an administrator who is in authentik as well
    if (kind === 'administrator') return username.toLowerCase() === account.toLowerCase();
    return kind === 'by-address' || (kind === 'refused-unless-linked' && isLive);
}

function findCollisions(facts: CheckFacts): Collision[] {
    const people = valueOf(facts.people)?.people ?? [];
    const known = valueOf(facts.workspace.accounts)?.accounts ?? [];
    const [entry, rules, flow] = [loginEntry(facts), loginRules(facts), loginFlow(facts)];
    const scopes = grantedScopes(entry.scopes, loginProvider(facts).mappedScopes ?? ['openid', 'email', 'profile']);
    const accounts = known.map((account) => loginAccount(account, rules, facts.now));
    const administrators = new Set(known.filter((one) => one.isAdministrator).map(({ username }) => username));
    const neverUsed = new Set(known.filter((one) => !one.hasLoggedIn).map(({ username }) => username));
    const context = {
        sso: valueOf(facts.authentik.sso),
        groups: valueOf(facts.authentik.groups),
        bindings: valueOf(facts.authentik.bindings),
    };
    // each person meets at most the accounts of the same name and address: looked up, since there may be thousands of both
    const near = new NearAccounts(accounts);
    return people.flatMap((person) => {
        if (accessOf(person, context) === false) return [];
        const identity = readIdentity(usualClaims({ ...person, groups: [] }, scopes), entry);
        if ('missing' in identity) {
            const isAddress = identity.field === 'email' && scopes.includes('email');
            return isAddress
                ? [{ username: person.username, account: '', isAdministrator: false, kind: 'without-address' as const }]
                : [];
        }
        const accountsNear = near.of(identity);
        const predicted = predictAccount({ identity, entry, flow, rules, accounts: accountsNear });
        return collisionsOf(predicted, { neverUsed, administrators, hasNear: accountsNear.length > 0 }).map((one) => ({
            ...one,
            username: person.username,
            isAdministrator: administrators.has(one.account),
        }));
    });
}

/** Accounts by lower-case username and address. */
class NearAccounts {
    private readonly byKey = new Map<string, LoginAccount[]>();

    constructor(accounts: readonly LoginAccount[]) {
        for (const account of accounts) {
            for (const key of [account.username, ...account.emails.map(({ address }) => address)])
                this.add(key, account);
        }
    }

    public of({ username = '', email = '' }: LoginIdentity): LoginAccount[] {
        const found = [username, email.trim()].flatMap((key) => this.byKey.get(key.toLowerCase()) ?? []);
        return [...new Set(found)];
    }

    private add(key: string, account: LoginAccount): void {
        if (key === '') return;
        const lower = key.toLowerCase();
        this.byKey.set(lower, [...(this.byKey.get(lower) ?? []), account]);
    }
}

function namesOf(collisions: readonly Collision[]): string {
    return listed(
        collisions.map(({ kind, username, account, isAdministrator }) => {
            const whose = account === '' || account === username ? '' : ` → ${account}`;
            return `${username}${whose}${isAdministrator && kind !== 'administrator' ? ', an administrator' : ''}`;
        }),
        NAMES,
    );
}

function actionOf(facts: CheckFacts): string {
    const { mergesUsers, mergesDistinctServices } = loginEntry(facts);
    if (mergesUsers && mergesDistinctServices)
        return 'Where it is not the same person, rename one of the two, or switch "Merge users from distinct services" off.';
    return 'To link such accounts at the next login, switch on "Merge users" and "Merge users from distinct services" for the time of the change, if names in authentik can be trusted; else rename one of the two.';
}

function limitsOf(facts: CheckFacts): string {
    const people = valueOf(facts.people);
    const accounts = valueOf(facts.workspace.accounts);
    const notes = [
        people && people.total > people.people.length && `the first ${people.people.length} of ${people.total} people`,
        accounts?.total !== undefined &&
            accounts.total > accounts.accounts.length &&
            `the first ${accounts.accounts.length} of ${accounts.total} accounts`,
        accounts?.total === undefined &&
            'accounts of exactly the same username only, for want of a personal access token',
    ].filter((note): note is string => typeof note === 'string');
    return notes.length === 0 ? '' : ` Looked at: ${notes.join(', ')}.`;
}

function whyNoAccounts({ workspace }: CheckFacts): string | undefined {
    if (valueOf(workspace.accounts)) return undefined;
    return workspace.accounts.state === 'failed' ? 'the accounts of the workspace could not be listed' : TOO_LATE;
}

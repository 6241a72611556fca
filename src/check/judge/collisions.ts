import type { LoginAccount, PredictedLogin } from '../../model/login';
import { grantedScopes, usualClaims } from '../../plan/login/granted-claims';
import { readIdentity } from '../../plan/login/login-identity';
import { predictAccount } from '../../plan/login/predict-account';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { isServiceLive, loginEntry, loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginProvider } from '../facts/provider-as-seen';
import { loginAccount, loginRules } from '../facts/workspace-as-seen';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { counted } from './counted';
import { listed } from './listed';
import { TOO_LATE, whyNoPeople } from './prerequisites';

const NAMES = 10;
const ONE = '`/authentik-sync check <username>` says what happens to one person.';

interface Collision {
    username: string;
    /** of the account that it is about */
    account: string;
    isAdministrator: boolean;
    kind: 'taken-over' | 'refused' | 'refused-unless-linked' | 'without-address';
}

/** Accounts that a login would take over or be refused for, over everybody who may log in: counts first, then the first names. */
export function checkCollisions(facts: CheckFacts): CheckLine[] {
    const because = whyNoPeople(facts) ?? whyNoAccounts(facts);
    if (because !== undefined) return [skipped('collisions', because)];
    const found = findCollisions(facts);
    const of = (kind: Collision['kind']): Collision[] => found.filter((one) => one.kind === kind);
    const [takenOver, refused, unlinked, without] = [
        of('taken-over'),
        of('refused'),
        of('refused-unless-linked'),
        of('without-address'),
    ];
    const limits = limitsOf(facts);
    const texts = [
        takenOver.length > 0 &&
            `${counted(takenOver.length, 'account', 'accounts')} would be taken over by the person of that name in authentik (${namesOf(takenOver)}).`,
        refused.length > 0 &&
            `${counted(refused.length, 'person is', 'people are')} refused because of an account that is there (${namesOf(refused)}).`,
        without.length > 0 &&
            `${counted(without.length, 'person has', 'people have')} no e-mail address in authentik and cannot log in (${namesOf(without)}).`,
        unlinked.length > 0 &&
            `${counted(unlinked.length, 'person has', 'people have')} the name or address of an account: they get in if it is theirs by an earlier login with authentik, which no app can see, and are refused if it is not (${namesOf(unlinked)}).`,
    ].filter((text): text is string => text !== false);
    if (texts.length === 0)
        return [ok('collisions', `No account stands in the way of anybody who may log in.${limits}`)];
    const text = `${texts.join(' ')}${limits}`;
    const next = `${actionOf(facts)} ${ONE}`;
    // where people log in already, an account of the same name is what a linked one looks like
    if (takenOver.length + refused.length + without.length === 0 && isServiceLive(facts))
        return [ok('collisions', `${text} ${ONE}`)];
    return [warning('collisions', text, next)];
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
        const predicted = predictAccount({ identity, entry, flow, rules, accounts: near.of(person) });
        return collisionOf(person.username, predicted, administrators, neverUsed);
    });
}

function collisionOf(
    username: string,
    predicted: readonly PredictedLogin[],
    administrators: ReadonlySet<string>,
    neverUsed: ReadonlySet<string>,
): Collision[] {
    const first = predicted.find(({ when }) => when === 'not-linked');
    const linked = predicted.find(({ when }) => when === 'linked');
    const account = first?.account ?? '';
    const collision = (kind: Collision['kind']): Collision[] => [
        { username, account, isAdministrator: administrators.has(account), kind },
    ];
    if (first?.end === 'taken-over') return collision('taken-over');
    const isAboutAccount =
        first?.refusal === 'username_taken' || first?.refusal === 'email_taken' || first?.refusal === 'merge_refused';
    if (!isAboutAccount) return [];
    const isSure = linked ? linked.end === 'refused' || neverUsed.has(account) : neverUsed.has(account);
    return collision(isSure ? 'refused' : 'refused-unless-linked');
}

/** Accounts by lower-case username, address and name. */
class NearAccounts {
    private readonly byKey = new Map<string, LoginAccount[]>();

    constructor(accounts: readonly LoginAccount[]) {
        for (const account of accounts) {
            for (const key of [account.username, ...account.emails.map(({ address }) => address)])
                this.add(key, account);
        }
    }

    public of({ username, email }: { username: string; email: string }): LoginAccount[] {
        const found = [username, email].flatMap((key) => this.byKey.get(key.toLowerCase()) ?? []);
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
        collisions.map(({ username, account, isAdministrator }) => {
            const whose = account === '' || account === username ? '' : ` → ${account}`;
            return `${username}${whose}${isAdministrator ? ', an administrator' : ''}`;
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

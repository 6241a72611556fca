import { grantedScopes, usualClaims } from '../../plan/login/granted-claims';
import { readIdentity } from '../../plan/login/login-identity';
import { NearAccounts } from '../../plan/login/near-accounts';
import { predictAccount } from '../../plan/login/predict-account';
import { accessOf } from '../facts/access';
import type { CheckFacts } from '../facts/check-facts';
import { isServiceLive, loginEntry, loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginProvider } from '../facts/provider-as-seen';
import { loginAccount, loginRules } from '../facts/workspace-as-seen';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { collisionKinds, collisionsOf, type CollisionKind } from './collision-kinds';
import { say, type CheckWords } from './check-words';
import { tooLate, whyNoPeople } from './prerequisites';

export type CollisionsMessages = {
    [Kind in CollisionKind as `collisions.${Kind}`]: { count: number; people: readonly CheckWords[] };
} & {
    'collisions.none': undefined;
    'collisions.person': { username: string };
    'collisions.person_of_account': { username: string; account: string };
    'collisions.person_of_administrator': { username: string; account: string };
    'collisions.first_people': { count: number; total: number };
    'collisions.first_accounts': { count: number; total: number };
    'collisions.exact_usernames': undefined;
    'because.accounts_unlisted': undefined;
    'do.rename_or_unmerge': undefined;
    'do.merge_or_rename': undefined;
    'do.compare_addresses': undefined;
    'do.give_address': undefined;
    'do.ask_about_one': undefined;
};

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
    const told = collisionKinds.flatMap((kind) =>
        tell(
            kind,
            found.filter((one) => one.kind === kind),
        ),
    );
    if (told.length === 0) return [ok('collisions', say('collisions.none'), ...limits)];
    const one = say('do.ask_about_one');
    const harmful = found.filter((collision) => !isHarmless(collision, isServiceLive(facts)));
    if (harmful.length === 0) return [ok('collisions', ...told, ...limits, one)];
    return [warning('collisions', [...told, ...limits], ...actionsFor(harmful, facts), one)];
}

function tell(kind: CollisionKind, found: readonly Collision[]): CheckWords[] {
    return found.length === 0 ? [] : [say(`collisions.${kind}`, { count: found.length, people: found.map(personOf) })];
}

function personOf({ kind, username, account, isAdministrator }: Collision): CheckWords {
    if (isAdministrator && kind !== 'administrator')
        return say('collisions.person_of_administrator', { username, account });
    return account === '' || account === username
        ? say('collisions.person', { username })
        : say('collisions.person_of_account', { username, account });
}

/** Where people log in already, an account of the same name or address is what a linked one looks like. */
function isHarmless({ kind, username, account }: Collision, isLive: boolean): boolean {
    // most probably an administrator who is in authentik as well
    if (kind === 'administrator') return username.toLowerCase() === account.toLowerCase();
    return kind === 'by_address' || (kind === 'refused_unless_linked' && isLive);
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
                ? [{ username: person.username, account: '', isAdministrator: false, kind: 'without_address' as const }]
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

/** What helps against each of them, once. Merge settings change nothing for whom an address links, or who has none. */
function actionsFor(harmful: readonly Collision[], facts: CheckFacts): CheckWords[] {
    const { mergesUsers, mergesDistinctServices } = loginEntry(facts);
    const isMerging = mergesUsers && mergesDistinctServices;
    const actions: Readonly<Record<CollisionKind, keyof CollisionsMessages & `do.${string}`>> = {
        taken_over: 'do.rename_or_unmerge',
        administrator: 'do.compare_addresses',
        loses_password: 'do.compare_addresses',
        refused: isMerging ? 'do.rename_or_unmerge' : 'do.merge_or_rename',
        second_account: 'do.merge_or_rename',
        without_address: 'do.give_address',
        refused_unless_linked: isMerging ? 'do.rename_or_unmerge' : 'do.merge_or_rename',
        by_address: 'do.compare_addresses',
    };
    const kinds = collisionKinds.filter((kind) => harmful.some((one) => one.kind === kind));
    return [...new Set(kinds.map((kind) => actions[kind]))].map((code) => say(code));
}

/** What was not looked at. */
function limitsOf(facts: CheckFacts): CheckWords[] {
    const limits: CheckWords[] = [];
    const people = valueOf(facts.people);
    const accounts = valueOf(facts.workspace.accounts);
    if (people && people.total > people.people.length)
        limits.push(say('collisions.first_people', { count: people.people.length, total: people.total }));
    if (accounts?.total === undefined) limits.push(say('collisions.exact_usernames'));
    else if (accounts.total > accounts.accounts.length)
        limits.push(say('collisions.first_accounts', { count: accounts.accounts.length, total: accounts.total }));
    return limits;
}

function whyNoAccounts({ workspace }: CheckFacts): CheckWords | undefined {
    if (valueOf(workspace.accounts)) return undefined;
    return workspace.accounts.state === 'failed' ? say('because.accounts_unlisted') : tooLate;
}

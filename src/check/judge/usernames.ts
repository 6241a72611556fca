import type { CheckFacts } from '../facts/check-facts';
import { loginEntry } from '../facts/entry-as-seen';
import type { DirectoryPerson } from '../../model/directory';
import { expressionRisk } from '../../model/expression-risk';
import { valueOf } from '../facts/found';
import { usualClaims } from '../../plan/login/granted-claims';
import { readClaims } from '../../plan/login/login-identity';
import { ServerValues } from '../../plan/login/server-values';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { say } from './check-words';
import { tooLate, whyNoPeople } from './prerequisites';

export interface UsernamesMessages {
    'accepted_usernames.all': undefined;
    'accepted_usernames.not_run': { expression: string };
    'accepted_usernames.not_all': { count: number; total: number; usernames: readonly string[]; template: string };
    'accepted_usernames.rename': { count: number; total: number; usernames: readonly string[] };
}

/** Cuts at the @, in the language of templates for field names. */
const WITHOUT_DOMAIN = '{{/^([^@]+)/::preferred_username}}';
/** `UTF8_User_Names_Validation` where nobody has changed it. */
const USUAL = '[0-9a-zA-Z-_.]+';
/** Mentions of everybody; nobody can be called so. */
const RESERVED = ['all', 'here'];

/**
 * Rocket.Chat checks no username that a login service brings, and then stumbles over it: mentions, profile pages and invitations of
 * such a person fail (RocketChat/Rocket.Chat#31137, #10196).
 */
export function checkUsernames(facts: CheckFacts): CheckLine[] {
    const found = valueOf(facts.people);
    const because = whyNoPeople(facts);
    if (!found || because) return [skipped('accepted_usernames', because ?? tooLate)];
    const settings = new ServerValues(facts.workspace.settings);
    const expression = settings.text('UTF8_User_Names_Validation');
    // nothing can interrupt a match, and it is run once for each person
    if (expressionRisk(`^${expression}$`) !== undefined)
        return [warning('accepted_usernames', say('accepted_usernames.not_run', { expression }))];
    const pattern = patternOf(expression);
    const blocked = [...RESERVED, ...settings.list('Accounts_BlockedUsernameList')].map((name) => name.toLowerCase());
    const isAccepted = (username: string | undefined): boolean =>
        username === undefined || (pattern.test(username) && !blocked.includes(username.toLowerCase()));
    const { usernameField, scopes } = loginEntry(facts);
    const refused = found.people.filter((person) => !isAccepted(nameBy(person, usernameField, scopes)));
    if (refused.length === 0) return [ok('accepted_usernames', say('accepted_usernames.all'))];
    const usernames = refused.map(({ username }) => username);
    const values = { count: refused.length, total: found.people.length, usernames };
    const helps = refused.some((person) => isAccepted(nameBy(person, WITHOUT_DOMAIN, scopes)));
    return [
        warning(
            'accepted_usernames',
            helps
                ? say('accepted_usernames.not_all', { ...values, template: WITHOUT_DOMAIN })
                : say('accepted_usernames.rename', values),
        ),
    ];
}

/** What the login would call them; undefined where authentik’s own claims give no name. */
function nameBy(person: DirectoryPerson, usernameField: string, scopes: readonly string[]): string | undefined {
    return readClaims(usualClaims({ ...person, groups: [] }, scopes), { usernameField, emailField: '' }).username;
}

function patternOf(setting: string): RegExp {
    try {
        return new RegExp(`^${setting === '' ? USUAL : setting}$`);
    } catch {
        return new RegExp(`^${USUAL}$`);
    }
}

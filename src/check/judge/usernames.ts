import type { CheckFacts } from '../facts/check-facts';
import { valueOf } from '../facts/found';
import { ServerValues } from '../facts/server-values';
import { ok, skipped, warning, type CheckLine } from './check-line';
import { listed } from './listed';
import { whyNoPeople } from './prerequisites';

/** `UTF8_User_Names_Validation` where nobody has changed it. */
const USUAL = '[0-9a-zA-Z-_.]+';
/** Mentions of everybody; nobody can be called so. */
const RESERVED = ['all', 'here'];

/**
 * Rocket.Chat checks no username that a login service brings, and then stumbles over it: mentions, profile pages and invitations of
 * such a person fail (RocketChat/Rocket.Chat#31137, #10196).
 */
export function checkUsernames(facts: CheckFacts): CheckLine[] {
    const because = whyNoPeople(facts);
    const found = valueOf(facts.people);
    if (because !== undefined || !found) return [skipped('usernames', because ?? '')];
    const settings = new ServerValues(facts.workspace.settings);
    const pattern = patternOf(settings.text('UTF8_User_Names_Validation'));
    const blocked = [...RESERVED, ...settings.list('Accounts_BlockedUsernameList')].map((name) => name.toLowerCase());
    const refused = found.people
        .map(({ username }) => username)
        .filter((username) => !pattern.test(username) || blocked.includes(username.toLowerCase()));
    if (refused.length === 0) return [ok('usernames', 'Every username in authentik is one that Rocket.Chat takes.')];
    return [
        warning(
            'usernames',
            `${refused.length} of ${found.people.length} usernames in authentik ${refused.length === 1 ? 'is' : 'are'} none that Rocket.Chat takes: ${listed(refused, 10)}. Such people get in, but cannot be mentioned or invited.`,
            'Rename them in authentik, or take another claim in the setting "Username field" (a template such as {{/^([^@]+)/::preferred_username}} cuts at the @).',
        ),
    ];
}

function patternOf(setting: string): RegExp {
    try {
        return new RegExp(`^${setting === '' ? USUAL : setting}$`);
    } catch {
        return new RegExp(`^${USUAL}$`);
    }
}

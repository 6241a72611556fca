import type { CheckFacts } from '../facts/check-facts';
import { loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginRules } from '../facts/workspace-as-seen';
import { failure, ok, warning, type CheckLine } from './check-line';
import { say } from './check-words';

export interface AccountsMessages {
    'registration.on': undefined;
    'registration.off': undefined;
    'manual_approval.off': undefined;
    'manual_approval.in_legacy_flow': undefined;
    'manual_approval.in_modern_flow': undefined;
    'email_domains.every': undefined;
    'email_domains.in_modern_flow': { domains: readonly string[] };
    'email_domains.everybody_fits': { domains: readonly string[] };
    'email_domains.some_outside': {
        domains: readonly string[];
        count: number;
        total: number;
        people: readonly string[];
    };
    'email_domains.people_unknown': { domains: readonly string[] };
    'do.add_domains': undefined;
    'email_verified.yes': undefined;
    'email_verified.no': undefined;
    'two_factor.everybody': undefined;
    'two_factor.own': undefined;
    'two_factor.nobody': undefined;
}

/** The rules of the workspace about accounts that come from outside. See docs/servers/rocket-chat.md#rules-for-new-accounts. */
export function checkAccounts(facts: CheckFacts): CheckLine[] {
    return [registration(facts), approval(facts), domains(facts), verification(facts), twoFactor(facts)];
}

function registration(facts: CheckFacts): CheckLine {
    if (loginRules(facts).registersPeople) return ok('registration', say('registration.on'));
    return failure('registration', say('registration.off'));
}

function approval(facts: CheckFacts): CheckLine {
    if (!loginRules(facts).approvesByHand) return ok('manual_approval', say('manual_approval.off'));
    return warning('manual_approval', say(`manual_approval.in_${loginFlow(facts)}_flow`));
}

function domains(facts: CheckFacts): CheckLine {
    const { allowedDomains } = loginRules(facts);
    if (allowedDomains.length === 0) return ok('email_domains', say('email_domains.every'));
    if (loginFlow(facts) === 'modern')
        return warning('email_domains', say('email_domains.in_modern_flow', { domains: allowedDomains }));
    const found = valueOf(facts.people);
    if (!found) {
        const unknown = say('email_domains.people_unknown', { domains: allowedDomains });
        return warning('email_domains', unknown, say('do.add_domains'));
    }
    const people = found.people
        .filter(({ email }) => email !== '' && !allowedDomains.some((domain) => email.endsWith(`@${domain}`)))
        .map(({ username }) => username);
    if (people.length === 0)
        return ok('email_domains', say('email_domains.everybody_fits', { domains: allowedDomains }));
    const values = { domains: allowedDomains, count: people.length, total: found.people.length, people };
    return warning('email_domains', say('email_domains.some_outside', values), say('do.add_domains'));
}

/** authentik says `email_verified: false` of everybody since 2025.10. */
function verification(facts: CheckFacts): CheckLine {
    if (loginRules(facts).verifiesEmails) return ok('email_verified', say('email_verified.yes'));
    return warning('email_verified', say('email_verified.no'));
}

/** RocketChat/Rocket.Chat#21533, #30130 */
function twoFactor(facts: CheckFacts): CheckLine {
    const { twoFactor: rules, verifiesEmails } = loginRules(facts);
    const isLegacy = loginFlow(facts) === 'legacy';
    const sendsCodes = (isLegacy ? rules.isEnabled : true) && rules.byEmail && rules.byEmailForOAuth;
    if (sendsCodes && rules.isOptedIn && verifiesEmails && isLegacy)
        return warning('two_factor', say('two_factor.everybody'));
    const asksSome = sendsCodes || ((isLegacy ? rules.isEnabled : true) && rules.byApp);
    return ok('two_factor', say(asksSome ? 'two_factor.own' : 'two_factor.nobody'));
}

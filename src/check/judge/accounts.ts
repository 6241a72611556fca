import type { CheckFacts } from '../facts/check-facts';
import { loginFlow } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginRules } from '../facts/workspace-as-seen';
import { failure, ok, warning, type CheckLine } from './check-line';
import { listed } from './listed';

const ACCOUNTS = 'Administration > Workspace > Settings > Accounts';

/** The rules of the workspace about accounts that come from outside. See docs/servers/rocket-chat.md#rules-for-new-accounts. */
export function checkAccounts(facts: CheckFacts): CheckLine[] {
    return [registration(facts), approval(facts), domains(facts), verification(facts), twoFactor(facts)];
}

function registration(facts: CheckFacts): CheckLine {
    if (loginRules(facts).registersPeople) return ok('registration', 'People from authentik may get an account.');
    return failure(
        'registration',
        'Authentication services may not register people, so nobody who has no account yet can log in.',
        `Switch on "Registration with Authentication Services" (${ACCOUNTS} > Registration).`,
    );
}

function approval(facts: CheckFacts): CheckLine {
    if (!loginRules(facts).approvesByHand) return ok('manual_approval', 'New accounts are active at once.');
    const next = `Switch off "Manually Approve New Users" (${ACCOUNTS} > Registration), or approve people at Administration > Workspace > Users.`;
    return warning(
        'manual_approval',
        `New accounts need approval: until an administrator approves them new people ${loginFlow(facts) === 'modern' ? 'come back to the login page without a word' : 'are told that they are not activated'} (RocketChat/Rocket.Chat#38722).`,
        next,
    );
}

function domains(facts: CheckFacts): CheckLine {
    const { allowedDomains } = loginRules(facts);
    if (allowedDomains.length === 0) return ok('email_domains', 'E-mail addresses of every domain are accepted.');
    const only = `Only ${listed(allowedDomains, 5)}`;
    if (loginFlow(facts) === 'modern') {
        return warning(
            'email_domains',
            `${only} are accepted as e-mail domains, but the modern login flow lets everybody in where the release drops e-mail addresses (RocketChat/Rocket.Chat#42062).`,
            'Say in authentik who may log in: the setting "Groups allowed to log in".',
        );
    }
    const found = valueOf(facts.people);
    const outside = (found?.people ?? []).filter(
        ({ email }) => email !== '' && !allowedDomains.some((domain) => email.endsWith(`@${domain}`)),
    );
    if (found && outside.length === 0)
        return ok('email_domains', `${only} are accepted as e-mail domains, and everybody has one of them.`);
    const text = found
        ? `${only} are accepted as e-mail domains: ${outside.length} of ${found.people.length} people ${outside.length === 1 ? 'has' : 'have'} another one and ${outside.length === 1 ? 'gets' : 'get'} no account (${listed(
              outside.map(({ username }) => username),
              10,
          )}).`
        : `${only} are accepted as e-mail domains; people with another one get no account.`;
    return warning(
        'email_domains',
        text,
        `Add the domains to "Allowed Domains List", or empty it (${ACCOUNTS} > Registration).`,
    );
}

/** authentik says `email_verified: false` of everybody since 2025.10. */
function verification(facts: CheckFacts): CheckLine {
    if (loginRules(facts).verifiesEmails)
        return ok('email_verified', 'E-mail addresses from authentik count as verified.');
    return warning(
        'email_verified',
        'E-mail addresses from authentik do not count as verified, so whatever wants a verified one (codes by e-mail, pairing by address) does not work for these people.',
        `Switch on "Mark Email for External Accounts Verified" (${ACCOUNTS}).`,
    );
}

/** RocketChat/Rocket.Chat#21533, #30130 */
function twoFactor(facts: CheckFacts): CheckLine {
    const { twoFactor: rules, verifiesEmails } = loginRules(facts);
    const isLegacy = loginFlow(facts) === 'legacy';
    const sendsCodes = (isLegacy ? rules.isEnabled : true) && rules.byEmail && rules.byEmailForOAuth;
    if (sendsCodes && rules.isOptedIn && verifiesEmails && isLegacy) {
        return warning(
            'two_factor',
            'Rocket.Chat asks everybody from authentik for a code by e-mail as well, from the first login on.',
            `Switch off "Make two factor via email available for oAuth users" (${ACCOUNTS} > Two Factor Authentication).`,
        );
    }
    if (sendsCodes || ((isLegacy ? rules.isEnabled : true) && rules.byApp))
        return ok('two_factor', 'Rocket.Chat asks for a second factor only those who have set one up there.');
    return ok('two_factor', 'Rocket.Chat asks nobody from authentik for a second factor.');
}

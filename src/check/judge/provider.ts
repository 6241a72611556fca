import type { Change } from '../../model/change';
import { isSsoChange } from '../../plan/kinds';
import { grantedScopes } from '../../plan/login/granted-claims';
import { changeLine } from '../../report/change-line';
import { english } from '../../texts/english';
import { plain } from '../../texts/plain';
import { planSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, loginEntry } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginProvider, readableProvider } from '../facts/provider-as-seen';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { whyNoProvider, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

const REPAIR = 'Run `/authentik-sync`, which repairs it; `/authentik-sync plan` shows how.';

/** Grant types, scope mappings and the application of the provider: what breaks every login without a word in Rocket.Chat. */
export function checkProvider(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('provider', because)];
    const { allowsCodes, mappedScopes, hasApplication } = loginProvider(facts);
    if (allowsCodes === false) {
        const text =
            'The provider does not allow the grant type "authorization_code", so authentik refuses every login.';
        return [failure('provider', text, byHand(facts, 'tick "Authorization Code" among its grant types'))];
    }
    if (hasApplication === false) {
        const text = 'The provider belongs to no application, so authentik denies access to everybody.';
        return [failure('provider', text, byHand(facts, `link it to the application "${plain(facts.wanted.slug)}"`))];
    }
    const missing = mappedScopes && missingScopes(facts, mappedScopes);
    if (missing?.includes('openid')) {
        const text =
            'The provider has no mapping for the scope "openid", so authentik gives no identity to Rocket.Chat.';
        return [failure('provider', text, byHand(facts, 'add the default mappings openid, email and profile'))];
    }
    const provider = readableProvider(valueOf(facts.authentik.sso), entryClientId(facts));
    if (!provider) {
        if (allowsCodes === true)
            return [
                ok(
                    'provider',
                    `It takes authorization codes; nothing more is known of it, since ${whyNoProvider(facts)}.`,
                ),
            ];
        return [skipped('provider', "no provider of the entry's client id can be seen")];
    }
    return [differences(facts, missing ?? [])];
}

function differences(facts: CheckFacts, missing: readonly string[]): CheckLine {
    const { changes, withheld } = planSetUp(facts).sso;
    const all = [...changes, ...withheld.map(({ change }) => change)];
    const lines = all.map((change) => changeLine(english, change));
    if (lines.length > 0) {
        return warning(
            'provider',
            `${lines.length} of its settings ${lines.length === 1 ? 'is' : 'are'} not as it should be: ${lines.slice(0, 3).join('; ')}.${all.every(stopsNoLogin) ? ' Logins work all the same.' : ''}`,
            setUpAction(facts, isSsoChange, REPAIR),
        );
    }
    if (missing.length > 0) {
        const text = `It has no mapping for ${missing.map((scope) => `"${plain(scope)}"`).join(' and ')}: authentik drops such a scope without a word.`;
        return warning(
            'provider',
            text,
            'Add the mappings to the provider, or take the scopes out of the setting "Scope".',
        );
    }
    return ok('provider', 'Grant types, scope mappings and application are as they should be.');
}

/** Without a key authentik signs with the client secret, which Rocket.Chat does not check; of a public client nobody looks at it. */
function stopsNoLogin(change: Change): boolean {
    if (change.kind === 'create-key') return true;
    return change.kind === 'change-provider' && (change.field === 'signing_key' || change.field === 'client_type');
}

function missingScopes(facts: CheckFacts, mapped: readonly string[]): string[] {
    const { scopes } = loginEntry(facts);
    const granted = grantedScopes(scopes, mapped);
    const asked = scopes.includes('openid') ? scopes : ['openid', ...scopes];
    return asked.filter((scope) => !granted.includes(scope));
}

function byHand(facts: CheckFacts, click: string): string {
    return facts.wanted.desired.sso
        ? setUpAction(facts, isSsoChange, REPAIR)
        : `Open the provider in authentik and ${click}.`;
}

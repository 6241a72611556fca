import { changeWords, type ChangeWords } from '../../model/change-words';
import type { Change } from '../../model/change';
import { isSsoChange } from '../../model/kinds';
import { grantedScopes } from '../../plan/login/granted-claims';
import { planSetUp } from '../facts/as-planned';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId, loginEntry } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { loginProvider, readableProvider } from '../facts/provider-as-seen';
import { failure, ok, skipped, warning, type CheckLine } from './check-line';
import { say, type CheckWords, type NextAction } from './check-words';
import { whyNoProvider, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface ProviderMessages {
    'provider.no_codes': undefined;
    'provider.no_application': { slug: string };
    'provider.no_openid': undefined;
    'provider.takes_codes': undefined;
    'provider.differs': { count: number; changes: readonly ChangeWords[] };
    'provider.logins_work': undefined;
    'provider.no_mapping': { scopes: readonly string[] };
    'provider.right': undefined;
    'because.no_provider_seen': undefined;
}

const repair = say('do.run_repairs');

/** Grant types, scope mappings and the application of the provider: what breaks every login without a word in Rocket.Chat. */
export function checkProvider(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('provider', because)];
    const { allowsCodes, mappedScopes, hasApplication } = loginProvider(facts);
    if (allowsCodes === false) return [broken(facts, say('provider.no_codes'))];
    if (hasApplication === false) return [broken(facts, say('provider.no_application', { slug: facts.wanted.slug }))];
    const missing = mappedScopes && missingScopes(facts, mappedScopes);
    if (missing?.includes('openid')) return [broken(facts, say('provider.no_openid'))];
    const provider = readableProvider(valueOf(facts.authentik.sso), entryClientId(facts));
    if (provider) return [differences(facts, missing ?? [])];
    if (allowsCodes === true) return [ok('provider', say('provider.takes_codes'), whyNoProvider(facts))];
    return [skipped('provider', say('because.no_provider_seen'))];
}

/** What the message says to do is for those who set up authentik by hand. */
function broken(facts: CheckFacts, found: CheckWords): CheckLine {
    const next: NextAction[] = facts.wanted.desired.sso ? [setUpAction(facts, isSsoChange, repair)] : [];
    return failure('provider', found, ...next);
}

function differences(facts: CheckFacts, missing: readonly string[]): CheckLine {
    const { changes, withheld } = planSetUp(facts).sso;
    const all = [...changes, ...withheld.map(({ change }) => change)];
    if (all.length > 0) {
        const found = say('provider.differs', { count: all.length, changes: all.map(changeWords) });
        return warning(
            'provider',
            all.every(stopsNoLogin) ? [found, say('provider.logins_work')] : found,
            setUpAction(facts, isSsoChange, repair),
        );
    }
    if (missing.length > 0) return warning('provider', say('provider.no_mapping', { scopes: missing }));
    return ok('provider', say('provider.right'));
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

import { isSsoChange } from '../../model/kinds';
import { redirectUri } from '../../model/redirect-uri';
import { isForLogin } from '../../model/redirect-uri';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { isRegistered, loginProvider, readableProvider } from '../facts/provider-as-seen';
import { failure, ok, skipped, type CheckLine } from './check-line';
import { explainDifference } from './explain-difference';
import { say, type NextAction } from './check-words';
import { whyNoProvider, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

export interface RedirectUriMessages {
    'redirect_uri.registered': { uri: string };
    'redirect_uri.none': undefined;
    'redirect_uri.not_registered': { uri: string };
    'redirect_uri.accepted': { uri: string };
    'redirect_uri.refused': { uri: string };
    'do.register_uri': { uri: string };
    'do.correct_site_url': undefined;
    'because.no_client_accepted': undefined;
}

/** authentik compares redirect URIs byte for byte, at the login page and again when the code is exchanged. */
export function checkRedirectUri(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('redirect_uri', because)];
    // the third login style adds to it; that is a check of its own
    const uri = redirectUri(facts.workspace.siteUrl, facts.wanted.service);
    const provider = readableProvider(valueOf(facts.authentik.sso), entryClientId(facts));
    const next = setUpAction(facts, isSsoChange, say('do.register_uri', { uri }));
    if (!provider) return [byAnswers(facts, uri, next)];

    const uris = provider.redirectUris.filter(isForLogin);
    if (isRegistered(uris, uri)) return [ok('redirect_uri', say('redirect_uri.registered', { uri }))];
    if (uris.length === 0) return [failure('redirect_uri', say('redirect_uri.none'), next)];
    const difference = explainDifference(
        uri,
        uris.map(({ url }) => url),
    );
    const found = [say('redirect_uri.not_registered', { uri }), difference];
    return [failure('redirect_uri', found, next, say('do.correct_site_url'))];
}

/** Without a look at the provider: what the token endpoint says to a code that cannot be valid. */
function byAnswers(facts: CheckFacts, uri: string, next: NextAction): CheckLine {
    const { isRedirectUriRegistered, client } = loginProvider(facts);
    if (isRedirectUriRegistered === true) return ok('redirect_uri', say('redirect_uri.accepted', { uri }));
    if (isRedirectUriRegistered === false) return failure('redirect_uri', say('redirect_uri.refused', { uri }), next);
    return skipped('redirect_uri', client === 'accepted' ? whyNoProvider(facts) : say('because.no_client_accepted'));
}

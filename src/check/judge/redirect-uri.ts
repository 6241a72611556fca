import { isSsoChange } from '../../plan/kinds';
import { isForLogin } from '../../model/redirect-uri';
import type { CheckFacts } from '../facts/check-facts';
import { entryClientId } from '../facts/entry-as-seen';
import { valueOf } from '../facts/found';
import { isRegistered, loginProvider, readableProvider } from '../facts/provider-as-seen';
import { failure, ok, skipped, type CheckLine } from './check-line';
import { explainDifference } from './explain-difference';
import { whyNoProvider, whyNotAskable } from './prerequisites';
import { setUpAction } from './set-up-action';

/** authentik compares redirect URIs byte for byte, at the login page and again when the code is exchanged. */
export function checkRedirectUri(facts: CheckFacts): CheckLine[] {
    const because = whyNotAskable(facts, false);
    if (because !== undefined) return [skipped('redirect_uri', because)];
    // the third login style adds to it; that is a check of its own
    const uri = `${facts.workspace.siteUrl}/_oauth/${facts.wanted.service}`;
    const provider = readableProvider(valueOf(facts.authentik.sso), entryClientId(facts));
    const byRun = `Run \`/authentik-sync\`, or add ${uri} to the provider in authentik (Strict, Authorization).`;
    const next = setUpAction(facts, isSsoChange, byRun);
    if (!provider) return [byAnswers(facts, uri, next)];

    const uris = provider.redirectUris.filter(isForLogin);
    if (isRegistered(uris, uri)) return [ok('redirect_uri', `${uri} is registered.`)];
    if (uris.length === 0) {
        const text = `The provider has no redirect URI: authentik would take the first one that anybody asks for, for good.`;
        return [failure('redirect_uri', text, next)];
    }
    const difference = explainDifference(
        uri,
        uris.map(({ url }) => url),
    );
    const text = `${uri} is not registered, so authentik shows an error in place of the login. ${difference}.`;
    return [
        failure(
            'redirect_uri',
            text,
            `${next} If the address is wrong, correct Site_Url (Administration > Workspace > Settings > General).`,
        ),
    ];
}

/** Without a look at the provider: what the token endpoint says to a code that cannot be valid. */
function byAnswers(facts: CheckFacts, uri: string, next: string): CheckLine {
    const { isRedirectUriRegistered, client } = loginProvider(facts);
    if (isRedirectUriRegistered === true) return ok('redirect_uri', `authentik accepts ${uri}.`);
    if (isRedirectUriRegistered === false)
        return failure(
            'redirect_uri',
            `authentik does not accept ${uri}, so it shows an error in place of the login.`,
            next,
        );
    return skipped(
        'redirect_uri',
        client === 'accepted' ? whyNoProvider(facts) : 'authentik accepts no client id with its secret',
    );
}

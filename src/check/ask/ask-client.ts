import { isAtLeast } from '../../model/version';
import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import {
    probeAuthorize,
    probeClientId,
    probeCode,
    probeGrantType,
    probePublic,
    probeRevocation,
    proveEndpoint,
    type ProbedClient,
} from '../../directory/sso/oidc-probes';
import type { ObservedSso } from '../../model/sso';
import type { ClientFacts } from '../facts/check-facts';
import { entryAddresses, entryClientId, rowOf, sentRedirectUri, type EntryFacts } from '../facts/entry-as-seen';
import { known, notAsked, valueOf, type Found } from '../facts/found';
import { isRegistered, readableProvider } from '../facts/provider-as-seen';
import type { Deadline } from './deadline';

export const nothingAsked: ClientFacts = {
    revocation: notAsked,
    isIdKnown: notAsked,
    isPublic: notAsked,
    code: notAsked,
    allowsCodes: notAsked,
    authorize: notAsked,
};

/**
 * Shows authentik what the entry sends, as far as each answer makes the next question useful: id and secret first, then the code,
 * then the login page. What the API has told already is not asked again, and nothing that authentik would note as an attack.
 */
export async function askClient(
    http: IHttp,
    deadline: Deadline,
    facts: EntryFacts,
    { secret, sso, version }: { secret: string; sso: Found<ObservedSso>; version: Found<string> },
): Promise<ClientFacts> {
    const clientId = entryClientId(facts);
    const addresses = entryAddresses(facts);
    if (clientId === '' || !/^https?:\/\//.test(addresses.token)) return nothingAsked;
    const client: ProbedClient = {
        clientId,
        clientSecret: secret,
        sendsHeader: rowOf(facts, 'token_sent_via') === 'header',
    };
    const redirectUri = sentRedirectUri(facts);
    const at = (url: string): { server: 'authentik'; url: string } => ({ server: 'authentik', url });
    const provider = readableProvider(valueOf(sso), clientId);
    const isRegisteredByApi = provider && isRegistered(provider.redirectUris, redirectUri);

    const proof = await deadline.ask(at(addresses.token), async () => proveEndpoint(http, addresses.token));
    if (proof.state !== 'known') return { ...nothingAsked, revocation: proof, code: proof };
    const revokeUrl = addresses.token.replace(/\/token\/?$/, '/revoke/');
    const [revocation, code] = await Promise.all([
        deadline.ask(at(revokeUrl), async () => probeRevocation(http, revokeUrl, client)),
        // a code with a redirect URI that is not registered leaves an event in authentik, and tells nothing new
        isRegisteredByApi === false
            ? notAsked
            : deadline.ask(at(addresses.token), async () => probeCode(http, addresses.token, client, redirectUri)),
    ]);
    const hasGrantTypes = knowsGrantTypes(valueOf(version));
    const isIdKnown =
        valueOf(revocation) === false
            ? await deadline.ask(at(addresses.token), async () => probeClientId(http, addresses.token, clientId))
            : notAsked;
    const mayBePublic = !provider && (valueOf(revocation) === true || valueOf(isIdKnown) === true);
    const isPublic = mayBePublic
        ? await deadline.ask(at(revokeUrl), async () =>
              probePublic(http, { token: addresses.token, revoke: revokeUrl }, clientId, hasGrantTypes),
          )
        : notAsked;
    const allowsCodes =
        mayBePublic && valueOf(code) === 'invalid_grant' && valueOf(isPublic) !== undefined
            ? await askGrantType(valueOf(isPublic) === true)
            : notAsked;
    const isRegisteredByCode = valueOf(code) === 'invalid_grant' && valueOf(allowsCodes) === true;
    const scope = rowOf(facts, 'scope');
    // a provider without redirect URIs keeps the first one that its login page is asked for: never ask before one is known
    const authorize =
        isRegisteredByApi === true || isRegisteredByCode
            ? await deadline.ask(at(addresses.authorize), async () =>
                  probeAuthorize(http, addresses.authorize, { clientId, redirectUri, scope }),
              )
            : notAsked;
    return { revocation, isIdKnown, isPublic, code, allowsCodes, authorize };

    /** The secret, which tells for the others, is none for a public client: there only a version without grant types does. */
    async function askGrantType(isPublicClient: boolean): Promise<ClientFacts['allowsCodes']> {
        if (isPublicClient) return hasGrantTypes === false ? known(true) : notAsked;
        return deadline.ask(at(addresses.token), async () => probeGrantType(http, addresses.token, clientId));
    }
}

/** Since 2026.5 a provider says which grants may be asked of it (docs/servers/authentik.md#versions). */
function knowsGrantTypes(version: string | undefined): boolean | undefined {
    return isAtLeast(version, 2026, 5);
}

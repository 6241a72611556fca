import { expressionRisk } from '../../model/expression-risk';
import type { LoginProvider } from '../../model/login';
import type { Endpoints, ObservedProvider, ObservedSso, RedirectUri, ScopeMapping } from '../../model/sso';
import { isForLogin } from '../../model/redirect-uri';
import type { CheckFacts } from './check-facts';
import { entryClientId, sentRedirectUri, type Addresses } from './entry-as-seen';
import { failureOf, valueOf } from './found';

/** The provider as the login meets it: by authentik's API where the token may look, else by what the endpoints answered. */
export function loginProvider(facts: CheckFacts): LoginProvider {
    const endpoints = valueOf(facts.authentik.endpoints);
    const sso = valueOf(facts.authentik.sso);
    const provider = readableProvider(sso, entryClientId(facts));
    const mappings = sso && provider && attachedMappings(sso, provider);
    return {
        endpoints: endpoints && announcedAddresses(endpoints),
        client: clientState(facts),
        isRedirectUriRegistered: provider
            ? isRegistered(provider.redirectUris, sentRedirectUri(facts))
            : isRegisteredByProbe(facts),
        allowsCodes: provider?.grantTypes?.includes('authorization_code') ?? valueOf(facts.client.allowsCodes),
        hasApplication: provider && provider.applicationSlug !== null,
        mappedScopes: mappings?.map(({ scope }) => scope),
    };
}

/** The provider that a client id belongs to; undefined where the token may not see it. */
export function readableProvider(sso: ObservedSso | undefined, clientId: string): ObservedProvider | undefined {
    return sso?.provider?.clientId === clientId ? sso.provider : undefined;
}

/** undefined where one of them may not be seen */
export function attachedMappings(sso: ObservedSso, provider: ObservedProvider): ScopeMapping[] | undefined {
    const found = provider.mappings.flatMap((id) => sso.mappings.find((mapping) => mapping.id === id) ?? []);
    return found.length === provider.mappings.length ? found : undefined;
}

export function announcedAddresses({ url, authorizePath, tokenPath, identityPath }: Endpoints): Addresses {
    return { authorize: `${url}${authorizePath}`, token: `${url}${tokenPath}`, identity: `${url}${identityPath}` };
}

/** As authentik compares: byte for byte, or the whole of it by a regular expression. */
export function isRegistered(uris: readonly RedirectUri[], sent: string): boolean {
    return uris
        .filter(isForLogin)
        .some(({ mode, url }) => (mode === 'regex' ? fitsExpression(url, sent) : url === sent));
}

/**
 * A Python expression. One that JavaScript cannot read, or that may take very long, is taken to fit, since nothing is known about it:
 * nothing can interrupt a match.
 */
function fitsExpression(source: string, sent: string): boolean {
    if (expressionRisk(`^(?:${source})$`) !== undefined) return true;
    try {
        return new RegExp(`^(?:${source})$`).test(sent);
    } catch {
        return true;
    }
}

/** No login looks at the secret of a public client, but of 2024.12 the endpoint that proves secrets does. */
export function isPublicClient(facts: CheckFacts): boolean {
    const provider = readableProvider(valueOf(facts.authentik.sso), entryClientId(facts));
    return provider ? provider.clientType === 'public' : valueOf(facts.client.isPublic) === true;
}

function clientState(facts: CheckFacts): LoginProvider['client'] {
    const { client } = facts;
    if (failureOf(client.revocation) ?? failureOf(client.code)) return 'unreachable';
    const isAccepted = valueOf(client.revocation);
    if (isAccepted === true || isPublicClient(facts)) return 'accepted';
    if (isAccepted === undefined) return undefined;
    return valueOf(client.isIdKnown) === false ? 'id_unknown' : 'secret_wrong';
}

/**
 * With id and secret accepted, `invalid_client` at the code can only be the redirect URI
 * (docs/servers/authentik.md#token-endpoint).
 */
function isRegisteredByProbe(facts: CheckFacts): boolean | undefined {
    const { client } = facts;
    if (valueOf(client.revocation) !== true && !isPublicClient(facts)) return undefined;
    const error = valueOf(client.code);
    if (error === 'invalid_client') return false;
    return error === 'invalid_grant' && valueOf(client.allowsCodes) === true ? true : undefined;
}

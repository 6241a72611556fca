import { providerColumns } from '../events/columns';
import { previewClaims } from '../oidc/claims';
import { setupUrls } from '../oidc/urls';
import type { ProviderRecord, StoredRedirectUri } from '../state/records';
import { redirectUrisOf } from '../state/redirect-uris';
import { removeProvider } from '../state/remove';
import type { AuthentikVersion } from '../version';
import { anyProviderAsOf, NO_INVALIDATION_FLOW, showAnyProvider } from './all-providers';
import { find, operationsOf, type Collection } from './collection';
import { exactly, isObject, whether } from './filters';
import { badRequest } from './errors';
import type { Call, Json, Operations } from './operation';
import { changeProvider, createProvider } from './provider-fields';

/** The answer to a PATCH shows no defaults. @throws ServerError for URIs that something is missing of */
function showRedirectUris(provider: ProviderRecord, { isPartial }: Call): StoredRedirectUri[] {
    const whole = redirectUrisOf(provider);
    return isPartial ? provider.redirectUris : whole;
}

export function showProvider(provider: ProviderRecord, call: Call): Json {
    const { installation } = call;
    return {
        ...showAnyProvider(installation, provider),
        client_type: provider.clientType,
        grant_types: provider.grantTypes,
        client_id: provider.clientId,
        client_secret: provider.clientSecret,
        access_code_validity: provider.accessCodeValidity,
        access_token_validity: provider.accessTokenValidity,
        refresh_token_validity: provider.refreshTokenValidity,
        refresh_token_threshold: provider.refreshTokenThreshold,
        include_claims_in_id_token: provider.includeClaimsInIdToken,
        signing_key: provider.signingKey,
        encryption_key: provider.encryptionKey,
        redirect_uris: showRedirectUris(provider, call),
        logout_uri: provider.logoutUri,
        logout_method: provider.logoutMethod,
        sub_mode: provider.subMode,
        issuer_mode: provider.issuerMode,
        jwt_federation_sources: provider.jwtFederationSources,
        jwt_federation_providers: provider.jwtFederationProviders,
    };
}

export function providerAsOf(item: Json, version: AuthentikVersion, { installation }: Call): Json {
    const { grant_types, logout_uri, logout_method, redirect_uris, client_secret, refresh_token_threshold, ...rest } =
        anyProviderAsOf(item, version);
    const uris = (redirect_uris as Json[]).map(({ redirect_uri_type, ...uri }) => ({
        ...uri,
        ...(version.isAtLeast('2026.5') && redirect_uri_type !== undefined && { redirect_uri_type }),
    }));
    const secret = installation.providers.get(Number(item.pk))?.secret ?? null;
    return {
        ...rest,
        redirect_uris: uris,
        ...(version.isAtLeast('2025.2') && { refresh_token_threshold }),
        ...(version.hasGrantTypes && { grant_types }),
        ...(version.isAtLeast('2025.10') && { logout_uri, logout_method }),
        ...(installation.managesSecrets ? { secret } : { client_secret }),
    };
}

const providers: Collection<ProviderRecord> = {
    path: '/providers/oauth2/',
    lookup: 'id',
    model: 'authentik_providers_oauth2.oauth2provider',
    className: 'OAuth2Provider',
    all: (installation) => [...installation.providers.values()],
    lookupValue: (provider) => String(provider.pk),
    pk: (provider) => String(provider.pk),
    searched: (provider) => [provider.name],
    filters: {
        name: exactly((provider) => provider.name),
        client_id: exactly((provider) => provider.clientId),
        client_type: exactly((provider) => provider.clientType),
        application: {
            ...isObject<ProviderRecord>(
                () => undefined,
                ({ applications }) => applications,
            ),
            matches: (provider, [pk], installation) => installation.applicationOf(provider)?.pk === pk,
        },
        authorization_flow: isObject(
            (provider) => provider.authorizationFlow,
            ({ flows }) => flows,
        ),
        property_mappings: {
            matches: (provider, values) => provider.propertyMappings.some((pk) => values.includes(pk)),
            choices: (installation) => [...installation.scopeMappings.keys()],
        },
        access_code_validity: exactly((provider) => provider.accessCodeValidity),
        access_token_validity: exactly((provider) => provider.accessTokenValidity),
        refresh_token_validity: exactly((provider) => provider.refreshTokenValidity),
        include_claims_in_id_token: whether((provider) => provider.includeClaimsInIdToken),
        signing_key: isObject(
            (provider) => provider.signingKey,
            ({ keyPairs }) => keyPairs,
        ),
        sub_mode: exactly((provider) => provider.subMode),
        issuer_mode: exactly((provider) => provider.issuerMode),
    },
    orderings: { name: (provider) => provider.name, client_id: (provider) => provider.clientId },
    show: showProvider,
    create: createProvider,
    update: changeProvider,
    remove: (provider, { installation }) => removeProvider(installation, provider),
    knownDeviation: NO_INVALIDATION_FLOW,
    asOf: providerAsOf,
    audited: { columns: providerColumns },
};

function preview(call: Call): Json {
    const { installation, actor, query } = call;
    const provider = find(providers, call);
    const asked = query.get('for_user');
    if (asked !== null && !/^\d+$/.test(asked)) {
        throw badRequest({ for_user: 'input must be numerical' });
    }
    // whoever names a user needs the permission, even to name himself
    const named = asked === null ? undefined : installation.users.get(Number(asked));
    const user = asked === null ? actor.user : named;
    if (!user || (named && !actor.mayOn('authentik_core.preview_user', String(named.pk)))) {
        throw badRequest({ for_user: 'User not found' });
    }
    return previewClaims(installation, provider, user, call.origin);
}

export const providerOperations: Operations = {
    ...operationsOf(providers),
    'GET /providers/oauth2/{id}/preview_user/': {
        handle: (call) => ({ status: 200, body: { preview: preview(call) } }),
    },
    'GET /providers/oauth2/{id}/setup_urls/': {
        // without an application three URLs are null and one is missing, although the file asks for all
        knownDeviation: /(issuer|provider_info|logout) must be string|required property 'jwks'/,
        // it looks the provider up without asking what the caller may see
        handle: (call) => {
            const provider = call.installation.providers.get(Number(call.parameters.id));
            if (!provider) {
                return { status: 404, body: { detail: 'No OAuth2Provider matches the given query.' } };
            }
            return { status: 200, body: setupUrls(call.installation, provider, call.origin) };
        },
        asOf: (body, version) => {
            const { dcr_registration, ...older } = body as Json;
            return version.isAtLeast('2026.8') ? { ...older, dcr_registration } : older;
        },
    },
};

import { providerWithDefaults } from '../state/add';
import { generateKey, type Installation } from '../state/installation';
import type { ProviderRecord, StoredRedirectUri } from '../state/records';
import { isKeyOf, objections, type ValueCheck } from './field-checks';
import type { Call, Json } from './operation';
import { isTimeString } from './time-string';

/** field of the API → property of the record, for those that are copied as they are */
const PLAIN: Record<string, keyof ProviderRecord> = {
    name: 'name',
    authentication_flow: 'authenticationFlow',
    authorization_flow: 'authorizationFlow',
    invalidation_flow: 'invalidationFlow',
    property_mappings: 'propertyMappings',
    client_type: 'clientType',
    grant_types: 'grantTypes',
    client_id: 'clientId',
    client_secret: 'clientSecret',
    access_code_validity: 'accessCodeValidity',
    access_token_validity: 'accessTokenValidity',
    refresh_token_validity: 'refreshTokenValidity',
    refresh_token_threshold: 'refreshTokenThreshold',
    include_claims_in_id_token: 'includeClaimsInIdToken',
    signing_key: 'signingKey',
    encryption_key: 'encryptionKey',
    logout_uri: 'logoutUri',
    logout_method: 'logoutMethod',
    sub_mode: 'subMode',
    issuer_mode: 'issuerMode',
    jwt_federation_providers: 'jwtFederationProviders',
};

const ALL_GRANT_TYPES = [
    'authorization_code',
    'implicit',
    'hybrid',
    'refresh_token',
    'client_credentials',
    'password',
    'urn:ietf:params:oauth:grant-type:device_code',
];

const isPattern = (text: string): boolean => {
    try {
        return new RegExp(text, 'u').source !== '';
    } catch {
        return false;
    }
};

const areRedirectUris: ValueCheck = (uris) => {
    const patterns = (uris as Json[]).filter((uri) => uri.matching_mode === 'regex').map(({ url }) => String(url));
    const wrong = patterns.find((pattern) => !isPattern(pattern));
    return wrong === undefined ? undefined : `Invalid Regex Pattern: ${wrong}`;
};

/** field of the API → the objects that its keys are of */
const REFERENCES: Record<string, (installation: Installation) => ReadonlyMap<unknown, unknown>> = {
    authentication_flow: ({ flows }) => flows,
    authorization_flow: ({ flows }) => flows,
    invalidation_flow: ({ flows }) => flows,
    property_mappings: ({ scopeMappings }) => scopeMappings,
    signing_key: ({ keyPairs }) => keyPairs,
    encryption_key: ({ keyPairs }) => keyPairs,
    jwt_federation_providers: ({ providers }) => providers,
    // the stand-in has no sources
    jwt_federation_sources: () => new Map(),
};

function checksFor(installation: Installation, self: ProviderRecord | undefined): Record<string, ValueCheck> {
    const others = [...installation.providers.values()].filter((provider) => provider !== self);
    const references = Object.entries(REFERENCES).map(([field, known]) => [field, isKeyOf(known(installation))]);
    return {
        // names are unique over all kinds of providers, client ids over those that have one
        name: (name) =>
            installation.allProviders().some((provider) => provider !== self && provider.name === name)
                ? 'provider with this name already exists.'
                : undefined,
        client_id: (id) =>
            others.some((provider) => provider.clientId === id)
                ? 'OAuth2/OpenID Provider with this Client ID already exists.'
                : undefined,
        ...(Object.fromEntries(references) as Record<string, ValueCheck>),
        access_code_validity: isTimeString,
        access_token_validity: isTimeString,
        refresh_token_validity: isTimeString,
        refresh_token_threshold: isTimeString,
        redirect_uris: areRedirectUris,
        ...(installation.managesSecrets && { secret: isKeyOf(installation.secrets) }),
    };
}

function read(call: Call, self: ProviderRecord | undefined): Partial<ProviderRecord> {
    const { installation } = call;
    const body = call.bodyChecked((given) => objections(given, checksFor(installation, self)));
    const fields: Json = {};
    for (const [field, property] of Object.entries(PLAIN)) {
        if (body[field] !== undefined) {
            fields[property] = body[field];
        }
    }
    // older servers do not know the field; an upgrade fills in every type for the providers it finds
    if (!installation.version.isAtLeast('2026.5')) {
        fields.grantTypes = self?.grantTypes ?? ALL_GRANT_TYPES;
    }
    if (!installation.version.isAtLeast('2025.10')) {
        delete fields.logoutUri;
        delete fields.logoutMethod;
    }
    if (body.redirect_uris !== undefined) {
        // before 2026.5 the type is an unknown key like any other: all entries are for authorization
        const hasType = installation.version.isAtLeast('2026.5');
        fields.redirectUris = (body.redirect_uris as StoredRedirectUri[]).map(
            ({ matching_mode, url, redirect_uri_type = call.isPartial ? undefined : 'authorization' }) => ({
                ...(matching_mode !== undefined && { matching_mode }),
                ...(url !== undefined && { url }),
                ...(hasType && redirect_uri_type !== undefined && { redirect_uri_type }),
            }),
        );
    }
    if (installation.managesSecrets) {
        // the string field is gone: only a reference counts
        delete fields.clientSecret;
        if (body.secret !== undefined) {
            fields.secret = body.secret;
            fields.clientSecret = installation.secrets.get(body.secret as string)?.value ?? generateKey(128);
        }
    }
    return fields;
}

/** A provider from a request's body. @throws ApiError 400 */
export function createProvider(call: Call): ProviderRecord {
    const fields = read(call, undefined);
    const provider = providerWithDefaults(call.installation, fields as Parameters<typeof providerWithDefaults>[1]);
    withSecret(call, provider);
    return provider;
}

/** An omitted or emptied reference gets a secret of its own (goauthentik/authentik#25415). */
function withSecret({ installation }: Call, provider: ProviderRecord): void {
    if (installation.managesSecrets) {
        installation.manageSecretOf(provider);
    }
}

export function changeProvider(provider: ProviderRecord, call: Call): void {
    Object.assign(provider, read(call, provider));
    withSecret(call, provider);
}

import { badRequest } from './errors';
import type { Call, Json } from './operation';
import { providerWithDefaults } from '../state/born';
import type { ProviderRecord } from '../state/records';

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

function mustExist(field: string, value: unknown, known: ReadonlyMap<unknown, unknown>): void {
    const pks: unknown[] = Array.isArray(value) ? value : [value];
    for (const pk of pks) {
        if (pk !== null && !known.has(pk)) {
            throw badRequest({ [field]: [`Invalid pk "${pk as string}" - object does not exist.`] });
        }
    }
}

function checkRedirectUris(uris: Json[]): void {
    for (const uri of uris) {
        if (uri.matching_mode === 'regex') {
            try {
                new RegExp(String(uri.url), 'u');
            } catch {
                throw badRequest({ redirect_uris: [`Invalid Regex Pattern: ${String(uri.url)}`] });
            }
        }
    }
}

function read(call: Call, self: ProviderRecord | undefined): Partial<ProviderRecord> {
    const { installation, body, managedSecrets } = call;
    const others = [...installation.providers.values()].filter((provider) => provider !== self);
    if (others.some((provider) => provider.name === body.name)) {
        throw badRequest({ name: ['provider with this name already exists.'] });
    }
    if (body.client_id !== undefined && others.some((provider) => provider.clientId === body.client_id)) {
        throw badRequest({ client_id: ['OAuth2/OpenID Provider with this Client ID already exists.'] });
    }
    for (const field of ['authentication_flow', 'authorization_flow', 'invalidation_flow']) {
        if (body[field] !== undefined) {
            mustExist(field, body[field], installation.flows);
        }
    }
    if (body.property_mappings !== undefined) {
        mustExist('property_mappings', body.property_mappings, installation.scopeMappings);
    }
    if (body.signing_key !== undefined) {
        mustExist('signing_key', body.signing_key, installation.keyPairs);
    }
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
    if (body.redirect_uris !== undefined) {
        const uris = body.redirect_uris as Json[];
        checkRedirectUris(uris);
        fields.redirectUris = uris.map((uri) => ({
            redirect_uri_type: 'authorization',
            ...uri,
        })) satisfies Json[];
    }
    if (managedSecrets) {
        // the string field is gone: only a reference counts
        delete fields.clientSecret;
        const { secret } = body;
        if (secret !== undefined) {
            mustExist('secret', secret, installation.secrets);
            fields.clientSecret = installation.secrets.get(secret as string)?.value;
        }
    }
    return fields;
}

/** A provider from a request's body. @throws ApiError 400 */
export function createProvider(call: Call): ProviderRecord {
    const fields = read(call, undefined);
    const provider = providerWithDefaults(call.installation, fields as Parameters<typeof providerWithDefaults>[1]);
    if (call.managedSecrets) {
        // an omitted reference gets a secret of its own (goauthentik/authentik#25415)
        call.installation.manageSecretOf(provider);
    }
    return provider;
}

export function changeProvider(provider: ProviderRecord, call: Call): void {
    Object.assign(provider, read(call, provider));
}

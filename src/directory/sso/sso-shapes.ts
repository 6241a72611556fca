import { asArray, asNumber, asObject, asText, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { given } from '../../model/given';
import type { Flow, ObservedProvider, RedirectUri, ScopeMapping, SigningKey } from '../../model/sso';

const OAUTH2_MODEL = 'authentik_providers_oauth2.oauth2provider';

/** A provider as authentik answers it; its secret stays in this folder. */
export interface ReadProvider extends Omit<ObservedProvider, 'secret' | 'isSecretReadable'> {
    /** undefined where authentik does not show it: secrets are managed (goauthentik/authentik#25415) */
    clientSecret: string | undefined;
    /** whether it refers to a secret object in place of holding one */
    hasSecretReference: boolean;
    /** as answered, with whatever a later version adds to an entry */
    rawRedirectUris: readonly JsonObject[];
}

export interface ReadApplication {
    id: string;
    slug: string;
    name: string;
    provider: number | null;
    /** undefined where the answer does not say of what kind the provider is */
    isOAuth2: boolean | undefined;
    launchUrl: string;
    policyMode: string;
}

export interface ReadBinding {
    id: string;
    groupId: string;
    target: string;
}

/** @throws Failure `authentik_unexpected_answer` */
export function readProvider(item: JsonObject): ReadProvider {
    const redirectUris = asArray(item.redirect_uris)?.map(asObject);
    const mappings = asArray(item.property_mappings);
    const grantTypes = item.grant_types === undefined ? undefined : asArray(item.grant_types);
    const isWhole =
        redirectUris?.every((uri) => asText(uri?.matching_mode) !== undefined && asText(uri?.url) !== undefined) &&
        mappings?.every((id) => asText(id) !== undefined) &&
        (item.grant_types === undefined || grantTypes?.every((type) => asText(type) !== undefined));
    if (!isWhole) throw without('redirect_uris', 'property_mappings', 'grant_types');
    const uris = redirectUris as JsonObject[];
    return {
        id: required(asNumber(item.pk), 'pk'),
        name: required(asText(item.name), 'name'),
        clientId: required(asText(item.client_id), 'client_id'),
        clientType: asText(item.client_type) ?? 'confidential',
        clientSecret: asText(item.client_secret),
        hasSecretReference: item.client_secret === undefined && item.secret !== undefined,
        grantTypes: grantTypes as string[] | undefined,
        redirectUris: uris.map(readRedirectUri),
        rawRedirectUris: uris,
        // authentik keeps no order of mappings: sorted, the same mappings are the same value
        mappings: [...(mappings as string[])].sort(),
        signingKey: asText(item.signing_key) ?? null,
        applicationSlug: asText(item.assigned_application_slug) ?? null,
    };
}

export function readRedirectUri(uri: JsonObject): RedirectUri {
    const type = asText(uri.redirect_uri_type);
    return { mode: String(uri.matching_mode), url: String(uri.url), ...given({ type }) };
}

/** @throws Failure `authentik_unexpected_answer` */
export function readApplication(item: JsonObject): ReadApplication {
    const linked = asObject(item.provider_obj);
    const model = asText(linked?.meta_model_name);
    const provider = asNumber(item.provider) ?? null;
    return {
        id: required(asText(item.pk), 'pk'),
        slug: required(asText(item.slug), 'slug'),
        name: asText(item.name) ?? '',
        provider,
        isOAuth2: provider === null ? true : model === undefined ? undefined : model === OAUTH2_MODEL,
        launchUrl: asText(item.meta_launch_url) ?? '',
        policyMode: asText(item.policy_engine_mode) ?? 'any',
    };
}

export function readFlow(item: JsonObject): Flow {
    return { id: String(item.pk), slug: required(asText(item.slug), 'slug') };
}

/** `key_type` since 2025.12, `private_key_type` before (docs/servers/authentik.md#versions). */
export function readKey(item: JsonObject): SigningKey {
    return {
        id: String(item.pk),
        name: required(asText(item.name), 'name'),
        type: asText(item.key_type) ?? asText(item.private_key_type),
    };
}

export function readMapping(item: JsonObject): ScopeMapping {
    return {
        id: String(item.pk),
        name: asText(item.name) ?? '',
        scope: required(asText(item.scope_name), 'scope_name'),
        managed: asText(item.managed) ?? null,
    };
}

/** Undefined for one that lets no group in: of a person or a policy, switched off, or turned round. */
export function readGroupBinding(item: JsonObject): ReadBinding | undefined {
    const groupId = asText(item.group);
    if (groupId === undefined || item.enabled === false || item.negate === true) return undefined;
    return { id: String(item.pk), groupId, target: asText(item.target) ?? '' };
}

function required<T>(value: T | undefined, field: string): T {
    if (value === undefined) throw without(field);
    return value;
}

function without(...fields: readonly string[]): Failure {
    return new Failure('authentik_unexpected_answer', { url: '/api/v3', what: { code: 'cause.without', fields } });
}

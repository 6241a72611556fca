import { randomUUID } from 'node:crypto';
import { describeSubject } from '../events/audit';
import type { Installation } from '../state/installation';
import type { ProviderRecord, ScopeMappingRecord, UserRecord } from '../state/records';
import { evaluate } from './expressions';
import { describeProvider } from './front-events';
import { seconds } from './time-spans';
import { issuerOf } from './urls';

export type Claims = Record<string, unknown>;

export const ACR = 'goauthentik.io/providers/oauth2/default';

export function subjectOf(provider: ProviderRecord, user: UserRecord): string {
    switch (provider.subMode) {
        case 'hashed_user_id':
            return user.uid;
        case 'user_id':
            return String(user.pk);
        case 'user_uuid':
            return user.uuid;
        case 'user_username':
            return user.username;
        case 'user_email':
            return user.email;
        case 'user_upn':
            return typeof user.attributes.upn === 'string' ? user.attributes.upn : user.uid;
    }
}

/** What oidc-provider takes for it, which takes no blank one. */
export function innerSubjectOf(provider: ProviderRecord, user: UserRecord): string {
    return subjectOf(provider, user) || user.uid;
}

function isDictionary(value: unknown): value is Claims {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists are joined, dictionaries merged, anything else overwritten, as authentik's deepmerge does. */
function merge(into: Claims, from: Claims): void {
    for (const [key, value] of Object.entries(from)) {
        const present = into[key];
        if (Array.isArray(present) && Array.isArray(value)) {
            into[key] = [...(present as unknown[]), ...(value as unknown[])];
        } else if (isDictionary(present) && isDictionary(value)) {
            merge(present, value);
        } else {
            into[key] = value;
        }
    }
}

function claimsOfMapping(
    installation: Installation,
    provider: ProviderRecord,
    mapping: ScopeMappingRecord,
    user: UserRecord,
): unknown {
    try {
        return evaluate(mapping.expression, { installation, user, provider });
    } catch {
        // a broken expression leaves its claims out; only the event tells
        installation.events.add({
            action: 'configuration_error',
            app: 'authentik.providers.oauth2.id_token',
            context: {
                message: `Failed to evaluate property-mapping: '${mapping.name}'`,
                provider: describeProvider(provider),
                mapping: describeSubject({
                    model: 'authentik_providers_oauth2.scopemapping',
                    pk: mapping.pk,
                    name: mapping.name,
                }),
            },
            user,
        });
        return undefined;
    }
}

/** The claims of all attached mappings whose scope is granted, in the order of scope names. */
export function mappedClaims(
    installation: Installation,
    provider: ProviderRecord,
    user: UserRecord,
    scopes: ReadonlySet<string>,
): Claims {
    const claims: Claims = {};
    for (const mapping of installation.mappingsOf(provider)) {
        const value = scopes.has(mapping.scopeName) && claimsOfMapping(installation, provider, mapping, user);
        if (isDictionary(value)) {
            merge(claims, structuredClone(value));
        }
    }
    return claims;
}

/** `preview_user`: an ID token as it would be, with all attached mappings, whatever scopes a client asks for. */
export function previewClaims(
    installation: Installation,
    provider: ProviderRecord,
    user: UserRecord,
    origin: string,
): Claims {
    const issuer = issuerOf(installation, provider, origin);
    const now = Math.floor(Date.now() / 1000);
    const scopes = new Set(installation.mappingsOf(provider).map((mapping) => mapping.scopeName));
    return {
        ...(issuer !== null && { iss: issuer }),
        sub: subjectOf(provider, user),
        aud: provider.clientId,
        exp: now + seconds(provider.accessTokenValidity),
        iat: now,
        auth_time: now,
        acr: ACR,
        jti: randomUUID().replaceAll('-', ''),
        ...(provider.includeClaimsInIdToken ? mappedClaims(installation, provider, user, scopes) : {}),
    };
}

/**
 * What a login of Rocket.Chat needs of its objects in authentik, in the fields that its API and its blueprints have. Each is named:
 * authentik's own defaults are empty lists, which break every login (docs/servers/authentik.md#providers).
 */

/** What Rocket.Chat asks for; the second keeps a session. */
export const neededGrantTypes = ['authorization_code', 'refresh_token'] as const;

export const newProvider = {
    client_type: 'confidential',
    grant_types: neededGrantTypes,
    sub_mode: 'hashed_user_id',
    issuer_mode: 'per_provider',
    include_claims_in_id_token: true,
} as const;

export const newApplication = { policy_engine_mode: 'any', open_in_new_tab: false } as const;

/** Of a group, to the application. */
export const newBinding = { enabled: true, negate: false, timeout: 30 } as const;

/** Before 2026.5 authentik passes over the type as over any key that it does not know. */
export function newRedirectUri(url: string, mode = 'strict', type = 'authorization') {
    return { matching_mode: mode, url, redirect_uri_type: type };
}

import type { SettingValues } from '../settings';

export interface AuthentikConfig {
    publicUrl: string;
    /** where the workspace reaches authentik; the public URL unless another is set */
    serverUrl: string;
    /** undefined where the administrator gave none */
    token: string | undefined;
    slug: string;
    /** names or uuids of the groups that may log in; empty: everybody, as far as the app is concerned */
    allowedGroups: readonly string[];
    /** slugs of the flows of a new provider; empty: authentik's defaults */
    authorizationFlow: string;
    invalidationFlow: string;
}

export function authentikConfig({ connect, loginButton, advanced }: SettingValues): AuthentikConfig {
    return {
        publicUrl: connect.authentik_url ?? '',
        serverUrl: advanced.authentik_internal_url ?? connect.authentik_url ?? '',
        token: connect.authentik_token || undefined,
        slug: advanced.application_slug,
        allowedGroups: loginButton.allowed_groups,
        authorizationFlow: advanced.authorization_flow,
        invalidationFlow: advanced.invalidation_flow,
    };
}

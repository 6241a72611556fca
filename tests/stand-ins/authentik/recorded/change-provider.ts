import type { Stage } from './preparation';
import { api } from '../test-client';

/** The provider of the recordings as it was at first, and all that was changed of it. */
const AT_FIRST = {
    client_type: 'confidential',
    redirect_uris: [
        {
            matching_mode: 'strict',
            url: 'https://chat.lantern.example/_oauth/authentik',
            redirect_uri_type: 'authorization',
        },
    ],
    issuer_mode: 'per_provider',
    sub_mode: 'hashed_user_id',
    include_claims_in_id_token: true,
    encryption_key: null,
} as const;

export interface ProviderChange {
    scopes?: string[];
    key?: null;
    authorizationFlow?: string;
    fields?: Record<string, unknown>;
}

/** Sets the provider back to what it was, but for this. */
export async function changeProvider(
    { authentik, placeholders }: Stage,
    { scopes = ['openid', 'email', 'profile'], key, authorizationFlow, fields }: ProviderChange = {},
): Promise<void> {
    const mapping = (scope: string): string =>
        placeholders.fill(`<uuid:scope mapping goauthentik.io/providers/oauth2/scope-${scope}>`);
    const flow = authorizationFlow ?? 'default-provider-authorization-implicit-consent';
    const body = {
        ...AT_FIRST,
        property_mappings: scopes.map(mapping),
        signing_key: key === null ? null : placeholders.fill('<uuid:key pair authentik Self-signed Certificate>'),
        authorization_flow: placeholders.fill(`<uuid:flow ${flow}>`),
        ...fields,
    };
    const path = placeholders.fill('/providers/oauth2/<pk:provider Rocket.Chat>/');
    const { status, text } = await api(authentik, path, { method: 'PATCH', body });
    if (status !== 200) {
        throw new Error(`the provider was not changed: ${text}`);
    }
}

/** Links the application to the provider, or to none. */
export async function linkApplication({ authentik, placeholders }: Stage, isLinked: boolean): Promise<void> {
    const provider = isLinked ? Number(placeholders.fill('<pk:provider Rocket.Chat>')) : null;
    await api(authentik, '/core/applications/rocketchat/', { method: 'PATCH', body: { provider } });
}

export async function setActive({ authentik, placeholders }: Stage, username: string, active: boolean): Promise<void> {
    const path = placeholders.fill(`/core/users/<pk:user ${username}>/`);
    await api(authentik, path, { method: 'PATCH', body: { is_active: active } });
}

import { changeProvider, linkApplication, type ProviderChange } from './change-provider';
import type { Preparation, Stage } from './preparation';

const recording = /05a-oidc-without-a-login/;

const URI = 'https://chat.lantern.example/_oauth/authentik';

function uris(...redirect_uris: { matching_mode?: string; url: string; redirect_uri_type?: string }[]): ProviderChange {
    const whole = { matching_mode: 'strict', redirect_uri_type: 'authorization' };
    return { fields: { redirect_uris: redirect_uris.map((uri) => ({ ...whole, ...uri })) } };
}

function provider(before: RegExp, change?: ProviderChange): Preparation {
    return { recording, before, prepare: (stage) => changeProvider(stage, change) };
}

/** "OIDC without a login": how the provider was. */
export const oidcPreparations: readonly Preparation[] = [
    provider(/provider without redirect URIs/, uris()),
    provider(/^authorize: regex/, uris({ matching_mode: 'regex', url: 'https://chat\\.lantern\\.example/.*' })),
    provider(/^authorize: redirect URI \*/, uris({ url: '*' })),
    provider(/^authorize: redirect URI of the type logout only$/, uris({ url: URI, redirect_uri_type: 'logout' })),
    {
        recording,
        before: /^authorize: provider without an application$/,
        prepare: async (stage: Stage) => {
            await changeProvider(stage);
            await linkApplication(stage, false);
        },
    },
    {
        recording,
        before: /^discovery behind a proxy$/,
        // the recording has the same word for this host as for authentik's own
        prepare: ({ placeholders }) => placeholders.bind('<host>', 'auth.lantern.example'),
    },
    {
        recording,
        before: /^discovery, another Host$/,
        prepare: ({ authentik, placeholders }) => placeholders.bind('<host>', new URL(authentik.url).host),
    },
    { recording, before: /^token: unknown code$/, prepare: (stage: Stage) => linkApplication(stage, true) },
    provider(/^token: public client, no secret$/, { fields: { client_type: 'public' } }),
    provider(/^discovery without a signing key$/, { key: null }),
    provider(/^discovery, issuer global$/, { fields: { issuer_mode: 'global' } }),
    provider(/^discovery without mappings$/, { scopes: [] }),
    provider(/^discovery with offline_access$/, { scopes: ['openid', 'email', 'profile', 'offline_access'] }),
    {
        recording,
        before: /^discovery with an encryption key$/,
        prepare: (stage: Stage) => {
            const encryption_key = stage.placeholders.fill('<uuid:key pair authentik Self-signed Certificate>');
            return changeProvider(stage, {
                scopes: ['openid', 'email', 'profile', 'offline_access'],
                fields: { encryption_key },
            });
        },
    },
];

import { names, secret, text, url } from '../field';
import { section } from '../section';

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

export const authentikSection = section(
    'section_authentik',
    {
        authentik_url: url('https://authentik.company', true),
        authentik_internal_url: url('http://authentik-server:9000'),
        authentik_token: secret(),
        application_slug: text('rocketchat', (typed) =>
            /^[-a-zA-Z0-9_]+$/.test(typed) ? undefined : { code: 'setting.slug' },
        ),
        allowed_groups: names(),
        authorization_flow: text(),
        invalidation_flow: text(),
    },
    (typed): AuthentikConfig => ({
        publicUrl: typed.authentik_url ?? '',
        serverUrl: typed.authentik_internal_url ?? typed.authentik_url ?? '',
        token: typed.authentik_token || undefined,
        slug: typed.application_slug,
        allowedGroups: typed.allowed_groups,
        authorizationFlow: typed.authorization_flow,
        invalidationFlow: typed.invalidation_flow,
    }),
);

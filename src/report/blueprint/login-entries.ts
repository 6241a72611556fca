import { ownFlows, ownKey, ownMapping } from '../../model/authentik-own';
import { newApplication, newBinding, newProvider, newRedirectUri } from '../../model/new-login';
import type { Credentials, DesiredSso } from '../../model/sso';
import { find, keyOf, type Entry, type Reference } from './entry';

/** authentik's own blueprints that make the flows and mappings which the login refers to. */
export const beforeLogin = [
    'Default - Provider authorization flow (implicit consent)',
    'Default - Provider invalidation flow',
    'System - OAuth2 Provider - Scopes',
] as const;

/** Provider, application, and the groups that may log in. */
export function loginEntries(sso: DesiredSso, { clientId, clientSecret }: Credentials): Entry[] {
    return [
        {
            model: 'authentik_providers_oauth2.oauth2provider',
            id: 'rocketchat-provider',
            identifiers: { name: sso.name },
            attrs: {
                authorization_flow: flow(sso.authorizationFlow || ownFlows.authorization),
                invalidation_flow: flow(sso.invalidationFlow || ownFlows.invalidation),
                client_id: clientId,
                client_secret: clientSecret,
                ...newProvider,
                redirect_uris: [newRedirectUri(sso.redirectUri)],
                signing_key: find('authentik_crypto.certificatekeypair', ['name', ownKey]),
                property_mappings: sso.scopes.map(mappingOf),
            },
        },
        {
            model: 'authentik_core.application',
            id: 'rocketchat-application',
            identifiers: { slug: sso.slug },
            attrs: {
                name: sso.name,
                provider: keyOf('rocketchat-provider'),
                meta_launch_url: sso.launchUrl,
                ...newApplication,
            },
        },
        ...sso.allowedGroups.map((group, order) => ({
            model: 'authentik_policies.policybinding',
            identifiers: {
                target: keyOf('rocketchat-application'),
                group: find('authentik_core.group', [isId(group) ? 'pk' : 'name', group]),
                order,
            },
            attrs: newBinding,
        })),
    ];
}

function flow(slug: string): Reference {
    return find('authentik_flows.flow', ['slug', slug]);
}

/** A scope of authentik's own has a managed mapping; any other is looked for by its name, and must be there. */
function mappingOf(scope: string): Reference {
    const own = ['openid', 'email', 'profile', 'entitlements', 'offline_access', 'goauthentik.io/api'];
    const field = own.includes(scope) ? (['managed', ownMapping(scope)] as const) : (['scope_name', scope] as const);
    return find('authentik_providers_oauth2.scopemapping', field);
}

/** A uuid, as authentik numbers groups. */
function isId(group: string): boolean {
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(group);
}

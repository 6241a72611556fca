import { randomUUID } from 'node:crypto';
import type { AuthentikVersion } from '../version';
import type { Installation } from './installation';
import type { ScopeMappingRecord } from './records';

/** What the keys of authentik's own mappings begin with. */
export const OAUTH_MAPPING = 'goauthentik.io/providers/oauth2/scope-';

type Mapping = Omit<ScopeMappingRecord, 'pk'>;

function oauth(short: string, name: string, description: string, ...lines: string[]): Mapping {
    return {
        managed: `${OAUTH_MAPPING}${short}`,
        scopeName: short === 'authentik_api' ? 'goauthentik.io/api' : short,
        ...{ name: `authentik default OAuth Mapping: ${name}`, description },
        expression: lines.join('\n'),
    };
}

/** Of the proxy, which a login does not use. */
const PROXY_MAPPING: Mapping = {
    managed: 'goauthentik.io/providers/proxy/scope-proxy',
    name: 'authentik default OAuth Mapping: Proxy outpost',
    scopeName: 'ak_proxy',
    description: 'authentik Proxy - User information',
    expression:
        '# This mapping is used by the authentik proxy. It passes extra user attributes,\n# which are used for example for the HTTP-Basic Authentication mapping.\nreturn {\n    "ak_proxy": {\n        "user_attributes": request.user.group_attributes(request),\n        "is_superuser": request.user.is_superuser,\n    }\n}',
};

/**
 * authentik's own mappings, as its blueprints have them (recorded in 2026.5): up to 2025.8 addresses counted as verified,
 * up to 2025.12 the groups of a user had an older name (recorded in 2024.12 by their claims).
 */
export function defaultMappings(version: AuthentikVersion): ScopeMappingRecord[] {
    const isVerified = version.isAtLeast('2025.10') ? 'False' : 'True';
    const groups = version.isAtLeast('2026.2') ? 'groups' : 'ak_groups';
    const mappings = [
        oauth(
            ...(['openid', "OpenID 'openid'", ''] as const),
            '# This scope is required by the OpenID-spec, and must as such exist in authentik.',
            '# The scope by itself does not grant any information',
            'return {}',
        ),
        oauth(
            ...(['email', "OpenID 'email'", 'Email address'] as const),
            'return {',
            '    "email": request.user.email,',
            `    "email_verified": ${isVerified}`,
            '}',
        ),
        oauth(
            ...(['profile', "OpenID 'profile'", 'General Profile Information'] as const),
            'return {',
            "    # Because authentik only saves the user's full name, and has no concept of first and last names,",
            '    # the full name is used as given name.',
            '    # You can override this behaviour in custom mappings, i.e. `request.user.name.split(" ")`',
            '    "name": request.user.name,',
            '    "given_name": request.user.name,',
            '    "preferred_username": request.user.username,',
            '    "nickname": request.user.username,',
            `    "groups": [group.name for group in request.user.${groups}.all()],`,
            '}',
        ),
        oauth(
            ...(['entitlements', 'Application Entitlements', 'Application entitlements'] as const),
            'entitlements = [entitlement.name for entitlement in request.user.app_entitlements(provider.application)]',
            'return {',
            '    "entitlements": entitlements,',
            '    "roles": entitlements,',
            '}',
        ),
        oauth(
            ...(['offline_access', "OpenID 'offline_access'"] as const),
            'Access to request new tokens without interaction',
            '# This scope grants the application a refresh token that can be used to refresh user data',
            '# and let the application access authentik without the users interaction',
            'return {}',
        ),
        oauth(
            ...(['authentik_api', 'authentik API access', 'authentik API Access on behalf of your user'] as const),
            '# This scope grants the application the ability to access the authentik API',
            '# on behalf of the authorizing user',
            'return {}',
        ),
        ...(version.isAtLeast('2025.2') ? [PROXY_MAPPING] : []),
    ];
    return mappings.map((mapping) => ({ ...mapping, pk: randomUUID() }));
}

/** A server of another version writes its own expressions when it starts. */
export function refreshMappings({ scopeMappings, version }: Installation): void {
    const own = defaultMappings(version);
    for (const mapping of scopeMappings.values()) {
        mapping.expression = own.find(({ managed }) => managed === mapping.managed)?.expression ?? mapping.expression;
    }
}

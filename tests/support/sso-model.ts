import type { ObservedProvider, ObservedSso, ScopeMapping } from '../../src/model/sso';

const MANAGED = 'goauthentik.io/providers/oauth2/scope-';

export function managedMapping(scope: string): ScopeMapping {
    return { id: `managed-${scope}`, name: `authentik default: ${scope}`, scope, managed: MANAGED + scope };
}

export const provider: ObservedProvider = {
    ...{ id: 7, name: 'Rocket.Chat', clientId: 'client', clientType: 'confidential' },
    ...{ secret: 'right', isSecretReadable: true, grantTypes: ['authorization_code', 'refresh_token'] },
    redirectUris: [{ mode: 'strict', url: 'http://workspace.test/_oauth/authentik', type: 'authorization' }],
    mappings: ['managed-email', 'managed-openid', 'managed-profile'],
    ...{ signingKey: 'key', applicationSlug: 'rocketchat' },
};

/** Everything as it should be: nothing is to be done. */
export const allRight: ObservedSso = {
    application: {
        ...{ id: 'app', slug: 'rocketchat', name: 'Rocket.Chat', provider: 7, isOAuth2: true },
        ...{ launchUrl: 'http://workspace.test/', policyMode: 'any' },
    },
    provider,
    takenProviderNames: [],
    authorizationFlows: [{ id: 'implicit', slug: 'default-provider-authorization-implicit-consent' }],
    invalidationFlows: [{ id: 'out', slug: 'default-provider-invalidation-flow' }],
    keys: [{ id: 'key', name: 'authentik Self-signed Certificate', type: 'rsa' }],
    mappings: ['openid', 'email', 'profile', 'entitlements'].map(managedMapping),
    ...{ bindings: [], lacking: [] },
};

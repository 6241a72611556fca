import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';

import { generateKey, type Installation } from './installation';
import type { FlowDesignation, KeyPairRecord, KeyType, ProviderRecord } from './records';

const SCOPE = 'goauthentik.io/providers/oauth2/scope-';

/** The expression texts are ours; `managed` tells the claims apart that authentik's own mappings give. */
const MAPPINGS = [
    ['openid', "authentik default OAuth Mapping: OpenID 'openid'", '', 'return {}'],
    [
        'email',
        "authentik default OAuth Mapping: OpenID 'email'",
        'Email address',
        'return {"email": request.user.email, "email_verified": False}',
    ],
    [
        'profile',
        "authentik default OAuth Mapping: OpenID 'profile'",
        'General Profile Information',
        'return {"name": request.user.name, "given_name": request.user.name, "preferred_username": request.user.username, "nickname": request.user.username, "groups": [group.name for group in request.user.groups.all()]}',
    ],
    [
        'entitlements',
        'authentik default OAuth Mapping: Application Entitlements',
        'Application entitlements',
        'return {"entitlements": [], "roles": []}',
    ],
    [
        'offline_access',
        "authentik default OAuth Mapping: OpenID 'offline_access'",
        'Access to request new tokens',
        'return {}',
    ],
    [
        'authentik_api',
        'authentik default OAuth Mapping: authentik API access',
        'authentik API Access on behalf of your user',
        'return {}',
    ],
] as const;

const FLOWS: [string, string, FlowDesignation, string, { logsOut?: boolean; asksConsent?: boolean }?][] = [
    ['default-authentication-flow', 'Welcome to authentik!', 'authentication', 'Welcome to authentik!'],
    ['default-invalidation-flow', 'Logout', 'invalidation', 'Default Invalidation Flow', { logsOut: true }],
    [
        'default-provider-authorization-explicit-consent',
        'Authorize Application',
        'authorization',
        'Redirecting to %(app)s',
        { asksConsent: true },
    ],
    [
        'default-provider-authorization-implicit-consent',
        'Authorize Application',
        'authorization',
        'Redirecting to %(app)s',
    ],
    [
        'default-provider-invalidation-flow',
        'Logged out of application',
        'invalidation',
        "You've logged out of %(app)s.",
    ],
    ['default-source-authentication', 'Welcome to authentik!', 'authentication', 'Welcome to authentik!'],
    ['default-source-enrollment', 'Welcome to authentik! Please select a username.', 'enrollment', 'Welcome'],
    ['default-user-settings-flow', 'User settings', 'stage_configuration', 'Update your info'],
];

/** A key pair with a certificate in name only: what the API shows of it is derived from the key. */
export function makeKeyPair(name: string, keyType: KeyType, validityDays = 365): KeyPairRecord {
    const options = { privateKeyEncoding: { type: 'pkcs8', format: 'pem' } } as const;
    const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
    const pair =
        keyType === 'rsa'
            ? generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding, ...options })
            : keyType === 'ec'
              ? generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, ...options })
              : keyType === 'dsa'
                ? generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256, publicKeyEncoding, ...options })
                : keyType === 'ed448'
                  ? generateKeyPairSync('ed448', { publicKeyEncoding, ...options })
                  : generateKeyPairSync('ed25519', { publicKeyEncoding, ...options });
    const fingerprint = (algorithm: string): string =>
        (createHash(algorithm).update(pair.publicKey).digest('hex').match(/../g) ?? []).join(':');
    return {
        pk: randomUUID(),
        name,
        managed: null,
        keyType,
        privateKey: pair.privateKey,
        fingerprintSha1: fingerprint('sha1'),
        fingerprintSha256: fingerprint('sha256'),
        expiry: new Date(Date.now() + validityDays * 86_400_000).toISOString(),
        subject: `OU=Self-signed,O=authentik,CN=${name}`,
    };
}

let defaultPair: KeyPairRecord | undefined;

/** What a fresh installation holds before anybody did anything: flows, mappings, a key, `akadmin` and its group. */
export function fillFresh(installation: Installation): void {
    const outpostUser = 'ak-outpost-7f3a1f0a9c3e4a2f8f1d6f1f4e0b9a11';
    installation.addUser({ username: 'AnonymousUser', type: 'internal', isActive: false });
    installation.addUser({
        username: outpostUser,
        name: 'Outpost authentik Embedded Outpost Service-Account',
        type: 'internal_service_account',
        path: 'goauthentik.io/outposts',
        password: '',
    });
    const admin = installation.addUser({
        username: 'akadmin',
        name: 'authentik Default Admin',
        email: 'root@example.com',
    });
    installation.addGroup({ name: 'authentik Admins', isSuperuser: true, users: new Set([admin.pk]) });
    const readOnly = installation.addRole('authentik Read-only', ['*.view_*']);
    installation.addGroup({ name: 'authentik Read-only', roles: new Set([readOnly.pk]) });
    for (const [slug, name, designation, title, traits] of FLOWS) {
        const pk = randomUUID();
        installation.flows.set(pk, {
            pk,
            policyBindingModel: randomUUID(),
            slug,
            name,
            title,
            designation,
            stages:
                slug === 'default-provider-invalidation-flow' || slug.endsWith('implicit-consent')
                    ? []
                    : [randomUUID()],
            logsOut: traits?.logsOut ?? false,
            asksConsent: traits?.asksConsent ?? false,
        });
    }
    for (const [short, name, description, expression] of MAPPINGS) {
        const pk = randomUUID();
        const scopeName = short === 'authentik_api' ? 'goauthentik.io/api' : short;
        installation.scopeMappings.set(pk, {
            pk,
            managed: `${SCOPE}${short}`,
            name,
            scopeName,
            description,
            expression,
        });
    }
    // making an RSA key takes a tenth of a second: one for all installations of a process
    defaultPair ??= makeKeyPair('authentik Self-signed Certificate', 'rsa');
    installation.keyPairs.set(defaultPair.pk, defaultPair);
}

/** A provider with the defaults of the API, which are not those of the admin interface: no grant types, no mappings. */
export function providerWithDefaults(
    installation: Installation,
    fields: Pick<ProviderRecord, 'name' | 'authorizationFlow' | 'invalidationFlow' | 'redirectUris'> &
        Partial<ProviderRecord>,
): ProviderRecord {
    const provider: ProviderRecord = {
        authenticationFlow: null,
        propertyMappings: [],
        clientType: 'confidential',
        grantTypes: [],
        clientId: generateKey(40),
        clientSecret: generateKey(128),
        accessCodeValidity: 'minutes=1',
        accessTokenValidity: 'hours=1',
        refreshTokenValidity: 'days=30',
        refreshTokenThreshold: 'seconds=0',
        includeClaimsInIdToken: true,
        signingKey: null,
        encryptionKey: null,
        logoutUri: '',
        logoutMethod: 'backchannel',
        subMode: 'hashed_user_id',
        issuerMode: 'per_provider',
        jwtFederationSources: [],
        jwtFederationProviders: [],
        ...fields,
        pk: installation.nextProviderPk(),
    };
    installation.providers.set(provider.pk, provider);
    return provider;
}

/** The provider and application that an administrator makes in the admin interface after authentik's own guide. */
export function addRocketChat(installation: Installation, workspaceUrl: string): ProviderRecord {
    const flow = (slug: string): string => [...installation.flows.values()].find((one) => one.slug === slug)?.pk ?? '';
    const mappings = ['openid', 'email', 'profile'].map(
        (short) => [...installation.scopeMappings.values()].find((one) => one.managed === `${SCOPE}${short}`)?.pk ?? '',
    );
    const provider = providerWithDefaults(installation, {
        name: 'Rocket.Chat',
        authorizationFlow: flow('default-provider-authorization-implicit-consent'),
        invalidationFlow: flow('default-provider-invalidation-flow'),
        redirectUris: [
            { matching_mode: 'strict', url: `${workspaceUrl}/_oauth/authentik`, redirect_uri_type: 'authorization' },
        ],
        propertyMappings: mappings,
        // the admin interface preselects these
        grantTypes: ['authorization_code', 'refresh_token'],
        signingKey: [...installation.keyPairs.keys()][0] ?? null,
    });
    const pk = randomUUID();
    installation.applications.set(pk, {
        pk,
        name: 'Rocket.Chat',
        slug: 'rocketchat',
        provider: provider.pk,
        backchannelProviders: [],
        openInNewTab: false,
        metaLaunchUrl: `${workspaceUrl}/`,
        metaIcon: '',
        metaDescription: '',
        metaPublisher: '',
        metaHide: false,
        policyEngineMode: 'any',
        group: '',
    });
    return provider;
}

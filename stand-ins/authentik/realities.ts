import type { SetUpPatch } from './set-up-file';

const DEFAULT_KEY = 'authentik Self-signed Certificate';
const IMPLICIT = 'default-provider-authorization-implicit-consent';
const EXPLICIT = 'default-provider-authorization-explicit-consent';
const INVALIDATION = 'default-provider-invalidation-flow';
const PROVIDER = 'Rocket.Chat';
const SLUG = 'rocketchat';

/**
 * What administrators have done before the app comes, for `patchSetUp` or the option `setUp`. Those that say so are
 * about the provider and application "Rocket.Chat" that authentik is born with; the others fit a bare one too.
 */
export const realities = {
    /** the three flows that applications use by default have other slugs */
    defaultFlowsRenamed: (): SetUpPatch => ({
        flows: [
            { slug: IMPLICIT, newSlug: 'company-authorization', name: 'Company authorization' },
            { slug: EXPLICIT, newSlug: 'company-consent', name: 'Company consent' },
            { slug: INVALIDATION, newSlug: 'company-logged-out', name: 'Company logged out' },
        ],
    }),
    /** the three are gone, and the providers that used them; one flow of each use is left, by other names */
    defaultFlowsDeleted: (): SetUpPatch => ({
        flows: [{ slug: 'company-authorization', designation: 'authorization' }],
        remove: { flows: [IMPLICIT, EXPLICIT, INVALIDATION] },
    }),
    /** no authorization flow at all: nothing can be set up */
    noAuthorizationFlow: (): SetUpPatch => ({ remove: { flows: [IMPLICIT, EXPLICIT] } }),
    /** two authorization flows and none with the default slug: somebody has to choose */
    severalAuthorizationFlows: (): SetUpPatch => ({
        flows: [
            { slug: IMPLICIT, newSlug: 'staff-authorization' },
            { slug: EXPLICIT, newSlug: 'guest-authorization' },
        ],
    }),
    /** only the flow that asks for consent is left */
    onlyExplicitConsent: (): SetUpPatch => ({ remove: { flows: [IMPLICIT] } }),
    noKey: (): SetUpPatch => ({ remove: { keyPairs: [DEFAULT_KEY] } }),
    onlyEcKey: (): SetUpPatch => ({
        keyPairs: [{ name: 'Company EC', type: 'ec' }],
        remove: { keyPairs: [DEFAULT_KEY] },
    }),
    /** signs since 2026.8; before, a provider with it breaks discovery and every login */
    onlyEd25519Key: (): SetUpPatch => ({
        keyPairs: [{ name: 'Company Ed25519', type: 'ed25519' }],
        remove: { keyPairs: [DEFAULT_KEY] },
    }),
    /** a certificate that can only verify, such as one of an identity source */
    onlyCertificateWithoutKey: (): SetUpPatch => ({
        keyPairs: [{ name: 'Company CA', hasPrivateKey: false }],
        remove: { keyPairs: [DEFAULT_KEY] },
    }),
    /** another RSA key, and the default one under another name */
    keysRenamed: (): SetUpPatch => ({
        keyPairs: [{ name: DEFAULT_KEY, newName: 'Old key' }, { name: 'Company RSA' }],
    }),
    /** one of authentik's own is gone, or all of those a login needs */
    defaultMappingsDeleted: (scopes: string[] = ['openid', 'email', 'profile']): SetUpPatch => ({
        remove: { scopeMappings: scopes },
    }),
    /** born: a mapping of the administrator's in place of authentik's own for `profile` */
    customProfileMapping: (): SetUpPatch => ({
        scopeMappings: [CUSTOM_PROFILE],
        providers: [{ name: PROVIDER, propertyMappings: ['openid', 'email', CUSTOM_PROFILE.name] }],
    }),
    /** born: the same beside authentik's own, so that the lists of both are joined */
    customProfileMappingBesideDefault: (): SetUpPatch => ({
        scopeMappings: [CUSTOM_PROFILE],
        providers: [{ name: PROVIDER, propertyMappings: ['openid', 'email', 'profile', CUSTOM_PROFILE.name] }],
    }),
    /** born: made by API or Terraform without the list; breaks every login since 2026.5 */
    noGrantTypes: (): SetUpPatch => ({ providers: [{ name: PROVIDER, grantTypes: [] }] }),
    /** born: other grant types than the login needs */
    wrongGrantTypes: (): SetUpPatch => ({ providers: [{ name: PROVIDER, grantTypes: ['client_credentials'] }] }),
    /** born: userinfo answers 403 `insufficient_scope` */
    noPropertyMappings: (): SetUpPatch => ({ providers: [{ name: PROVIDER, propertyMappings: [] }] }),
    /** born: the first caller is believed */
    noRedirectUris: (): SetUpPatch => ({ providers: [{ name: PROVIDER, redirectUris: [] }] }),
    /** born: made for another address of the workspace */
    otherRedirectUri: (url: string): SetUpPatch => ({ providers: [{ name: PROVIDER, redirectUris: [url] }] }),
    /** born: signs with the client secret (HS256) */
    noSigningKey: (): SetUpPatch => ({ providers: [{ name: PROVIDER, signingKey: null }] }),
    /** born: its secret is looked at by nobody */
    publicClient: (): SetUpPatch => ({ providers: [{ name: PROVIDER, clientType: 'public' }] }),
    /** born: one issuer for all applications */
    globalIssuer: (): SetUpPatch => ({ providers: [{ name: PROVIDER, issuerMode: 'global' }] }),
    /** born: the secret was changed in authentik alone */
    secretChanged: (clientSecret: string): SetUpPatch => ({ providers: [{ name: PROVIDER, clientSecret }] }),
    /** born: the application is there, and links to nothing; the provider is there too */
    applicationWithoutProvider: (): SetUpPatch => ({ applications: [{ slug: SLUG, provider: null }] }),
    /** born: no application */
    providerWithoutApplication: (): SetUpPatch => ({ remove: { applications: [SLUG] } }),
    /** born: no provider */
    providerDeleted: (): SetUpPatch => ({ remove: { providers: [PROVIDER] } }),
    /** born: the application links to a provider of another kind */
    samlProviderLinked: (): SetUpPatch => ({
        providers: [{ name: 'Rocket.Chat SAML', kind: 'saml' }],
        applications: [{ slug: SLUG, provider: 'Rocket.Chat SAML' }],
    }),
    /** born: as the guide of 2022 said; starting from the portal fails */
    launchUrlIsCallback: (callback: string): SetUpPatch => ({ applications: [{ slug: SLUG, launchUrl: callback }] }),
    /** bare: another application has the slug, with an OAuth2 provider of its own */
    slugTaken: (): SetUpPatch => ({
        providers: [{ name: 'Wiki', clientId: 'wiki', redirectUris: ['https://wiki.company/callback'] }],
        applications: [{ slug: SLUG, name: 'Wiki', provider: 'Wiki', launchUrl: 'https://wiki.company/' }],
    }),
    /** bare: a provider of another kind has the name */
    providerNameTaken: (): SetUpPatch => ({
        providers: [{ name: PROVIDER, kind: 'saml' }],
        applications: [{ slug: 'old-chat', name: 'Old chat', provider: PROVIDER }],
    }),
    /** born: groups that may log in, bound by hand; given twice they pile up */
    groupBindings: (...groups: string[]): SetUpPatch => ({
        bindings: groups.map((group, order) => ({ application: SLUG, group, order })),
    }),
    /** born: a policy and a person bound by hand, which nobody but the administrator may take away */
    foreignBindings: (user: string): SetUpPatch => ({
        bindings: [
            { application: SLUG, policy: { name: 'Office hours', passes: true }, order: 10 },
            { application: SLUG, user, order: 20 },
        ],
    }),
    /** as drafted for a version after 2026.8: answers hold `secret` in place of `client_secret` */
    managedSecrets: (): SetUpPatch => ({ managedSecrets: true }),
    /** installations of before 2024.4 */
    tokensForHalfAnHour: (): SetUpPatch => ({ defaultTokenDuration: 'minutes=30' }),
};

const CUSTOM_PROFILE = {
    name: 'Company profile',
    scope: 'profile',
    expression:
        'return {"name": request.user.name, "preferred_username": request.user.username, "groups": [group.name for group in request.user.all_groups()]}',
};

/** authentik's side of the login: the provider and the application, as read at one moment. Plain data without secrets. */

export interface ScopeMapping {
    id: string;
    name: string;
    /** such as `profile` */
    scope: string;
    /** such as `goauthentik.io/providers/oauth2/scope-profile`; null for one that an administrator made */
    managed: string | null;
}

export interface SigningKey {
    id: string;
    name: string;
    /** `rsa`, `ec`, …; undefined where this version does not tell */
    type: string | undefined;
}

export interface Flow {
    id: string;
    slug: string;
}

export interface RedirectUri {
    mode: string;
    url: string;
    /** `authorization` or `logout`; absent before 2026.5, where each is for authorization */
    type?: string;
}

/**
 * How the client secret of the settings compares with the provider's. Where authentik does not show it (managed secrets),
 * its revocation endpoint tells whether it is accepted. `none`: the settings hold none yet.
 */
export type ProviderSecret = 'right' | 'wrong' | 'none';

export interface ObservedProvider {
    id: number;
    name: string;
    clientId: string;
    /** `confidential` or `public` */
    clientType: string;
    secret: ProviderSecret;
    /** whether authentik shows the secret to this token, so that it can be taken over */
    isSecretReadable: boolean;
    /** undefined before 2026.5, which has no such field */
    grantTypes: readonly string[] | undefined;
    redirectUris: readonly RedirectUri[];
    /** ids of scope mappings */
    mappings: readonly string[];
    signingKey: string | null;
    /** of the application that uses it */
    applicationSlug: string | null;
}

export interface ObservedApplication {
    id: string;
    slug: string;
    name: string;
    provider: number | null;
    /** whether `provider` is an OAuth2 provider; true where there is none */
    isOAuth2: boolean;
    launchUrl: string;
    /** `any` or `all`: how several bindings combine */
    policyMode: string;
}

/** A group that may use the application. Bindings to users and policies are not managed and not read. */
export interface GroupBinding {
    id: string;
    groupId: string;
    /** made by the app, as its records say; only such a one is ever removed */
    isOwn: boolean;
}

/** What the token may not do, as authentik names it, such as `authentik_core.view_application`. */
export type Permission = string;

export interface ObservedSso {
    /** undefined where there is none of the configured slug, or where it may not be seen */
    application: ObservedApplication | undefined;
    /** the application's; else one of the configured client id; else one of the app's name that no application uses */
    provider: ObservedProvider | undefined;
    /** taken names and slugs that a new object cannot have */
    takenProviderNames: readonly string[];
    authorizationFlows: readonly Flow[];
    invalidationFlows: readonly Flow[];
    keys: readonly SigningKey[];
    mappings: readonly ScopeMapping[];
    bindings: readonly GroupBinding[];
    /** permissions whose absence was seen; what they guard is not known */
    lacking: readonly Permission[];
}

/** What the administrator asked for on authentik's side. */
export interface DesiredSso {
    slug: string;
    /** of a new application and provider */
    name: string;
    redirectUri: string;
    /** root of the workspace, with a slash at its end */
    launchUrl: string;
    /** of the entry, such as `["openid", "email", "profile"]` */
    scopes: readonly string[];
    /** of the settings; empty: taken from the provider, or generated */
    clientId: string;
    /** names or ids of the groups that may log in; empty: not managed */
    allowedGroups: readonly string[];
    /** slugs chosen by the administrator where the default flows are gone; empty: the defaults */
    authorizationFlow: string;
    invalidationFlow: string;
}

export type ProviderField =
    'redirect_uris' | 'grant_types' | 'property_mappings' | 'signing_key' | 'client_type' | 'client_secret';
export type ApplicationField = 'meta_launch_url' | 'provider';

/** Values that authentik's API takes for a field. */
export type FieldValue = string | number | null | readonly string[] | readonly RedirectUri[];

/** Why a change on authentik's side is withheld. */
export type SsoWithheldCode =
    | 'sso_permissions_missing'
    | 'sso_flow_missing'
    | 'sso_mappings_missing'
    | 'sso_slug_taken'
    /** the provider belongs to the application of another slug, and authentik allows one only */
    | 'sso_provider_taken'
    /** every binding must pass: a person would have to be in all of the groups at once */
    | 'sso_all_groups_required'
    /** none of the groups that may log in is there */
    | 'sso_groups_unknown'
    /** none of them can be bound, for whatever reason */
    | 'sso_groups_unbound'
    /** no group is left on the list */
    | 'sso_opens_login';

/** What an administrator should know about authentik's side that is no change. */
export type SsoNoteCode =
    | 'client_id_differs'
    /** of the groups that may log in: others are there */
    | 'group_unknown'
    /** none of them is there, and so nothing is set up */
    | 'groups_unknown'
    /** none of them is there, and the application is: everybody may use it */
    | 'groups_unknown_open'
    | 'scope_unmapped';

/** The endpoints that the entry needs, cut as Rocket.Chat wants them: `url` + path is the address. */
export interface Endpoints {
    issuer: string;
    /** the common part, without trailing slash, such as `https://authentik.company/application/o` */
    url: string;
    authorizePath: string;
    tokenPath: string;
    identityPath: string;
}

/** One binding of an application: exactly one of group, user and policy is set. */
export interface AccessBinding {
    group: string | null;
    /** authentik's number of the user */
    user: number | null;
    policy: string | null;
    isEnabled: boolean;
    isNegated: boolean;
}

/** The client id and secret of the provider; empty where there is none yet. */
export interface Credentials {
    clientId: string;
    clientSecret: string;
}

/** Something that was created in authentik, or found there where a step that was cut off had made it, as it was read back. */
export interface Created<Id extends string | number = string> {
    id: Id;
    /** fields that hold another value than the one sent */
    keptOther: readonly string[];
    /** every field of it as text, to compare at an undo; absent where that is not looked at, or may not be read */
    left?: string | undefined;
}

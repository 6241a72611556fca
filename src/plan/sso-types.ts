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

export type SsoChange =
    /** fills `client_id` and `client_secret` of the settings: generated, or taken from the provider */
    | {
          kind: 'keep-credentials';
          source: 'generated' | 'provider';
          provider?: number;
          clientId?: string;
          reason: string;
      }
    /** where there is no usable key at all */
    | { kind: 'create-key'; name: string; reason: string }
    | {
          kind: 'create-provider';
          name: string;
          authorizationFlow: Flow;
          invalidationFlow: Flow;
          redirectUri: string;
          mappings: readonly string[];
          /** undefined: the one that `create-key` makes */
          signingKey: string | undefined;
          reason: string;
      }
    | {
          kind: 'change-provider';
          provider: number;
          name: string;
          field: ProviderField;
          /** null for a secret, which no plan holds */
          from: FieldValue;
          /** for `signing_key`: empty is the one that `create-key` makes; null would sign with the client secret */
          to: FieldValue;
          /** both in words, such as `["https://…/_oauth/authentik"]` or names of mappings */
          fromText: string;
          toText: string;
          reason: string;
      }
    /** `provider`: undefined is the one that this plan creates */
    | { kind: 'create-application'; slug: string; name: string; launchUrl: string; provider?: number; reason: string }
    | {
          kind: 'change-application';
          slug: string;
          field: ApplicationField;
          from: FieldValue;
          /** for `provider`: absent is the one that this plan creates. Never undefined, which the engine's bridge makes null */
          to?: FieldValue;
          reason: string;
      }
    | { kind: 'bind-group'; slug: string; groupId: string; group: string; reason: string }
    | { kind: 'unbind-group'; slug: string; groupId: string; group: string; binding: string; reason: string };

/** What takes the changes above back; made by undo only. */
export type SsoUndoChange =
    | { kind: 'delete-provider'; provider: number; name: string; reason: string }
    | { kind: 'delete-application'; slug: string; reason: string };

/** Why a change on authentik's side is withheld. */
export type SsoWithheldCode =
    | 'sso_permissions_missing'
    | 'sso_flow_missing'
    | 'sso_mappings_missing'
    | 'sso_slug_taken'
    /** the provider belongs to the application of another slug, and authentik allows one only */
    | 'sso_provider_taken'
    /** every binding must pass: a person would have to be in all of the groups at once */
    | 'sso_all_groups_required';

/** What an administrator should know about authentik's side that is no change. */
export type SsoNoteCode = 'client_id_differs' | 'group_unknown' | 'scope_unmapped';

import type { UserCreationMode, FlowDesignation, KeyType, OtherProviderKind, RedirectUri } from './state/records';

/** What an administrator does by hand to flows, keys, mappings, providers, applications and bindings. */

export interface FlowPatch {
    slug: string;
    newSlug?: string;
    name?: string;
    title?: string;
    /** `authorization` for a new one unless given */
    designation?: FlowDesignation;
    asksConsent?: boolean;
    /** whether it ends the authentik login */
    logsOut?: boolean;
    /** `none` for a new one unless given */
    authentication?: 'none' | 'require_authenticated' | 'require_unauthenticated' | 'require_superuser';
    /** how many policies decide who may run it */
    policies?: number;
    /** in place of those that it has */
    stages?: StagePatch[];
}

/** One of the three kinds of stages by which users are made and changed. */
export interface StagePatch {
    /** what is asked for: types by the keys of the fields, such as `{ username: 'text' }` */
    asks?: Record<string, string>;
    /** how many policies look at what is typed */
    validations?: number;
    /** writes it to a user */
    writes?: UserCreationMode;
    /** name of the group of users that are made */
    group?: string;
    /** users that are made cannot log in yet */
    isInactive?: boolean;
    /** lets in by an invitation; `optional`: and without one as well */
    invitation?: 'needed' | 'optional';
}

export interface KeyPairPatch {
    name: string;
    newName?: string;
    /** `rsa` for a new one unless given */
    type?: KeyType;
    /** false: a certificate that can only verify */
    hasPrivateKey?: boolean;
}

export interface ScopeMappingPatch {
    name: string;
    newName?: string;
    scope?: string;
    expression?: string;
    description?: string;
    managed?: string | null;
}

export interface ProviderPatch {
    name: string;
    newName?: string;
    /** of a new one; other kinds than OAuth2 take nothing but flows */
    kind?: 'oauth2' | OtherProviderKind;
    clientId?: string;
    clientSecret?: string;
    clientType?: 'confidential' | 'public';
    grantTypes?: string[];
    /** texts are strict URIs for authorization */
    redirectUris?: (string | (Partial<RedirectUri> & { url: string }))[];
    /** names, or scope names of authentik's own */
    propertyMappings?: string[];
    /** name of a key pair */
    signingKey?: string | null;
    /** slugs; those of a new one are authentik's defaults unless given */
    authorizationFlow?: string;
    invalidationFlow?: string | null;
    subMode?: 'hashed_user_id' | 'user_id' | 'user_uuid' | 'user_username' | 'user_email' | 'user_upn';
    issuerMode?: 'per_provider' | 'global';
    includeClaimsInIdToken?: boolean;
    /** such as `hours=1` */
    accessTokenValidity?: string;
}

export interface ApplicationPatch {
    slug: string;
    newSlug?: string;
    /** the slug for a new one unless given */
    name?: string;
    /** name of a provider of any kind */
    provider?: string | null;
    launchUrl?: string;
    policyEngineMode?: 'any' | 'all';
    /** heading it is listed under in the portal */
    group?: string;
}

/** Exactly one of group, user and policy; a policy that does not exist yet is made. */
export interface BindingPatch {
    application: string;
    group?: string;
    user?: string;
    policy?: { name: string; passes: boolean };
    order?: number;
    enabled?: boolean;
    negate?: boolean;
}

/** Entries are matched by name or slug: given fields replace, unknown entries are added, with the API's defaults. */
export interface SetUpPatch {
    flows?: FlowPatch[];
    keyPairs?: KeyPairPatch[];
    scopeMappings?: ScopeMappingPatch[];
    providers?: ProviderPatch[];
    applications?: ApplicationPatch[];
    /** always added: equal ones pile up */
    bindings?: BindingPatch[];
    /** done last, with what else goes when these go */
    remove?: {
        flows?: string[];
        keyPairs?: string[];
        /** names, or scope names of authentik's own */
        scopeMappings?: string[];
        providers?: string[];
        applications?: string[];
        /** all bindings of an application to a group, a user or a policy, by name */
        bindings?: { application: string; group?: string; user?: string; policy?: string }[];
    };
    /** answers hold `secret` (a reference) in place of `client_secret`, as drafted in goauthentik/authentik#25415 */
    managedSecrets?: boolean;
    /** what an expiring API token gets, whatever was asked for: `days=1`, or `minutes=30` on installations of before 2024.4 */
    defaultTokenDuration?: string;
}

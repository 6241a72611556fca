import type { UserType } from '../directory-file';

/** What authentik's database holds, cut to the columns that the API or a login reads or writes. Dates are ISO strings. */

export interface UserRecord {
    pk: number;
    uuid: string;
    /** sha256 of pk and installation: stable across renames, different per installation */
    uid: string;
    username: string;
    name: string;
    email: string;
    isActive: boolean;
    type: UserType;
    path: string;
    attributes: Record<string, unknown>;
    password: string;
    lastLogin: string | null;
    dateJoined: string;
    lastUpdated: string;
    passwordChangeDate: string;
    /** pks of the roles given directly */
    roles: Set<string>;
}

export interface GroupRecord {
    pk: string;
    numPk: number;
    name: string;
    isSuperuser: boolean;
    parents: Set<string>;
    /** pks of direct members */
    users: Set<number>;
    roles: Set<string>;
    attributes: Record<string, unknown>;
}

export interface RoleRecord {
    pk: string;
    name: string;
    /** global ones, such as `authentik_core.view_group` */
    permissions: Set<string>;
    /** permission → pks of the objects it holds for */
    objectPermissions: Map<string, Set<string>>;
}

export interface TokenRecord {
    pk: string;
    identifier: string;
    key: string;
    intent: 'api' | 'app_password' | 'recovery' | 'verification';
    user: number;
    description: string;
    expires: string | null;
    expiring: boolean;
    managed: string | null;
    /** made by its owner, who may therefore look at its key */
    isMadeByOwner: boolean;
}

export type FlowDesignation =
    | 'authentication'
    | 'authorization'
    | 'invalidation'
    | 'enrollment'
    | 'unenrollment'
    | 'recovery'
    | 'stage_configuration';

export interface FlowRecord {
    pk: string;
    policyBindingModel: string;
    slug: string;
    name: string;
    title: string;
    designation: FlowDesignation;
    stages: string[];
    /** what decides who may run it */
    policies?: string[];
    /** whether going through it ends the authentik login */
    logsOut: boolean;
    asksConsent: boolean;
    /** what else an administrator can set, by the names of the API */
    settings: FlowSettings;
}

/** What is typed in a flow, or shown there. */
export interface PromptRecord {
    pk: string;
    name: string;
    fieldKey: string;
    label: string;
    /** such as `text`, `username`, `hidden` */
    type: string;
    order: number;
}

/** Of the stages of flows those that ask for what is typed, write it to a user, or let in by an invitation. */
export type StageRecord = { pk: string; name: string } & (
    | { kind: 'prompt'; prompts: string[]; validationPolicies: string[] }
    | { kind: 'write'; mode: UserCreationMode; group: string | null; isInactive: boolean }
    | { kind: 'invitation'; isOptional: boolean }
);

export type UserCreationMode = 'never_create' | 'create_when_required' | 'always_create';

export interface FlowSettings {
    background: string;
    policy_engine_mode: 'any' | 'all';
    compatibility_mode: boolean;
    layout: string;
    denied_action: string;
    authentication: string;
}

export type KeyType = 'rsa' | 'ec' | 'dsa' | 'ed25519' | 'ed448';

export interface KeyPairRecord {
    pk: string;
    name: string;
    managed: string | null;
    /** of the certificate's public key */
    keyType: KeyType;
    /** PEM; null for a certificate that can only verify */
    privateKey: string | null;
    fingerprintSha1: string;
    fingerprintSha256: string;
    expiry: string;
    subject: string;
}

export interface ScopeMappingRecord {
    pk: string;
    managed: string | null;
    name: string;
    scopeName: string;
    description: string;
    expression: string;
}

export interface RedirectUri {
    matching_mode: 'strict' | 'regex';
    url: string;
    redirect_uri_type: 'authorization' | 'logout';
}

/** As it was sent: what a PATCH leaves out is missing. */
export type StoredRedirectUri = Partial<RedirectUri>;

export interface ProviderRecord {
    pk: number;
    name: string;
    authenticationFlow: string | null;
    authorizationFlow: string;
    /** null once that flow is deleted, which the API's schema does not foresee */
    invalidationFlow: string | null;
    propertyMappings: string[];
    clientType: 'confidential' | 'public';
    grantTypes: string[];
    clientId: string;
    clientSecret: string;
    /** pk of the managed secret that holds the client secret, where secrets are managed */
    secret: string | null;
    accessCodeValidity: string;
    accessTokenValidity: string;
    refreshTokenValidity: string;
    refreshTokenThreshold: string;
    includeClaimsInIdToken: boolean;
    signingKey: string | null;
    encryptionKey: string | null;
    redirectUris: StoredRedirectUri[];
    logoutUri: string;
    logoutMethod: 'backchannel' | 'frontchannel';
    subMode: 'hashed_user_id' | 'user_id' | 'user_uuid' | 'user_username' | 'user_email' | 'user_upn';
    issuerMode: 'per_provider' | 'global';
    jwtFederationSources: string[];
    jwtFederationProviders: number[];
}

/** A provider of another kind than OAuth2: it takes a name, and the place at an application. */
export interface OtherProviderRecord {
    pk: number;
    name: string;
    kind: OtherProviderKind;
    authorizationFlow: string | null;
    invalidationFlow: string | null;
}

export type OtherProviderKind = 'saml' | 'ldap';

/** A managed secret, as drafted in goauthentik/authentik#25415. */
export interface SecretRecord {
    pk: string;
    name: string;
    type: 'text' | 'multiline' | 'file';
    value: string;
    created: string;
    lastUpdated: string;
}

/** A policy of any kind, such as an expression: all that matters is what it says. */
export interface PolicyRecord {
    pk: string;
    name: string;
    isPassing: boolean;
    executionLogging: boolean;
    /** for a policy that looks at events; where there is no event it says no */
    matcher?: EventMatcher;
}

/** What an event has to be like; null where anything is right. */
export interface EventMatcher {
    action: string | null;
    clientIp: string | null;
    app: string | null;
    model: string | null;
    query: string | null;
}

export interface ApplicationRecord {
    pk: string;
    name: string;
    slug: string;
    provider: number | null;
    backchannelProviders: number[];
    openInNewTab: boolean;
    metaLaunchUrl: string;
    metaIcon: string;
    metaDescription: string;
    metaPublisher: string;
    metaHide: boolean;
    policyEngineMode: 'any' | 'all';
    group: string;
}

export interface BindingRecord {
    pk: string;
    /** pk of an application, or of another model that policies can be bound to */
    target: string;
    policy: string | null;
    group: string | null;
    user: number | null;
    order: number;
    enabled: boolean;
    negate: boolean;
    timeout: number;
    failureResult: boolean;
}

/** A login of a person in one browser; with it go the access tokens that it was used for. */
export interface LoginRecord {
    uuid: string;
    user: number;
    /** seconds since 1970 */
    authTime: number;
    lastIp: string;
    lastUserAgent: string;
    lastUsed: string;
    expires: string;
}

export interface EventRecord {
    pk: string;
    /** whose request it was: pk, email and username; nothing for what the worker does */
    user: Record<string, unknown>;
    action: string;
    /** module that wrote it */
    app: string;
    context: Record<string, unknown>;
    clientIp: string | null;
    created: string;
    expires: string;
    brand: Record<string, unknown>;
}

export interface TransportRecord {
    pk: string;
    name: string;
    mode: 'local' | 'webhook' | 'webhook_slack' | 'email';
    webhookUrl: string;
    webhookCa: string | null;
    /** pks of webhook mappings */
    bodyMapping: string | null;
    headersMapping: string | null;
    emailSubjectPrefix: string;
    emailTemplate: string;
    sendOnce: boolean;
}

/** What a webhook carries in place of the default body, or as headers: an expression that gives a dictionary. */
export interface WebhookMappingRecord {
    pk: string;
    name: string;
    expression: string;
}

export type Severity = 'notice' | 'warning' | 'alert';

export interface RuleRecord {
    pk: string;
    name: string;
    transports: Set<string>;
    severity: Severity;
    /** whose direct members are told */
    group: string | null;
    tellsEventUser: boolean;
    /** a first attempt to delete it crashed */
    isStuck: boolean;
}

/** A notification in authentik's own interface. */
export interface NotificationRecord {
    pk: string;
    severity: Severity;
    body: string;
    created: string;
    event: EventRecord;
    seen: boolean;
    user: number;
}

/** A blueprint that is kept, to be applied again. */
export interface BlueprintRecord {
    pk: string;
    name: string;
    /** of a file of authentik's own; empty where it has content */
    path: string;
    content: string;
    context: Record<string, unknown>;
    /** when it was saved last, for whatever reason */
    lastApplied: string;
    lastAppliedHash: string;
    status: 'successful' | 'warning' | 'error' | 'orphaned' | 'unknown';
    enabled: boolean;
    metadata: Record<string, unknown>;
}

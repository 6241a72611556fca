/** What the end of a login depends on, as plain data. See docs/servers/rocket-chat.md#two-login-flows and what follows there. */

/** `legacy`: the only one before 8.7; `modern`: by choice from 8.7 on, the only one from 9.0 on */
export type LoginFlow = 'legacy' | 'modern';

/** The claims of a person, as the userinfo endpoint gives them. */
export type Claims = Readonly<Record<string, unknown>>;

/** The custom OAuth entry as the server acts on it. */
export interface LoginEntry {
    /** such as `authentik` */
    service: string;
    /** whether the login page gets it, so that there can be a button */
    isLive: boolean;
    /** the three addresses as the server puts them together, which depends on the flow */
    authorizeUrl: string;
    tokenUrl: string;
    identityUrl: string;
    hasClientId: boolean;
    hasSecret: boolean;
    showsButton: boolean;
    /** such as `["openid", "email", "profile"]`; empty: whatever is mapped */
    scopes: readonly string[];
    usernameField: string;
    emailField: string;
    nameField: string;
    keyField: string;
    mergesUsers: boolean;
    mergesDistinctServices: boolean;
}

/** By what a login makes a username and an address of the claims of a person. */
export type IdentityFields = Pick<LoginEntry, 'usernameField' | 'emailField' | 'scopes'>;

/** The provider and application in authentik. Undefined is what could not be found out. */
export interface LoginProvider {
    /** the three addresses that authentik announces */
    endpoints: { authorize: string; token: string; identity: string } | undefined;
    /** what authentik says to the entry's client id and secret; `unreachable`: the server gets no answer where the entry asks */
    client: 'accepted' | 'id_unknown' | 'secret_wrong' | 'unreachable' | undefined;
    /** whether the very redirect URI that the login sends is registered */
    isRedirectUriRegistered: boolean | undefined;
    /** whether `authorization_code` is among the grant types; before 2026.5 there are none to choose */
    allowsCodes: boolean | undefined;
    hasApplication: boolean | undefined;
    /** scopes that have a mapping at the provider */
    mappedScopes: readonly string[] | undefined;
}

/** The Accounts settings that decide about a login. */
export interface LoginRules {
    approvesByHand: boolean;
    /** before 8.0 asking for that approval fails for an account without an address */
    approvalNeedsAddress: boolean;
    /** authentication services may create accounts */
    registersPeople: boolean;
    /** empty: every domain */
    allowedDomains: readonly string[];
    /** e-mail addresses from authentik count as verified */
    verifiesEmails: boolean;
    twoFactor: {
        isEnabled: boolean;
        byApp: boolean;
        byEmail: boolean;
        /** codes by e-mail also for people from authentik */
        byEmailForOAuth: boolean;
        /** new accounts get codes by e-mail */
        isOptedIn: boolean;
        /** seconds for which an account just made is not asked in the modern flow */
        rememberFor: number;
    };
}

export interface LoginPerson {
    username: string;
    isActive: boolean;
    /** whether authentik's bindings let them use the application; undefined where a policy decides that the app cannot ask */
    mayEnter: boolean | undefined;
    claims: Claims;
}

/** An account of the workspace, as far as a login looks at it. */
export interface LoginAccount {
    id: string;
    username: string;
    /** undefined where it is not known */
    name: string | undefined;
    emails: readonly { address: string; isVerified: boolean }[];
    isActive: boolean;
    /** the user of an app, which may not log in */
    isApp: boolean;
    /** made so short a while ago that the modern flow asks for no second factor */
    isNew: boolean;
}

/** Why a login ends without a session: at authentik, between the two servers, or at the account. */
export type LoginRefusal =
    | 'no_button'
    | 'no_strategy'
    | 'page_not_found'
    | 'client_id_unknown'
    | 'redirect_uri_refused'
    | 'authorize_refused'
    | 'not_authenticated'
    | 'access_denied'
    | 'token_refused'
    | 'identity_refused'
    | 'field_not_found'
    | 'merge_refused'
    | 'username_taken'
    | 'email_taken'
    | 'registration_disabled'
    | 'domain_refused'
    | 'approval_mail_failed'
    | 'identity_taken'
    | 'address_taken'
    | 'app_user'
    | 'not_activated';

/** Those that are about one account. */
export type AccountRefusal = Extract<
    LoginRefusal,
    'merge_refused' | 'username_taken' | 'email_taken' | 'identity_taken' | 'address_taken' | 'not_activated'
>;

/**
 * `taken-over`: an account that was not of this login becomes theirs; `linked`: the same, where the e-mail address says that it is
 * the same person; `updated`: name or address follow authentik.
 */
export type LoginEnd =
    'created' | 'linked' | 'in' | 'updated' | 'taken-over' | 'pending-approval' | 'second-factor' | 'refused';

/** What an app cannot see: to which account, if any, this login belongs already. */
export type LoginState =
    /** it makes no difference */
    | 'any'
    | 'not-linked'
    /** linked to an account that has the username or the address */
    | 'linked'
    /** linked to another account, because the username or address was changed since */
    | 'linked-elsewhere';

/** What is not known of a server, where it makes a difference. */
export interface LoginPlace {
    /** whether its release drops the e-mail claim (RocketChat/Rocket.Chat#42062) */
    dropsEmail?: boolean;
    /** whether its database has the unique index that the legacy flow makes */
    isIndexed?: boolean;
}

/** An account that is linked by its address, or although the login is refused. */
export interface Adoption {
    /** username */
    account: string;
    /** false where another account has the identity already */
    isLinked: boolean;
    /** a password that it has is removed, and a new one must be chosen */
    losesPassword: boolean;
}

/** How a login ends at the account. */
export interface PredictedEnd {
    end: LoginEnd;
    /** set with `refused` */
    refusal?: LoginRefusal;
    /** what the refusal is about, such as the name of the claim that is missing */
    detail?: string;
    /** what of several things it is: the address asked, no answer there, or the secret; the claim that is missing */
    reason?: 'address' | 'unreachable' | 'secret' | 'openid' | 'username' | 'email' | 'email_field' | 'no_application';
    /** username of the account that it is about; a new one has none where the person is asked to choose */
    account?: string;
    /** what that account holds afterwards */
    holds?: { address: string | undefined; isVerified: boolean; name: string };
    /** another account that carries the identity as well by then: the older of the two is opened, or refused */
    orElse?: string;
    /** stands whatever else is said, a refusal included */
    adoption?: Adoption;
}

export interface PredictedLogin extends PredictedEnd {
    when: LoginState;
    /** with `linked`: username of the account */
    to?: string;
    /** absent where it is the same everywhere */
    where?: LoginPlace;
    /** whether a code is asked for if the person has set up an authenticator app or codes by e-mail, which no app can see */
    maySecondFactor: boolean;
}

/**
 * `login`: the page where people sign in. `refused`: a page of authentik that says no. `sent-back`: authentik sent the browser back
 * to the workspace with an error. `elsewhere`: what answers is no authentik.
 */
export type AuthorizeProbe = 'login' | 'refused' | 'sent-back' | 'elsewhere';

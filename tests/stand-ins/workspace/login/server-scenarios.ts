import type { ProviderPatch, SetUpPatch } from '../../../../stand-ins/authentik';
import { merging } from './account-scenarios';
import type { LoginScenario } from './login-scenario';
import {
    ADDRESS,
    DROPPED,
    atAccount,
    atAuthentik,
    before,
    between,
    created,
    errorPage,
    found,
    inAs,
    sentBack,
    stuck,
} from './scenario-ends';

const rocketChat = (fields: Omit<ProviderPatch, 'name'>): SetUpPatch => ({
    providers: [{ name: 'Rocket.Chat', ...fields }],
});
const EMAIL_CODES = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';
const REMEMBER = 'Accounts_TwoFactorAuthentication_RememberFor';

/** Somebody whom the workspace does not know, and how entry and provider can be. */
export const newcomers: LoginScenario[] = [
    { title: 'someone new', ends: created },
    { title: 'someone new, in a second window', entry: { '-login_style': 'popup' }, ends: created },
    {
        title: 'someone new, with the third login style',
        entry: { '-login_style': '' },
        ends: {
            legacy: stuck('redirect_uri_refused', 'authentik', 'Redirect URI Error'),
            modern: created.modern,
        },
    },
    {
        title: 'someone new, with everything sent in headers',
        entry: { '-token_sent_via': 'header', '-identity_token_sent_via': 'default' },
        ends: created,
    },
    {
        title: 'someone new, without a username field',
        entry: { '-username_field': '' },
        ends: {
            legacy: { ok: true, username: '', account: 'created', email: ADDRESS },
            modern: { ok: true, username: '', account: 'created', email: DROPPED },
        },
    },
    {
        title: 'an absolute token path',
        entry: { '-token_path': '{authentik}/application/o/token/' },
        ends: { legacy: created.legacy, modern: errorPage('token_refused') },
    },
    {
        title: 'an absolute identity path',
        entry: { '-identity_path': '{authentik}/application/o/userinfo/' },
        ends: created,
    },
    {
        title: 'an absolute authorize path',
        entry: { '-authorize_path': '{authentik}/application/o/authorize/' },
        ends: { legacy: created.legacy, modern: stuck('page_not_found', 'authentik', 'Not Found') },
    },
];

/** A second factor is asked for by the workspace. */
export const secondFactor: LoginScenario[] = [
    {
        title: 'an authenticator app',
        workspace: { settings: { [REMEMBER]: 0 } },
        since: { workspace: { users: [{ username: 'ada', totp: true }] } },
        ends: {
            legacy: stuck('second_factor_required', 'second factor', 'TOTP Required [totp-required]'),
            modern: stuck('second_factor_required', 'second factor', 'Enter the code of your authenticator app'),
        },
    },
    {
        title: 'an authenticator app, with the code',
        workspace: { settings: { [REMEMBER]: 0 } },
        since: { workspace: { users: [{ username: 'ada', totp: true }] } },
        givesCode: true,
        ends: found,
    },
    {
        title: 'an authenticator app, with the code, in a second window',
        workspace: { settings: { [REMEMBER]: 0 } },
        entry: { '-login_style': 'popup' },
        since: { workspace: { users: [{ username: 'ada', totp: true }] } },
        givesCode: true,
        ends: found,
    },
    {
        title: 'an authenticator app on an account of the last half hour',
        since: { workspace: { users: [{ username: 'ada', totp: true }] } },
        ends: {
            legacy: stuck('second_factor_required', 'second factor', 'TOTP Required [totp-required]'),
            modern: found.modern,
        },
    },
    {
        title: 'e-mail codes for people from authentik, someone new',
        workspace: { settings: { [EMAIL_CODES]: true, [REMEMBER]: 0 } },
        ends: {
            legacy: stuck('second_factor_required', 'second factor', 'TOTP Required [totp-required]'),
            modern: created.modern,
        },
    },
    {
        title: 'e-mail codes, an account with an address, with the code',
        workspace: {
            settings: { [EMAIL_CODES]: true, [REMEMBER]: 0 },
            users: [{ username: 'ada', name: 'Ada Lovelace', email: ADDRESS, email2fa: true }],
        },
        entry: merging(true, true),
        givesCode: true,
        ends: inAs('linked', ADDRESS, ADDRESS),
    },
];

/** What administrators of the workspace have switched. */
export const rules: LoginScenario[] = [
    {
        title: 'new accounts need approval',
        workspace: { settings: { Accounts_ManuallyApproveNewUsers: true } },
        ends: {
            legacy: stuck('not_activated', 'login page', 'User is not activated [error-user-is-not-activated]'),
            modern: stuck('not_activated', 'login page'),
        },
    },
    {
        title: 'authentication services may not register people',
        workspace: { settings: { Accounts_Registration_AuthenticationServices_Enabled: false } },
        ends: atAccount(
            'registration_disabled',
            'User registration is disabled for authentication services [registration-disabled-authentication-services]',
        ),
    },
    {
        title: 'addresses of another domain only',
        workspace: { settings: { Accounts_AllowedDomainsList: 'example.org' } },
        ends: {
            legacy: stuck('domain_refused', 'login page', '[error-invalid-domain]'),
            modern: created.modern,
        },
    },
    { title: 'the entry is off', entry: { '': false }, ends: before('no_button') },
    {
        title: 'the entry has no secret',
        entry: { '-secret': '' },
        ends: { legacy: between('token_refused').legacy, modern: stuck('no_strategy', 'login page') },
    },
    { title: '8.9 without a licence', workspace: { version: '8.9.0', licence: 'community' }, ends: created },
    {
        title: '9.0 without a licence',
        workspace: { version: '9.0.0', licence: 'community' },
        ends: { modern: stuck('no_button', 'login page') },
    },
    {
        title: '9.0 with a licence',
        workspace: { version: '9.0.0', licence: 'premium' },
        ends: { modern: created.modern },
    },
];

/** Provider, application and people in authentik, and whether the entry agrees with them. */
export const provider: LoginScenario[] = [
    { title: 'a wrong secret', entry: { '-secret': 'nonsense' }, ends: between('token_refused') },
    {
        title: 'an unknown client id',
        entry: { '-id': 'nonsense' },
        ends: atAuthentik('client_id_unknown', 'Client ID Error'),
    },
    {
        title: 'a redirect URI with a slash too many',
        setUp: rocketChat({ redirectUris: ['{workspace}/_oauth/authentik/'] }),
        ends: atAuthentik('redirect_uri_refused', 'Redirect URI Error'),
    },
    {
        title: 'no grant types',
        setUp: rocketChat({ grantTypes: [] }),
        ends: sentBack('authorize_refused', 'No matching login attempt found [145546287]'),
    },
    {
        title: 'no mapping for the scope openid',
        setUp: rocketChat({ propertyMappings: ['email'] }),
        ends: between('identity_refused'),
    },
    {
        title: 'no mapping for the scope profile',
        setUp: rocketChat({ propertyMappings: ['openid', 'email'] }),
        ends: between('field_not_found'),
    },
    { title: 'a scope too few in the entry', entry: { '-scope': 'openid profile' }, ends: between('field_not_found') },
    {
        title: 'somebody without an address',
        directory: { users: [{ username: 'ada', name: 'Ada Lovelace' }] },
        ends: between('field_not_found'),
    },
    {
        title: 'a group that the person is not in',
        directory: { users: [{ username: 'ada', email: ADDRESS, groups: ['guests'] }], groups: [{ name: 'staff' }] },
        setUp: { bindings: [{ application: 'rocketchat', group: 'staff' }] },
        ends: atAuthentik('access_denied', 'Permission denied'),
    },
    {
        title: 'a group above that of the person',
        directory: {
            users: [{ username: 'ada', email: ADDRESS, groups: ['engineering'] }],
            groups: [{ name: 'staff' }, { name: 'engineering', parents: ['staff'] }],
        },
        setUp: { bindings: [{ application: 'rocketchat', group: 'staff' }] },
        ends: created,
    },
    {
        title: 'a policy that lets nobody in',
        setUp: { bindings: [{ application: 'rocketchat', policy: { name: 'closed', passes: false } }] },
        ends: atAuthentik('access_denied', 'Permission denied'),
    },
    {
        title: 'a flow that asks for consent',
        setUp: rocketChat({ authorizationFlow: 'default-provider-authorization-explicit-consent' }),
        ends: created,
    },
    {
        title: 'an application without the provider',
        setUp: { applications: [{ slug: 'rocketchat', provider: null }] },
        ends: atAuthentik('access_denied', 'Permission denied'),
    },
];

import {
    server,
    noToken,
    askingForCodes,
    secondWriter,
    lostRestriction,
    hiddenForm,
    switchedOff,
    tokenOfLogin,
    wrongToken,
    removedEntry,
    inModernFlow,
    emailCodes,
} from './break-rocketchat';
import { appSetting, entrySetting, serverSetting, type DamagesById } from './damage';
import type { damagesInAuthentik } from './damage-in-authentik';

/** Each kind of damage that is done in Rocket.Chat, or in what the app is told of it: every check that the other file has not. */
export const damagesInRocketChat = {
    rocketchat_version: [
        {
            ...{ what: 'REST address that is closed', sign: '⚠', says: /did not say which version/ },
            make: appSetting({ rocketchat_url: 'http://127.0.0.1:9' }, { rocketchat_url: '' }),
        },
    ],
    licence: [
        {
            ...{ what: '9.0 without one', sign: '✗', says: /refuses custom OAuth/ },
            make: server('9.0.0', 'community'),
        },
        {
            ...{ what: '8.9 without one', sign: '⚠', says: /stops working with the update/ },
            make: server('8.9.0', 'community'),
        },
    ],
    workspace_token: [
        { what: 'none', make: noToken, sign: '⚠', says: /no personal access token/ },
        { what: 'wrong', make: wrongToken, sign: '✗', says: /Rocket\.Chat/ },
        { what: 'of no administrator', make: tokenOfLogin, sign: '✗', says: /not an administrator/ },
    ],
    workspace_token_two_factor: [
        { what: 'asks for codes', make: askingForCodes, sign: '⚠', says: /Ignore Two Factor Authentication/ },
        { what: 'of a login', make: tokenOfLogin, sign: '⚠', says: /ends with that login/ },
    ],
    entry: [
        { what: 'switched off', make: switchedOff, sign: '✗', says: /switched off/ },
        { what: 'removed', make: removedEntry, sign: '✗', says: /no custom OAuth entry/ },
    ],
    entry_settings: [
        { what: 'another scope', make: entrySetting('scope', 'openid'), sign: '⚠', says: /"Scope" of the entry/ },
        { what: 'another secret', make: entrySetting('secret', 'a wrong secret'), sign: '⚠', says: /secret/ },
    ],
    service_live: [
        { what: 'hidden button', make: entrySetting('show_button', false), sign: '⚠', says: /button is hidden/ },
    ],
    login_style: [
        { what: 'third choice', make: entrySetting('login_style', ''), sign: '✗', says: /"\?close"/ },
        {
            ...{ what: 'third choice in the modern flow', sign: '⚠', says: /only works with the modern login flow/ },
            make: inModernFlow(entrySetting('login_style', '')),
        },
    ],
    login_flow: [
        {
            ...{ what: 'modern flow', sign: '⚠', says: /consent/ },
            make: serverSetting('Accounts_OAuth_Use_Modern_Flow', true),
        },
        { what: 'the only one', make: server('9.0.0', 'premium'), sign: '⚠', says: /the only one from 9\.0 on/ },
        {
            ...{ what: 'a path that is none', sign: '✗', says: /not where authentik has it/ },
            make: entrySetting('identity_path', '/nowhere/'),
        },
    ],
    merging: [
        { what: 'off', make: entrySetting('merge_users', false), sign: '⚠', says: /"Merge users" is off/ },
        {
            ...{ what: 'from distinct services', sign: '⚠', says: /administrator’s included/ },
            make: entrySetting('merge_users_distinct_services', true),
        },
    ],
    registration: [
        {
            ...{ what: 'off', sign: '✗', says: /may not register/ },
            make: serverSetting('Accounts_Registration_AuthenticationServices_Enabled', false),
        },
    ],
    manual_approval: [
        {
            ...{ what: 'on', sign: '⚠', says: /until an administrator approves/ },
            make: serverSetting('Accounts_ManuallyApproveNewUsers', true),
        },
    ],
    email_domains: [
        {
            ...{ what: 'another domain', sign: '⚠', says: /people/ },
            make: serverSetting('Accounts_AllowedDomainsList', 'elsewhere.example'),
        },
        {
            ...{ what: 'another domain in the modern flow', sign: '⚠', says: /lets everybody in/ },
            make: inModernFlow(serverSetting('Accounts_AllowedDomainsList', 'elsewhere.example')),
        },
    ],
    email_verified: [
        {
            ...{ what: 'off', sign: '⚠', says: /do not count as verified/ },
            make: serverSetting('Accounts_Verify_Email_For_External_Accounts', false),
        },
    ],
    two_factor: [{ what: 'codes by e-mail', make: serverSetting(emailCodes, true), sign: '⚠', says: /asks everybody/ }],
    ssrf: [{ what: '8.2.0', make: server('8.2.0', 'premium'), sign: '⚠', says: /8\.2\.0 refuses/ }],
    second_writer: [
        {
            what: 'channels by the server',
            make: secondWriter('map_channels'),
            sign: '⚠',
            says: /Map Roles\/Groups to channels/,
        },
        { what: 'roles by the server', make: secondWriter('merge_roles'), sign: '⚠', says: /Merge Roles from SSO/ },
    ],
    login_form: [{ what: 'hidden, and no button', make: hiddenForm, sign: '✗', says: /no way in/ }],
    restrictions: [{ what: 'changed', make: lostRestriction, sign: '⚠', says: /"Allow Name Change" \(Accounts\)/ }],
} as const satisfies Omit<DamagesById, keyof typeof damagesInAuthentik>;

import {
    provider,
    redirectTo,
    withoutMapping,
    noGrants,
    boundToNobody,
    withoutApplication,
    elsewhere,
    closedPort,
    unknownSlug,
    strangeName,
    collision,
    wrongToken,
    anotherToken,
    viewsNoGroups,
    mayNotSetUp,
    versionSaid,
    unseenRedirect,
    blockedName,
    noAddress,
} from './break-authentik';
import { appSetting, entrySetting, type DamagesById } from './damage';

/** Each kind of damage that is done in authentik, or in what the app is told of it. */
export const damagesInAuthentik = {
    settings: [
        {
            ...{ what: 'an address that is none', sign: '✗', says: /"authentik URL" is not a URL/ },
            make: async (world) =>
                appSetting({ authentik_url: 'authentik' }, { authentik_url: world.administrator.url })(world),
        },
        {
            ...{ what: 'no token', sign: '⚠', says: /no authentik API token/ },
            make: async (world) =>
                appSetting({ authentik_token: '' }, { authentik_token: world.administrator.token })(world),
        },
    ],
    authentik_reachable: [
        { what: 'closed port', make: closedPort, sign: '✗', says: /cannot reach authentik/ },
        { what: 'another program', make: elsewhere, sign: '✗', says: /is not authentik/ },
    ],
    authentik_version: [
        {
            ...{ what: 'older than any that was tried', sign: '⚠', says: /2023\.10\.7 is older/ },
            make: versionSaid({ transform: (said) => ({ ...said, version_current: '2023.10.7' }) }),
        },
        { what: 'not told', make: versionSaid({ status: 500, body: '' }), sign: '⚠', says: /500/ },
    ],
    authentik_token: [{ what: 'wrong', make: wrongToken, sign: '✗', says: /refuses the token/ }],
    authentik_token_expiry: [
        {
            ...{ what: 'expiring', sign: '⚠', says: /expires/ },
            make: anotherToken(
                { permissions: ['authentik_core.view_group'], isExpiring: true },
                { broken: {}, right: {} },
            ),
        },
    ],
    authentik_permissions: [
        {
            what: 'no groups',
            make: viewsNoGroups,
            sign: '✗',
            says: /Groups cannot be read.*authentik_core\.view_group/,
        },
        { what: 'nothing to set up with', make: mayNotSetUp, sign: '✗', says: /authentik_core\.add_application/ },
    ],
    discovery: [{ what: 'unknown slug', make: unknownSlug, sign: '✗', says: /no application/ }],
    redirect_uri: [
        { what: 'slash too many', make: redirectTo((url) => `${url}/`), sign: '✗', says: /slash at the end/ },
        {
            ...{ what: 'another case', sign: '✗', says: /upper and lower case/ },
            make: redirectTo((url) => url.replace('_oauth', '_OAuth')),
        },
        {
            ...{ what: 'another host', sign: '✗', says: /host makes the difference/ },
            make: redirectTo((url) => url.replace(new URL(url).hostname, 'talk.accept.example')),
        },
        {
            ...{ what: 'https for http', sign: '✗', says: /http and https/ },
            make: redirectTo((url) => url.replace(/^https?/, url.startsWith('https') ? 'http' : 'https')),
        },
        {
            ...{ what: 'none', sign: '✗', says: /would take the first one/ },
            make: provider(() => ({ redirect_uris: [] })),
        },
        { what: 'another one, and no token', make: unseenRedirect, sign: '✗', says: /does not accept http/ },
    ],
    provider: [
        { what: 'no grant types', make: noGrants, sign: '✗', says: /authorization_code/ },
        { what: 'no application', make: withoutApplication, sign: '✗', says: /no application/ },
        { what: 'no openid', make: withoutMapping('openid'), sign: '✗', says: /"openid"/ },
        { what: 'no profile', make: withoutMapping('profile'), sign: '⚠', says: /profile|mappings/ },
        { what: 'no signing key', make: provider(() => ({ signing_key: null })), sign: '⚠', says: /key/ },
        {
            ...{ what: 'public', sign: '⚠', says: /public.*Logins work all the same/ },
            make: provider(() => ({ client_type: 'public' })),
        },
    ],
    webhook: [
        {
            ...{ what: 'wanted and not made', sign: '⚠', says: /not there/ },
            make: appSetting({ webhook: true }, { webhook: false }),
        },
    ],
    access: [{ what: 'a group without people', make: boundToNobody, sign: '✗', says: /No one can log in/ }],
    client: [
        {
            ...{ what: 'wrong secret', sign: '✗', says: /does not accept the client secret/ },
            make: entrySetting('secret', 'a wrong secret'),
        },
        {
            ...{ what: 'unknown client id', sign: '✗', says: /knows no client id/ },
            make: entrySetting('id', 'unknown-client'),
        },
        { what: 'no client id', make: entrySetting('id', ''), sign: '✗', says: /no client id/ },
        {
            ...{ what: 'a token path that is none', sign: '✗', says: /not a token endpoint/ },
            make: entrySetting('token_path', '/nowhere/'),
        },
    ],
    authorize: [
        {
            ...{ what: 'wrong path', sign: '✗', says: /not authentik|error page/ },
            make: entrySetting('authorize_path', '/nowhere/'),
        },
    ],
    claims: [
        {
            ...{ what: 'no such claim', sign: '✗', says: /hold no "no_such_claim"/ },
            make: entrySetting('email_field', 'no_such_claim'),
        },
    ],
    accepted_usernames: [
        { what: 'a name with an @', make: strangeName, sign: '⚠', says: /eve@company/ },
        { what: 'a name that is blocked', make: blockedName, sign: '⚠', says: /-blocked/ },
    ],
    collisions: [
        { what: 'an account nobody uses', make: collision, sign: '⚠', says: /refused/ },
        { what: 'a person without an address', make: noAddress, sign: '⚠', says: /no e-mail address/ },
    ],
} as const satisfies Partial<DamagesById>;

import { notAsked, known, type Answer } from '../../src/check/facts/found';
import { checkIds, type CheckId, type CheckLine, type Mark } from '../../src/check/judge/check-line';
import { runChecks } from '../../src/check/judge/checks';
import { decidesLogin } from '../../src/check/judge/decides-login';
import { settingsFailed } from '../../src/check/judge/settings-failed';
import { parseConfig } from '../../src/config/parse-config';
import type { FailureCode, FailureDetails } from '../../src/model/failure';
import { checkReport } from '../../src/report/check-report';
import { account, CALLBACK, factsWith, person, PUBLIC, type Differences } from '../support/healthy-facts';

function lineOf(differences: Differences, id: CheckId): CheckLine {
    const line = runChecks(factsWith(differences)).find((one) => one.id === id);
    if (!line) throw new Error(`there is no line for ${id}`);
    return line;
}

function failed(code: FailureCode, details: FailureDetails = {}): Answer<never> {
    return { state: 'failed', failure: { code, details } };
}

function reportOf(differences: Differences): string {
    return checkReport(runChecks(factsWith(differences)), 'authentik');
}

const refusedPermission = failed('authentik_permission_missing', { permission: 'authentik_core.view_user' });
const rule = { group_rules: 'staff: "#staff"' };

describe('a system in which everything is right', () => {
    test('works: every line is a tick, and the first and the last line say so', () => {
        const lines = runChecks(factsWith());
        expect(lines.filter(({ mark }) => mark !== 'ok')).toEqual([]);
        const text = reportOf({}).split('\n');
        expect(text[0]).toMatch(/^✓ "Log in with authentik" works: 0 ✗ · 0 ⚠ · \d+ ✓\. Nothing was changed\.$/);
        expect(text[text.length - 1]).toBe('"Log in with authentik" works.');
    });

    test('has one line for each check, in the order of the list', () => {
        expect(runChecks(factsWith()).map(({ id }) => id)).toEqual([...checkIds]);
    });

    test('shows what authentik would tell about the administrator who asks', () => {
        const { text } = lineOf({}, 'claims');
        for (const shown of [
            'yours',
            'username admin',
            'e-mail admin@example.com',
            'name Administrator',
            'groups staff',
        ])
            expect(text).toContain(shown);
    });
});

/** What is broken, the line that must tell it, its mark, and what text and next action must name. */
const broken: [string, Differences, CheckId, Mark, RegExp, RegExp][] = [
    [
        'no token and no client',
        { app: { authentik_token: '', client_id: '', client_secret: '' } },
        'settings',
        'warning',
        /neither an authentik API token nor a client id/,
        /blueprint/,
    ],
    [
        'authentik unreachable',
        {
            authentik: {
                isAuthentik: failed('authentik_unreachable', { url: PUBLIC, reason: 'connect ECONNREFUSED' }),
            },
        },
        'authentik_reachable',
        'failure',
        /cannot reach authentik.*ECONNREFUSED/,
        /authentik URL/,
    ],
    [
        'something else answers',
        { authentik: { isAuthentik: known(false) } },
        'authentik_reachable',
        'failure',
        /is not an authentik/,
        /authentik URL/,
    ],
    [
        'an old authentik',
        { authentik: { version: known('2024.10.5') } },
        'authentik_version',
        'warning',
        /2024\.10\.5 is older/,
        /Update/,
    ],
    [
        'a refused token',
        { authentik: { owner: failed('authentik_token_refused', { url: PUBLIC }) } },
        'authentik_token',
        'failure',
        /refuses the token/,
        /"Expiring" unticked/,
    ],
    [
        'a token that expires',
        { authentik: { tokens: known([{ identifier: 'mine', isExpiring: true, expires: '2026-11-25T10:00:00Z' }]) } },
        'authentik_token_expiry',
        'warning',
        /"mine" expires at 2026-11-25T10:00:00Z/,
        /"Expiring" unticked/,
    ],
    [
        'one of two tokens expires',
        {
            authentik: {
                tokens: known([
                    { identifier: 'a', isExpiring: true, expires: undefined },
                    { identifier: 'b', isExpiring: false, expires: undefined },
                ]),
            },
        },
        'authentik_token_expiry',
        'warning',
        /1 of the 2 API tokens.*does not tell which/,
        /If it is one of those/,
    ],
    [
        'groups may not be read',
        {
            app: rule,
            authentik: { groups: failed('authentik_permission_missing', { permission: 'authentik_core.view_group' }) },
        },
        'authentik_permissions',
        'failure',
        /authentik_core\.view_group: groups cannot be read/,
        /Directory > Roles/,
    ],
    [
        'the provider may not be changed',
        { authentik: { lacking: known(['authentik_providers_oauth2.change_oauth2provider']) } },
        'authentik_permissions',
        'failure',
        /change_oauth2provider/,
        /Directory > Roles/,
    ],
    [
        'an unknown slug',
        {
            wanted: { desired: { ...factsWith().wanted.desired, sso: undefined } },
            authentik: { endpoints: failed('authentik_slug_unknown', { slug: 'rocketchat', url: PUBLIC }) },
        },
        'discovery',
        'failure',
        /no application "rocketchat"/,
        /Application slug/,
    ],
    [
        'announced elsewhere',
        {
            authentik: {
                endpoints: failed('discovery_foreign_origin', {
                    key: 'issuer',
                    found: 'http://authentik-server:9000',
                    expected: PUBLIC,
                }),
            },
        },
        'discovery',
        'failure',
        /http:\/\/authentik-server:9000/,
        /X-Forwarded-Proto/,
    ],
    [
        'a slash too many',
        { provider: { redirectUris: [{ mode: 'strict', url: `${CALLBACK}/`, type: 'authorization' }] } },
        'redirect_uri',
        'failure',
        /a slash at the end makes the difference/,
        /\/authentik-sync/,
    ],
    [
        'another case',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('_oauth', '_OAuth'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        /upper and lower case/,
        /\/authentik-sync/,
    ],
    [
        'http for https',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('https', 'http'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        /http and https/,
        /Site_Url/,
    ],
    [
        'a missing sub-path',
        {
            provider: {
                redirectUris: [
                    { mode: 'strict', url: CALLBACK.replace('/_oauth', '/chat/_oauth'), type: 'authorization' },
                ],
            },
        },
        'redirect_uri',
        'failure',
        /the path before \/_oauth/,
        /Site_Url/,
    ],
    [
        'another host',
        {
            provider: {
                redirectUris: [{ mode: 'strict', url: CALLBACK.replace('chat.', 'talk.'), type: 'authorization' }],
            },
        },
        'redirect_uri',
        'failure',
        /the host makes the difference/,
        /Site_Url/,
    ],
    [
        'for logout only',
        { provider: { redirectUris: [{ mode: 'strict', url: CALLBACK, type: 'logout' }] } },
        'redirect_uri',
        'failure',
        /no redirect URI/,
        /\/authentik-sync/,
    ],
    [
        'no redirect URI',
        { provider: { redirectUris: [] } },
        'redirect_uri',
        'failure',
        /would take the first one/,
        /\/authentik-sync/,
    ],
    [
        'no grant types',
        { provider: { grantTypes: [] } },
        'provider',
        'failure',
        /authorization_code/,
        /\/authentik-sync/,
    ],
    [
        'no application',
        { provider: { applicationSlug: null } },
        'provider',
        'failure',
        /belongs to no application/,
        /\/authentik-sync/,
    ],
    [
        'no openid',
        { provider: { mappings: ['m-email', 'm-profile'] } },
        'provider',
        'failure',
        /"openid"/,
        /\/authentik-sync/,
    ],
    [
        'no profile',
        { provider: { mappings: ['m-email', 'm-openid'] } },
        'provider',
        'warning',
        /property_mappings|profile/,
        /\/authentik-sync/,
    ],
    [
        'no signing key',
        { provider: { signingKey: null } },
        'provider',
        'warning',
        /key.*Logins work all the same/,
        /\/authentik-sync/,
    ],
    [
        'a wrong secret',
        { client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') } },
        'client',
        'failure',
        /does not accept the client secret/,
        /Client secret/,
    ],
    [
        'a wrong secret that the next run takes over from the provider',
        {
            provider: { secret: 'wrong' },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'client',
        'failure',
        /does not accept the client secret/,
        /^Run `\/authentik-sync`, which repairs it/,
    ],
    [
        'a wrong secret that the next run gives to the provider',
        {
            provider: { secret: 'wrong', isSecretReadable: false },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'client',
        'failure',
        /does not accept the client secret/,
        /^Run `\/authentik-sync`, which repairs it/,
    ],
    [
        'a public client, whose secret 2024.12 takes for a wrong one',
        {
            provider: { clientType: 'public' },
            client: { revocation: known(false), isIdKnown: known(true), code: known('invalid_client') },
        },
        'provider',
        'warning',
        /client_type/,
        /\/authentik-sync/,
    ],
    [
        'an unknown client id',
        { client: { revocation: known(false), isIdKnown: known(false), code: known('invalid_client') } },
        'client',
        'failure',
        /knows no client id/,
        /Client ID/,
    ],
    ['no client id in the entry', { rows: { id: '' } }, 'client', 'failure', /no client id/, /\/authentik-sync/],
    [
        'no token endpoint there',
        { client: { revocation: known(undefined) } },
        'client',
        'failure',
        /no token endpoint of authentik/,
        /Token Path/,
    ],
    [
        'an error page at the login',
        { client: { authorize: known('refused') } },
        'authorize',
        'failure',
        /error page/,
        /private window/,
    ],
    [
        'sent back before the login',
        { client: { authorize: known('sent-back') } },
        'authorize',
        'failure',
        /before they can sign in/,
        /grant types/,
    ],
    [
        'no authentik at the login',
        { client: { authorize: known('elsewhere') } },
        'authorize',
        'failure',
        /is no authentik/,
        /Authorize Path/,
    ],
    [
        'a group without people',
        {
            authentik: {
                bindings: known([{ group: 'g-none', user: null, policy: null, isEnabled: true, isNegated: false }]),
            },
        },
        'access',
        'failure',
        /Nobody may log in/,
        /Groups allowed to log in/,
    ],
    [
        'an empty e-mail claim',
        {
            facts: {
                person: known({
                    person: person('admin', { email: '' }),
                    isPreview: true,
                    mayEnter: true,
                    claims: { preferred_username: 'admin', email: '', name: 'Administrator' },
                }),
            },
        },
        'claims',
        'warning',
        /admin has no e-mail address/,
        /Fill it in/,
    ],
    [
        'no username claim',
        {
            facts: {
                person: known({
                    person: person('admin'),
                    isPreview: true,
                    mayEnter: true,
                    claims: { email: 'admin@example.com' },
                }),
            },
        },
        'claims',
        'failure',
        /every login fails/,
        /scope mappings/,
    ],
    [
        'a version that is not told',
        { workspace: { server: { version: undefined, licence: 'community', modules: undefined } } },
        'rocketchat_version',
        'warning',
        /did not say/,
        /REST address/,
    ],
    [
        '9.0 without the module',
        { workspace: { server: { version: '9.0', licence: 'community', modules: [] } } },
        'licence',
        'failure',
        /refuses custom OAuth.*oauth-enterprise/,
        /Starter/,
    ],
    [
        '8.9 without the module',
        { workspace: { server: { version: '8.9', licence: 'community', modules: [] } } },
        'licence',
        'warning',
        /stops working with the update to 9\.0/,
        /before that update/,
    ],
    [
        'no personal access token',
        {
            app: { rocketchat_user_id: '', rocketchat_token: '' },
            workspace: { owner: notAsked, ignoresTwoFactor: notAsked },
        },
        'workspace_token',
        'warning',
        /no personal access token/,
        /Personal Access Tokens/,
    ],
    [
        'a refused personal access token',
        { workspace: { owner: failed('rocketchat_token_refused', { url: 'https://chat.company' }) } },
        'workspace_token',
        'failure',
        /refuses the personal access token/,
        /Create a new one/,
    ],
    [
        'a token of no administrator',
        { workspace: { owner: known({ username: 'bob', isAdministrator: false }) } },
        'workspace_token',
        'failure',
        /bob, who is no administrator/,
        /as an administrator/,
    ],
    [
        'a token that asks for codes',
        { workspace: { ignoresTwoFactor: known(false) } },
        'workspace_token_two_factor',
        'warning',
        /without "Ignore Two Factor Authentication"/,
        /ticked/,
    ],
    [
        'no entry',
        { workspace: { rows: [], service: known(undefined) } },
        'entry',
        'failure',
        /no custom OAuth entry "Authentik"/,
        /\/authentik-sync/,
    ],
    [
        'no entry and no token',
        { app: { rocketchat_user_id: '', rocketchat_token: '' }, workspace: { rows: [], service: known(undefined) } },
        'entry',
        'failure',
        /no custom OAuth entry/,
        /Add custom OAuth/,
    ],
    [
        'an entry that is off',
        { rows: { '': false }, workspace: { service: known(undefined) } },
        'entry',
        'failure',
        /switched off/,
        /\/authentik-sync/,
    ],
    ['another scope', { rows: { scope: 'openid' } }, 'entry_settings', 'warning', /scope/, /\/authentik-sync/],
    [
        'another secret',
        { workspace: { secret: 'different' } },
        'entry_settings',
        'warning',
        /secret/,
        /\/authentik-sync/,
    ],
    [
        'no live service',
        { workspace: { service: known(undefined) } },
        'service_live',
        'failure',
        /gets no service "authentik"/,
        /Refresh OAuth Services/,
    ],
    [
        'another live client',
        { workspace: { service: known({ clientId: 'other' }) } },
        'service_live',
        'warning',
        /another client id/,
        /Refresh OAuth Services/,
    ],
    ['a hidden button', { rows: { show_button: false } }, 'service_live', 'warning', /button is hidden/, /Show button/],
    ['the third login style', { rows: { login_style: '' } }, 'login_style', 'failure', /"\?close"/, /redirect/],
    [
        'the modern flow in 8.8',
        {
            workspace: { server: { version: '8.8', licence: 'premium', modules: ['oauth-enterprise'] } },
            settings: { Accounts_OAuth_Use_Modern_Flow: true },
        },
        'login_flow',
        'warning',
        /consent.*no account is linked by its e-mail address/,
        /Accounts_OAuth_Use_Modern_Flow/,
    ],
    [
        'the modern flow of 9.0',
        { workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } } },
        'login_flow',
        'warning',
        /only one from 9\.0 on/,
        /key field "username"/,
    ],
    [
        'a path that the modern flow joins',
        {
            workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } },
            rows: { token_path: `${PUBLIC}/application/o/token/` },
        },
        'login_flow',
        'failure',
        /https:\/\/authentik\.company\/application\/ohttps:/,
        /\/authentik-sync/,
    ],
    ['no merging', { app: { merge_users: false } }, 'merging', 'warning', /"Merge users" is off/, /Merge users/],
    [
        'merging from distinct services',
        { app: { merge_users_distinct_services: true } },
        'merging',
        'warning',
        /an administrator's included/,
        /distinct services/,
    ],
    [
        'no registration',
        { settings: { Accounts_Registration_AuthenticationServices_Enabled: false } },
        'registration',
        'failure',
        /may not register/,
        /Registration with Authentication Services/,
    ],
    [
        'approval by hand',
        { settings: { Accounts_ManuallyApproveNewUsers: true } },
        'manual_approval',
        'warning',
        /until an administrator approves/,
        /Manually Approve New Users/,
    ],
    [
        'approval by hand in the modern flow',
        {
            workspace: { server: { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } },
            settings: { Accounts_ManuallyApproveNewUsers: true },
        },
        'manual_approval',
        'warning',
        /come back to the login page without a word/,
        /Manually Approve New Users/,
    ],
    [
        'another domain',
        { settings: { Accounts_AllowedDomainsList: 'example.org' } },
        'email_domains',
        'warning',
        /2 of 2 people.*admin, ada/,
        /Allowed Domains List/,
    ],
    [
        'unverified addresses',
        { settings: { Accounts_Verify_Email_For_External_Accounts: false } },
        'email_verified',
        'warning',
        /do not count as verified/,
        /Mark Email for External Accounts Verified/,
    ],
    [
        'codes by e-mail for all',
        { settings: { Accounts_twoFactorAuthentication_email_available_for_OAuth_users: true } },
        'two_factor',
        'warning',
        /asks everybody/,
        /Two Factor/,
    ],
    [
        'a username with an @',
        { people: [person('admin', { name: 'Administrator' }), person('eve@company')] },
        'usernames',
        'warning',
        /1 of 2 .*eve@company/,
        /Username field/,
    ],
    ['the reserved name', { people: [person('all')] }, 'usernames', 'warning', /all/, /Rename/],
    [
        '8.2.0',
        { workspace: { server: { version: '8.2', licence: 'community', modules: [] } } },
        'ssrf',
        'warning',
        /8\.2\.0 refuses/,
        /8\.2\.1/,
    ],
    [
        'a second writer',
        { app: rule, rows: { map_channels: true } },
        'second_writer',
        'warning',
        /map_channels/,
        /Switch both off/,
    ],
    [
        'no way in',
        { settings: { Accounts_ShowFormLogin: false }, workspace: { service: known(undefined) } },
        'login_form',
        'failure',
        /no way in/,
        /OVERWRITE_SETTING_Accounts_ShowFormLogin/,
    ],
    [
        'a changed restriction',
        { app: { allow_name_change: 'off' }, settings: { Accounts_AllowRealNameChange: true } },
        'restrictions',
        'warning',
        /Accounts_AllowRealNameChange/,
        /\/authentik-sync/,
    ],
];

test.each(broken)('%s is found and named with its next action', (_title, differences, id, mark, text, action) => {
    const line = lineOf(differences, id);
    expect(line).toMatchObject({ id, mark });
    expect(line.text).toMatch(text);
    expect(line.action ?? '').toMatch(action);
    const [first = ''] = reportOf(differences).split('\n');
    const lines = runChecks(factsWith(differences));
    const isStopped = lines.some((one) => one.mark === 'failure' && decidesLogin(one.id, lines));
    expect(first.startsWith(isStopped ? '✗' : '⚠')).toBe(true);
});

describe('what cannot be looked at is skipped in one line for each reason, not told as ten failures', () => {
    const nothing: Differences['authentik'] = {
        isAuthentik: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        owner: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        endpoints: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
        sso: failed('authentik_unreachable', { url: PUBLIC, reason: 'ECONNREFUSED' }),
    };

    test('authentik does not answer: one failure', () => {
        const lines = runChecks(factsWith({ authentik: nothing }));
        const about = lines.filter(({ id }) => checkIds.indexOf(id) <= checkIds.indexOf('claims'));
        expect(about.filter(({ mark }) => mark === 'failure').map(({ id }) => id)).toEqual(['authentik_reachable']);
        const skips = reportOf({ authentik: nothing })
            .split('\n')
            .filter((line) => line.startsWith('– '));
        expect(skips.filter((line) => line.includes('authentik does not answer'))).toHaveLength(1);
    });

    test('no entry: its settings and the live service are not told as further failures', () => {
        const differences: Differences = { workspace: { rows: [], service: known(undefined) } };
        expect(lineOf(differences, 'entry_settings').mark).toBe('skipped');
        expect(lineOf(differences, 'service_live').mark).toBe('skipped');
    });

    test('a token that may not look at people: said with the permission, and not as a failure', () => {
        const differences = { facts: { people: refusedPermission, person: refusedPermission } };
        for (const id of ['claims', 'usernames', 'collisions'] as const) {
            expect(lineOf(differences, id)).toMatchObject({ mark: 'skipped' });
            expect(lineOf(differences, id).text).toContain('authentik_core.view_user');
        }
        expect(lineOf(differences, 'authentik_permissions').text).toContain('authentik_core.view_user');
    });

    test('what decides about a login and could not be looked at keeps the verdict from being a plain yes', () => {
        const [first] = reportOf({ client: { revocation: notAsked, code: notAsked } }).split('\n');
        expect(first).toMatch(/^⚠ .* works as far as it could be checked/);
    });
});

test('a setting that cannot work is the one failure, by its name, and nothing else is looked at', () => {
    const { problems } = parseConfig({ authentik_url: 'authentik', application_slug: 'rocketchat' });
    const text = checkReport(settingsFailed(problems), 'authentik');
    expect(text).toMatch(/^✗ /);
    expect(text).toContain('`authentik_url`');
    expect(text).toContain('Administration > Marketplace > Private Apps > Authentik SSO > Settings');
    expect(text.match(/✗ \*/g)).toHaveLength(1);
});

describe('accounts that a login would run into', () => {
    const both = { merge_users: true, merge_users_distinct_services: true };

    test("an administrator's account of another address that would be taken over is named as that", () => {
        const boss = account('ada', {
            isAdministrator: true,
            emails: [{ address: 'boss@example.com', isVerified: true }],
        });
        const line = lineOf({ app: both, accounts: [boss] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(line.text).toContain('ada, an administrator');
    });

    test.each(['8.6', '9.0'])("in %s an administrator's own account is no collision", (version) => {
        const server = { version, licence: 'premium', modules: ['oauth-enterprise'] } as const;
        const own = account('admin', { name: 'Administrator', isAdministrator: true });
        const line = lineOf({ app: both, workspace: { server }, accounts: [own] }, 'collisions');
        expect(line.mark).toBe('ok');
    });

    test('an account that nobody has ever used cannot be linked, so its person is refused for sure', () => {
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const line = lineOf({ accounts: [account('ada', { hasLoggedIn: false, emails })] }, 'collisions');
        expect(line).toMatchObject({ mark: 'warning' });
        expect(line.text).toContain('1 person is refused');
        expect(line.action).toContain('/authentik-sync check <username>');
    });

    test('an account that is in use may be linked already: both ends are told, and it is no warning', () => {
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const line = lineOf({ accounts: [account('ada', { emails })] }, 'collisions');
        expect(line.mark).toBe('ok');
        expect(line.text).toContain('which no app can see');
    });

    test('an account of the address of somebody is linked to them, and an administrator of another name is named', () => {
        const mine = account('ada');
        expect(lineOf({ accounts: [mine] }, 'collisions')).toMatchObject({
            mark: 'ok',
            text: expect.stringMatching(/^1 account has the e-mail address of somebody in authentik/) as string,
        });
        const { emails } = mine;
        const boss = account('boss', { isAdministrator: true, emails });
        const line = lineOf({ accounts: [boss] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(line.text).toMatch(/^1 administrator's account goes to .* \(ada → boss\)\./);
    });

    test.each([
        ['never verified', 'ada@example.com', false],
        ['written otherwise', 'Ada@example.com', true],
    ])('an account that would lose its password is named: address %s', (_how, address, isVerified) => {
        const accounts = [account('countess', { emails: [{ address, isVerified }] })];
        const line = lineOf({ accounts }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(line.text).toMatch(/^1 account loses its password .* \(ada → countess\)\./);
    });

    test('the modern flow refuses, or makes a second account where the release drops e-mail addresses', () => {
        const server = { version: '9.0', licence: 'premium', modules: ['oauth-enterprise'] } as const;
        const { emails } = account('ada');
        const line = lineOf({ workspace: { server }, accounts: [account('countess', { emails })] }, 'collisions');
        expect(line.mark).toBe('warning');
        expect(line.text).toMatch(/^1 person is refused or, .* gets a second account without one \(ada → countess\)/);
    });

    test('people who may not use the application do not count', () => {
        const bindings = known([{ group: 'g-none', user: null, policy: null, isEnabled: true, isNegated: false }]);
        const accounts = [account('ada', { hasLoggedIn: false })];
        expect(lineOf({ authentik: { bindings }, accounts }, 'collisions').mark).toBe('ok');
    });

    test('counts come first, then the first names, and how many more', () => {
        const people = Array.from({ length: 25 }, (_, index) => person(`user${index + 10}`));
        const emails = [{ address: 'other@example.com', isVerified: true }];
        const accounts = people.map(({ username }) => account(username, { hasLoggedIn: false, emails }));
        const { text } = lineOf({ people, accounts }, 'collisions');
        expect(text).toMatch(/^25 people are refused/);
        expect(text).toContain('user10, user11');
        expect(text).toContain('and 15 more');
    });

    test('a list that is cut says so', () => {
        const people = known({ people: [person('admin')], total: 5_000 });
        expect(lineOf({ facts: { people } }, 'collisions').text).toContain('the first 1 of 5000 people');
    });
});

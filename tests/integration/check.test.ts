import { realities, type Fault, type RoutePattern, type SetUpPatch } from '../../stand-ins/authentik';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import type { WorkspacePatch } from '../../stand-ins/workspace/workspace-file';
import { prefixed } from '../stand-ins/workspace/login/login-fixture';
import { Lab } from './lab';
import { rememberWorkspace } from './remember-workspace';

const PROVIDER = 'Rocket.Chat';
const EMAIL_CODES = 'Accounts_twoFactorAuthentication_email_available_for_OAuth_users';
const rules = 'engineering: "#engineering"\n';

const directory = {
    users: [
        { username: 'admin', name: 'Admin', email: 'admin@corp.example', groups: ['staff'] },
        { username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['engineering'] },
    ],
    groups: [{ name: 'staff' }, { name: 'engineering' }],
};

let lab: Lab;
let healed: () => void;

/** Both sides set up and a person in authentik for the administrator who asks. */
beforeAll(async () => {
    lab = await Lab.start({
        workspace: { version: '8.8.1', licence: 'premium', settings: { [EMAIL_CODES]: false } },
        directory,
        settings: {
            group_rules: rules,
            // no look of its own comes between two checks that are compared
            sync_interval: 0,
            allow_name_change: 'off',
            merge_users_distinct_services: false,
        },
    });
    expect(await lab.run('/authentik-sync')).toMatch(/^✓ Done/);
    await lab.run('/authentik-sync keep');
    // the administrator's own account, by which they have logged in before
    const admin = [...lab.workspace.model.users.values()].find(({ username }) => username === 'admin');
    const emails = [{ address: 'admin@corp.example', verified: true }];
    if (admin) Object.assign(admin, { name: 'Admin', emails, lastLogin: new Date() });
    healed = rememberWorkspace(lab.workspace);
}, 60_000);

afterAll(() => lab.stop());

interface Broken {
    /** settings of the app */
    settings?: Record<string, unknown>;
    workspace?: WorkspacePatch;
    /** settings of the entry by suffix */
    entry?: Record<string, unknown>;
    setUp?: SetUpPatch;
    faults?: [RoutePattern, Fault][];
    also?: () => void;
}

/** What check says while something is broken; afterwards everything is as before, and check itself has changed nothing. */
async function checkWith({ settings = {}, workspace, entry, setUp, faults = [], also }: Broken): Promise<string> {
    const saved = Object.fromEntries(Object.keys(settings).map((id) => [id, knownValue(id)]));
    const { authentik } = lab;
    await lab.settings.save(settings);
    if (workspace) lab.workspace.patch(workspace);
    if (entry) lab.workspace.patch({ settings: prefixed(entry) });
    lab.workspace.loginServices.updateNow();
    if (setUp) authentik.patchSetUp(setUp);
    also?.();
    const injected = faults.map(([pattern, fault]) => authentik.fail(pattern, fault));
    try {
        const before = state();
        const answer = await lab.run('/authentik-sync check');
        expect(state()).toEqual(before);
        return answer;
    } finally {
        for (const fault of injected) fault.clear();
        if (setUp) authentik.patchSetUp(asBorn());
        const others = authentik.dump().users.filter(({ username }) => username.includes('@'));
        authentik.patch({ users: directory.users, remove: { users: others.map(({ username }) => username) } });
        healed();
        await lab.settings.save(saved);
    }
}

/** Everything on both servers but what says that somebody has asked. */
function state(): unknown {
    const { settings, loginServices, users, rooms, teams } = lab.workspace.dump();
    const workspace = { settings, loginServices, users, rooms, teams };
    return { workspace, authentik: lab.authentik.dump(), records: lab.workspace.records() };
}

/** Values of the settings page, for those that a test changes. */
const known: Record<string, () => unknown> = {
    authentik_url: () => lab.authentik.url,
    authentik_token: () => lab.authentik.token,
    application_slug: () => 'rocketchat',
    rocketchat_user_id: () => lab.servers.rest.credentials.userId,
    rocketchat_token: () => lab.servers.rest.credentials.token,
    rocketchat_url: () => '',
    scope: () => 'openid email profile',
    group_rules: () => rules,
    allow_username_change: () => 'leave',
    allowed_groups: () => '',
};

function knownValue(id: string): unknown {
    const read = known[id];
    if (!read) throw new Error(`The value of ${id} is not known here, so it could not be put back`);
    return read();
}

function asBorn(): SetUpPatch {
    const { clientId, clientSecret } = born;
    return {
        providers: [
            {
                name: PROVIDER,
                clientId,
                clientSecret,
                clientType: 'confidential',
                grantTypes: ['authorization_code', 'refresh_token'],
                redirectUris: [`${lab.workspace.url}/_oauth/authentik`],
                propertyMappings: ['openid', 'email', 'profile'],
            },
        ],
        applications: [{ slug: 'rocketchat', provider: PROVIDER, launchUrl: `${lab.workspace.url}/` }],
        remove: {
            bindings: lab.authentik
                .dump()
                .bindings.map(({ application, group }) => ({ application, group: group ?? '' })),
        },
    };
}

let born: { clientId: string; clientSecret: string };

beforeAll(() => {
    born = { ...lab.authentik.bornProvider };
});

/** The one line that starts with this sign and title. */
function lineOf(answer: string, sign: '✓' | '⚠' | '✗', title: string): string {
    const start = `${sign} *${title}*: `;
    const found = answer.split('\n').filter((line) => line.startsWith(start));
    if (found.length !== 1) throw new Error(`No line "${start}" in:\n${answer}`);
    return found[0] ?? '';
}

function lastLine(answer: string): string {
    return answer.split('\n').at(-1) ?? '';
}

describe('a healthy system', () => {
    test('works, says check, line by line and in its last sentence', async () => {
        const answer = await checkWith({});
        expect(answer).not.toMatch(/^[⚠✗]/m);
        expect(answer).toMatch(/^✓ "Log in with authentik" works: /);
        expect(lastLine(answer)).toBe('"Log in with authentik" works.');
        expect(answer).not.toContain('Not checked');
        expect(lineOf(answer, '✓', 'Claims')).toContain(
            'username admin · e-mail admin@corp.example · name Admin · groups staff',
        );
        expect(lineOf(answer, '✓', 'authentik’s version')).toContain('2026.8.3');
    });

    test('is asked few questions, and none that would change anything', async () => {
        const before = { authentik: { ...lab.authentik.requests }, ...lab.workspace.dump().requests };
        await lab.run('/authentik-sync check');
        const after = { authentik: { ...lab.authentik.requests }, ...lab.workspace.dump().requests };
        const asked = (side: 'authentik' | 'rest' | 'bridge'): [string, number][] =>
            Object.entries(after[side])
                .map(([key, count]): [string, number] => [key, count - (before[side][key] ?? 0)])
                .filter(([, count]) => count > 0);
        const writes = asked('authentik').filter(([key]) => !key.startsWith('GET '));
        // a token that nobody was ever given, and a code that cannot be valid
        expect(writes).toEqual([
            ['POST /application/o/revoke/', 1],
            ['POST /application/o/token/', 1],
        ]);
        // six of them for what people may change about themselves there, and who lets newcomers in
        expect(asked('authentik').reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(32);
        expect(lab.authentik.requestViolations).toEqual([]);
        expect(asked('rest').every(([key]) => key.startsWith('GET '))).toBe(true);
        expect(asked('rest').reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(8);
        const bridge = asked('bridge').map(([key]) => key);
        expect(bridge.filter((key) => /update|create|add|remove|delete|schedule|cancel/i.test(key))).toEqual([]);
    });

    test('is looked at by administrators only', async () => {
        lab.workspace.patch({ users: [{ username: 'bob', email: 'bob@example.com' }] });
        expect(await lab.run('/authentik-sync check', 'bob')).toMatch(/^✗ Only administrators/);
        healed();
    });

    test('never shows a secret', async () => {
        const { clientSecret } = born;
        const answers = [await checkWith({ entry: { '-secret': 'another-secret' } }), await checkWith({})];
        for (const answer of answers) {
            expect(answer).not.toContain(clientSecret);
            expect(answer).not.toContain('another-secret');
            expect(answer).not.toContain(lab.authentik.token);
            expect(answer).not.toContain(lab.servers.rest.credentials.token);
        }
    });
});

type Case = [title: string, broken: () => Broken, sign: '⚠' | '✗', line: string, says: RegExp, next: RegExp];

const cases: Case[] = [
    [
        'authentik is down',
        () => ({ faults: [['*', { hangUp: true }]] }),
        '✗',
        'authentik',
        /cannot reach authentik/,
        /Check the setting "authentik URL"/,
    ],
    [
        'something else answers there',
        () => ({ settings: { authentik_url: lab.workspace.url } }),
        '✗',
        'authentik',
        /is not authentik/,
        /address at which people open authentik/,
    ],
    [
        'a wrong API token',
        () => ({ settings: { authentik_token: 'wrong' } }),
        '✗',
        'API token',
        /refuses the token/,
        /intent "API Token"/,
    ],
    [
        'an app password for a token',
        () => ({
            settings: {
                authentik_token: lab.authentik.createToken({ intent: 'app_password', permissions: ['*.view_*'] }),
            },
        }),
        '✗',
        'API token',
        /refuses the token/,
        /intent "API Token"/,
    ],
    [
        'an API token that expires',
        () => ({
            settings: { authentik_token: lab.authentik.createToken({ expiring: true, permissions: ['*.view_*'] }) },
        }),
        '⚠',
        'Expiry of the API token',
        /gives it a new key/,
        /"Expiring" unticked/,
    ],
    [
        'no permission to see groups',
        () => ({
            settings: { authentik_token: lab.authentik.createToken({ permissions: ['authentik_core.view_user'] }) },
        }),
        '✗',
        'Permissions of the API token',
        /lacks authentik_core\.view_group/,
        /Directory > Roles/,
    ],
    [
        'an unknown slug',
        () => ({
            settings: {
                application_slug: 'other',
                authentik_token: lab.authentik.createToken({ permissions: ['authentik_core.view_group'] }),
            },
        }),
        '✗',
        'Discovery document',
        /no application "other"/,
        /Assign all that it lacks.*global permissions/,
    ],
    [
        'internal addresses in discovery',
        () => ({
            faults: [
                [
                    DISCOVERY,
                    {
                        transform: (json) => ({
                            ...json,
                            issuer: 'http://authentik-server:9000/application/o/rocketchat/',
                        }),
                    },
                ],
            ],
        }),
        '✗',
        'Discovery document',
        /announces its issuer at http:\/\/authentik-server:9000/,
        /X-Forwarded-Proto/,
    ],
    [
        'a redirect URI with a slash too many',
        () => ({ setUp: realities.otherRedirectUri(`${lab.workspace.url}/_oauth/authentik/`) }),
        '✗',
        'Redirect URI',
        /a slash at the end makes the difference/,
        /Run `\/authentik-sync`/,
    ],
    [
        'a redirect URI in upper case',
        () => ({ setUp: realities.otherRedirectUri(`${lab.workspace.url}/_oauth/Authentik`) }),
        '✗',
        'Redirect URI',
        /upper and lower case/,
        /add http:\/\/127/,
    ],
    [
        'a redirect URI with https',
        () => ({
            setUp: realities.otherRedirectUri(`${lab.workspace.url.replace('http:', 'https:')}/_oauth/authentik`),
        }),
        '✗',
        'Redirect URI',
        /http and https/,
        /Site URL/,
    ],
    [
        'a redirect URI of another service name',
        () => ({ setUp: realities.otherRedirectUri(`${lab.workspace.url}/_oauth/sso`) }),
        '✗',
        'Redirect URI',
        /which is the service name/,
        /Run `\/authentik-sync`/,
    ],
    [
        'Site_Url with a sub-path that authentik does not know',
        () => ({
            workspace: { settings: { Site_Url: `${lab.workspace.url}/chat` } },
            settings: { rocketchat_url: lab.workspace.url },
        }),
        '✗',
        'Redirect URI',
        /path before \/_oauth/,
        /correct "Site URL"/,
    ],
    [
        'no redirect URI',
        () => ({ setUp: realities.noRedirectUris() }),
        '✗',
        'Redirect URI',
        /take the first one that anybody asks for/,
        /Run `\/authentik-sync`/,
    ],
    [
        'no grant types',
        () => ({ setUp: realities.noGrantTypes() }),
        '✗',
        'Provider',
        /does not allow the grant type/,
        /Run `\/authentik-sync`/,
    ],
    [
        'no scope mappings',
        () => ({ setUp: realities.noPropertyMappings() }),
        '✗',
        'Provider',
        /no mapping for the scope "openid"/,
        /Run `\/authentik-sync`/,
    ],
    [
        'no application for the provider',
        () => ({ setUp: realities.applicationWithoutProvider() }),
        '✗',
        'Provider',
        /belongs to no application/,
        /Run `\/authentik-sync`/,
    ],
    [
        'a secret that was changed in authentik',
        () => ({ setUp: realities.secretChanged('rotated-in-authentik') }),
        '✗',
        'Client id and secret',
        /does not accept the client secret/,
        /Run `\/authentik-sync`, which repairs it/,
    ],
    [
        'a wrong secret in the entry',
        () => ({ entry: { '-secret': 'nonsense' } }),
        '✗',
        'Client id and secret',
        /does not accept the client secret/,
        /Run `\/authentik-sync`/,
    ],
    [
        'an unknown client id in the entry',
        () => ({ entry: { '-id': 'nonsense' } }),
        '✗',
        'Client id and secret',
        /knows no client id/,
        /Run `\/authentik-sync`/,
    ],
    [
        'a login page that is an error page',
        () => ({
            faults: [
                [
                    'GET /application/o/authorize/',
                    { status: 400, body: '<html>', headers: { 'x-authentik-id': '1', 'content-type': 'text/html' } },
                ],
            ],
        }),
        '✗',
        'Login page of authentik',
        /error page instead of its login/,
        /private window/,
    ],
    [
        'a browser that is sent back at once',
        () => ({
            faults: [
                [
                    'GET /application/o/authorize/',
                    {
                        status: 302,
                        headers: { location: `${lab.workspace.url}/_oauth/authentik?error=invalid_request&state=e30=` },
                    },
                ],
            ],
        }),
        '✗',
        'Login page of authentik',
        /sends people back/,
        /grant types/,
    ],
    [
        'a group that nobody is in',
        () => ({
            setUp: { bindings: [{ application: 'rocketchat', group: 'engineering' }] },
            also: () => lab.authentik.patch({ users: [{ username: 'ada', groups: [] }] }),
        }),
        '✗',
        'Who can log in',
        /No one can log in/,
        /Bind a group/,
    ],
    [
        'no mapping for the profile',
        () => ({ setUp: { providers: [{ name: PROVIDER, propertyMappings: ['openid', 'email'] }] } }),
        '✗',
        'Claims',
        /hold no "preferred_username"/,
        /scope mappings/,
    ],
    [
        'an administrator without an address in authentik',
        () => ({ also: () => lab.authentik.patch({ users: [{ username: 'admin', email: '' }] }) }),
        '⚠',
        'Claims',
        /admin has no e-mail address/,
        /Fill it in/,
    ],
    [
        '9.0 without a licence',
        () => ({ workspace: { version: '9.0.0', licence: 'community' } }),
        '✗',
        'Licence',
        /refuses custom OAuth here: from 9\.0 on it needs a licence with the module "oauth-enterprise"/,
        /Starter plan/,
    ],
    [
        '8.9 without a licence',
        () => ({ workspace: { version: '8.9.0', licence: 'community' } }),
        '⚠',
        'Licence',
        /stops working with the update to 9\.0/,
        /before that update/,
    ],
    [
        'a wrong personal access token',
        () => ({ settings: { rocketchat_token: 'wrong' } }),
        '✗',
        'Personal access token',
        /refuses the personal access token/,
        /Create a new one/,
    ],
    [
        'a personal access token of somebody else',
        () => ({ settings: tokenOf('bob') }),
        '✗',
        'Personal access token',
        /who is not an administrator/,
        /as an administrator/,
    ],
    [
        'a personal access token that asks for a code',
        () => ({ settings: tokenOf('admin', false) }),
        '⚠',
        'Second factor of the personal access token',
        /made without "Ignore Two Factor Authentication"/,
        /ticked/,
    ],
    [
        'no personal access token',
        () => ({ settings: { rocketchat_user_id: '', rocketchat_token: '' } }),
        '⚠',
        'Personal access token',
        /cannot create the entry/,
        /Create one as an administrator/,
    ],
    [
        'no entry',
        () => ({ also: removeEntry }),
        '✗',
        'Custom OAuth entry',
        /There is no custom OAuth entry "Authentik"/,
        /Run `\/authentik-sync`/,
    ],
    [
        'the entry is switched off',
        () => ({ entry: { '': false } }),
        '✗',
        'Custom OAuth entry',
        /is switched off/,
        /Run `\/authentik-sync`/,
    ],
    [
        'somebody changed the entry',
        () => ({ entry: { '-button_label_text': 'Sign in', '-scope': 'openid email profile groups' } }),
        '⚠',
        'Settings of the entry',
        /2 of the entry’s settings differ.*"Button Text" of the entry "Authentik"/,
        /Run `\/authentik-sync`/,
    ],
    [
        'the login page does not get the service',
        () => ({ also: () => lab.workspace.loginServices.remove('authentik') }),
        '✗',
        'Login service',
        /the login page gets no service/,
        /Refresh OAuth Services/,
    ],
    [
        'a hidden button',
        () => ({ entry: { '-show_button': false } }),
        '⚠',
        'Login service',
        /button is hidden/,
        /"Show button"/,
    ],
    [
        'the third login style',
        () => ({ entry: { '-login_style': '' } }),
        '✗',
        'Login style',
        /adds "\?close"/,
        /Choose "Redirect"/,
    ],
    [
        'the modern flow',
        () => ({ workspace: { settings: { Accounts_OAuth_Use_Modern_Flow: true } } }),
        '⚠',
        'Login flow',
        /asked for consent.*no account is linked by its e-mail address/,
        /`Accounts_OAuth_Use_Modern_Flow` off/,
    ],
    [
        'an absolute token path in the modern flow',
        () => ({
            workspace: { settings: { Accounts_OAuth_Use_Modern_Flow: true } },
            entry: { '-token_path': `${lab.authentik.url}/application/o/token/` },
        }),
        '✗',
        'Login flow',
        /not where authentik has it/,
        /Run `\/authentik-sync`/,
    ],
    [
        'merging off',
        () => ({ entry: { '-merge_users': false } }),
        '⚠',
        'Merging of accounts',
        /can no longer log in/,
        /"Merge users" on/,
    ],
    [
        'merging from distinct services',
        () => ({ entry: { '-merge_users_distinct_services': true } }),
        '⚠',
        'Merging of accounts',
        /an administrator’s included/,
        /nobody can choose their username/,
    ],
    [
        'registration by services is off',
        () => ({ workspace: { settings: { Accounts_Registration_AuthenticationServices_Enabled: false } } }),
        '✗',
        'Registration',
        /may not register people/,
        /Registration with Authentication Services/,
    ],
    [
        'manual approval',
        () => ({ workspace: { settings: { Accounts_ManuallyApproveNewUsers: true } } }),
        '⚠',
        'Approval of new accounts',
        /until an administrator approves/,
        /Manually Approve New Users/,
    ],
    [
        'manual approval in the modern flow',
        () => ({
            workspace: { settings: { Accounts_ManuallyApproveNewUsers: true, Accounts_OAuth_Use_Modern_Flow: true } },
        }),
        '⚠',
        'Approval of new accounts',
        /come back to the login page and are told nothing/,
        /Manually Approve New Users/,
    ],
    [
        'a list of domains',
        () => ({ workspace: { settings: { Accounts_AllowedDomainsList: 'corp.example' } } }),
        '⚠',
        'E-mail domains',
        /2 of 3 people have another one.*ada/,
        /Allowed Domains List/,
    ],
    [
        'addresses that do not count as verified',
        () => ({ workspace: { settings: { Accounts_Verify_Email_For_External_Accounts: false } } }),
        '⚠',
        'Verified e-mail addresses',
        /do not count as verified/,
        /Mark Email for External Accounts Verified/,
    ],
    [
        'codes by e-mail for everybody',
        () => ({ workspace: { settings: { [EMAIL_CODES]: true } } }),
        '⚠',
        'Second factor',
        /asks everybody from authentik for a code/,
        /"Codes by e-mail for people from authentik"/,
    ],
    [
        'usernames that Rocket.Chat does not take',
        () => ({
            also: () => lab.authentik.patch({ users: [{ username: 'eve@corp.example', email: 'eve@corp.example' }] }),
        }),
        '⚠',
        'Usernames',
        /does not accept 1 of 4 usernames.*eve@corp\.example/,
        /Rename them/,
    ],
    [
        '8.2, which guards private addresses',
        () => ({ workspace: { version: '8.2.0' } }),
        '⚠',
        'Private addresses',
        /authentik has a private address, so every login fails/,
        /8\.2\.1/,
    ],
    [
        'a second writer of memberships',
        () => ({ entry: { '-map_channels': true } }),
        '⚠',
        'Second writer of memberships',
        /works against the group rules/,
        /Switch both off/,
    ],
    [
        'a hidden login form without a service',
        () => ({ workspace: { settings: { Accounts_ShowFormLogin: false } }, entry: { '': false } }),
        '✗',
        'Login form',
        /no way in/,
        /OVERWRITE_SETTING_Accounts_ShowFormLogin/,
    ],
    [
        'a restriction that somebody lifted',
        () => ({ workspace: { settings: { Accounts_AllowRealNameChange: true } } }),
        '⚠',
        'Account restrictions',
        /1 account restriction.*"Allow Name Change" \(Accounts\)/,
        /Run `\/authentik-sync`/,
    ],
    [
        'a local account in the way',
        () => ({
            workspace: { users: [{ username: 'ada', name: 'Somebody', email: 'old@example.com', password: true }] },
        }),
        '⚠',
        'Collisions',
        /1 person is refused because of an account that exists: ada\./,
        /check <username>/,
    ],
    [
        'a local account that would be taken over',
        () => ({
            workspace: { users: [{ username: 'ada', name: 'Somebody', email: 'old@example.com', roles: ['admin'] }] },
            entry: { '-merge_users_distinct_services': true },
        }),
        '⚠',
        'Collisions',
        /taken over.*ada \(account ada, an administrator\)/,
        /not the same person/,
    ],
];

const DISCOVERY = 'GET /application/o/{application_slug}/.well-known/openid-configuration';

/** Lines whose ✗ is about what the app can do; of discovery, since client and live service are seen to work. */
const stopsNoLogin = ['API token', 'Permissions of the API token', 'Personal access token', 'Discovery document'];

describe('what is broken is found, and named with the next action:', () => {
    test.each(cases)('%s', async (_title, broken, sign, title, says, next) => {
        const answer = await checkWith(broken());
        const line = lineOf(answer, sign, title);
        expect(line).toMatch(says);
        expect(line.split(' → ')[1]).toMatch(next);
        // that most people cannot log in comes before it
        const verdict = answer.split('\n').find((one) => one.includes('"Log in with authentik"')) ?? '';
        expect(verdict.startsWith('✗')).toBe(/ does not work because of: .* → /.test(lastLine(answer)));
        if (sign === '✗' && stopsNoLogin.includes(title))
            expect(lastLine(answer)).toMatch(/ works with warnings: the app cannot .+ because of: .+ → /);
        else
            expect(lastLine(answer)).toMatch(
                sign === '✗' ? / does not work because of: .* → / : / (works with warnings|does not work)/,
            );
    });
});

describe('a run that would only withhold it is no next action:', () => {
    test('after another slug was typed the login goes on, and the line says which slug the provider is bound to', async () => {
        const answer = await checkWith({ settings: { application_slug: 'other' } });
        expect(lineOf(answer, '✗', 'Discovery document')).toContain(
            ' → Type rocketchat in the setting "Application slug"',
        );
        expect(lineOf(answer, '⚠', 'Provider')).toContain(' → Type rocketchat in the setting "Application slug"');
        expect(answer).toMatch(/^⚠ "Log in with authentik" works with warnings: /);
        expect(lastLine(answer)).toMatch(/the app cannot .* because of: Discovery document\. → Type rocketchat/);
    });

    test('9.0 without a licence and without an entry: the licence is the cause, and the other lines lead to it', async () => {
        const answer = await checkWith({ workspace: { version: '9.0.0', licence: 'community' }, also: removeEntry });
        expect(lastLine(answer)).toMatch(/does not work because of: Licence\. → Register the workspace/);
        expect(lineOf(answer, '✗', 'Custom OAuth entry')).toContain(' → First see to "Licence"');
        expect(answer).not.toContain('Run `/authentik-sync`');
    });
});

describe('with less to look with,', () => {
    test('a token that only reads groups is enough to say that it works', async () => {
        const token = lab.authentik.createToken({ permissions: ['authentik_core.view_group'] });
        const answer = await checkWith({ settings: { authentik_token: token } });
        expect(answer).toMatch(/^✓ "Log in with authentik" works: /);
        expect(lineOf(answer, '✓', 'Redirect URI')).toContain('authentik accepts');
        expect(lineOf(answer, '✓', 'Client id and secret')).toContain('and its secret');
        expect(lineOf(answer, '✓', 'Permissions of the API token')).toContain('authentik_core.view_user');
        expect(answer).toContain(
            '– Not checked: Usernames and Collisions. The token may not look at people (authentik_core.view_user).',
        );
    });

    test('no token at all leaves what is public, and says what is not looked at', async () => {
        const answer = await checkWith({ settings: { authentik_token: '', group_rules: '' } });
        expect(lineOf(answer, '⚠', 'Settings of the app')).toMatch(/no authentik API token.* → Create one/);
        expect(lineOf(answer, '✓', 'Discovery document')).toContain('The issuer is');
        expect(lineOf(answer, '✓', 'Redirect URI')).toContain('authentik accepts');
        expect(lineOf(answer, '✓', 'Login page of authentik')).toContain('login page');
        expect(answer).toMatch(/^– Not checked: .*Claims.*\. No authentik API token is set\.$/m);
    });

    test('with a client secret in a header, as the entry sends it', async () => {
        const answer = await checkWith({ entry: { '-token_sent_via': 'header' } });
        expect(lineOf(answer, '✓', 'Client id and secret')).toContain('and its secret');
        const sent = lab.authentik.lastRequests('POST /application/o/token/').at(-1);
        expect(sent?.headers.authorization).toMatch(/^Basic /);
        expect(sent?.body).not.toContain('client_secret');
    });
});

test('settings that cannot work are told first, and the rest is looked at with what they are unless set', async () => {
    const before = lab.workspace.dump().messages.length;
    await lab.settings.save({ scope: 'email' });
    // who saves such a value is told at once, in a message that must not be taken for an answer
    while (lab.workspace.dump().messages.length === before) await new Promise((resolve) => setTimeout(resolve, 100));
    const answer = await lab.run('/authentik-sync check');
    expect(answer).toMatch(/mistake in "Scope"\. → .*Administration > Marketplace > Private Apps/);
    expect(answer).toMatch(/^• "Scope" does not contain `openid`.* → /m);
    expect(lineOf(answer, '✓', 'Login service')).toContain('live');
    expect(lastLine(answer)).toMatch(/works\. Nothing is synced before the settings are corrected\. → /);
    await lab.settings.save({ scope: 'openid email profile' });
});

function tokenOf(username: string, bypassTwoFactor = true): Record<string, unknown> {
    if (username !== 'admin') lab.workspace.patch({ users: [{ username }] });
    const owner = [...lab.workspace.model.users.values()].find((one) => one.username === username);
    if (!owner) throw new Error(`no user ${username}`);
    const token = createPersonalAccessToken(lab.workspace, owner, {
        name: `check ${bypassTwoFactor}`,
        bypassTwoFactor,
    });
    return { rocketchat_user_id: owner._id, rocketchat_token: token };
}

function removeEntry(): void {
    for (const { _id } of lab.workspace.settings.rows())
        if (_id.startsWith('Accounts_OAuth_Custom-Authentik')) lab.workspace.settings.remove(_id);
    lab.workspace.loginServices.remove('authentik');
}

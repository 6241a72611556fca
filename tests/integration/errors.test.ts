import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { Lab } from './lab';

const rules = { group_rules: 'engineering: "#engineering"' };
const directory = {
    version: '2026.8.3',
    users: [
        {
            username: 'ada',
            name: 'Ada',
            email: 'ada@example.com',
            active: true,
            type: 'internal',
            groups: ['engineering'],
        },
    ],
    groups: [
        { name: 'engineering', parents: [] },
        { name: 'staff', parents: [] },
    ],
};

let lab: Lab;
let other: Server;

beforeAll(async () => {
    other = createServer((_, response) =>
        response.setHeader('content-type', 'text/html').end('<html>Some other server</html>'),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    lab = await Lab.start({
        workspace: {
            version: '8.8.1',
            licence: 'premium',
            users: [{ username: 'ada', name: 'Ada', email: 'ada@example.com', roles: ['user'], active: true }],
            rooms: [],
        },
        directory,
        settings: rules,
    });
}, 60_000);

afterAll(async () => {
    other.close();
    await lab.stop();
});

/** What `/authentik-sync` answers with one setting changed; afterwards the setting is as before, and nothing was written. */
async function answerWith(typed: Record<string, unknown>, restored: Record<string, unknown>): Promise<string> {
    const before = lab.workspace.dump();
    await lab.settings.save(typed);
    const answer = await lab.run('/authentik-sync');
    await lab.settings.save(restored);
    const after = lab.workspace.dump();
    expect({ settings: after.settings, rooms: after.rooms.filter(({ type }) => type !== 'd') }).toEqual({
        settings: before.settings,
        rooms: before.rooms.filter(({ type }) => type !== 'd'),
    });
    expect(answer).toMatch(/^✗/);
    expect(answer).toContain('→');
    return answer;
}

test('no URL, a server that is down, and a server that is no authentik', async () => {
    const restored = { authentik_url: lab.authentik.url };
    expect(await answerWith({ authentik_url: 'authentik' }, restored)).toContain('"authentik URL" is not a URL');
    expect(await answerWith({ authentik_url: 'http://127.0.0.1:9' }, restored)).toContain('cannot reach authentik');
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    expect(await answerWith({ authentik_url: elsewhere }, restored)).toContain('is not authentik');
});

test('a certificate that Rocket.Chat does not trust', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...names], {
        stdio: 'ignore',
    });
    const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) });
    rmSync(folder, { recursive: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const answer = await answerWith({ authentik_url: url }, { authentik_url: lab.authentik.url });
    server.close();
    expect(answer).toContain('certificate');
    expect(answer).toContain('NODE_EXTRA_CA_CERTS');
});

test('a path under which no authentik is installed', async () => {
    expect(
        await answerWith({ authentik_url: `${lab.authentik.url}/auth` }, { authentik_url: lab.authentik.url }),
    ).toContain('is not authentik');
});

test('a wrong token, and one that lacks a permission, which is named', async () => {
    const restored = { authentik_token: lab.authentik.token };
    expect(await answerWith({ authentik_token: 'wrong' }, restored)).toContain('refuses the token');
    const weak = lab.authentik.createToken({ permissions: ['authentik_core.view_application'] });
    expect(await answerWith({ authentik_token: weak }, restored)).toContain('authentik_core.view_group');
    const appPassword = lab.authentik.createToken({
        permissions: ['authentik_core.view_group'],
        intent: 'app_password',
    });
    expect(await answerWith({ authentik_token: appPassword }, restored)).toContain('refuses the token');
});

test('a token that sees only some of the groups of a page adds nobody by what it cannot see', async () => {
    const partial = lab.authentik.createToken({ objectPermissions: { 'authentik_core.view_group': ['staff'] } });
    await lab.settings.save({ authentik_token: partial });
    expect(await lab.run('/authentik-sync plan')).toContain('No group in authentik fits this rule');
    await lab.settings.save({ authentik_token: lab.authentik.token });
});

test('a wrong token is told before there is any rule that needs it', async () => {
    await lab.settings.save({ group_rules: '' });
    expect(await answerWith({ authentik_token: 'wrong' }, { authentik_token: lab.authentik.token })).toContain(
        'refuses the token',
    );
    await lab.settings.save(rules);
});

test('no token at all, where rules need one', async () => {
    expect(await answerWith({ authentik_token: '' }, { authentik_token: lab.authentik.token })).toContain(
        'no authentik token',
    );
});

test('an unknown slug and a token that may not set anything up: every missing permission in one message', async () => {
    const weak = lab.authentik.createToken({ permissions: ['authentik_core.view_group'] });
    await lab.settings.save({ application_slug: 'other', authentik_token: weak });
    const answer = await lab.run('/authentik-sync plan');
    for (const permission of ['authentik_core.view_application', 'authentik_providers_oauth2.view_oauth2provider'])
        expect(answer).toContain(permission);
    expect(answer).toContain('client id and client secret are not both set');
    await lab.settings.save({ application_slug: 'rocketchat', authentik_token: lab.authentik.token });
});

test('a rule that cannot be read is named with its line, and the text is kept as typed', async () => {
    const typed = 'engineering: "#engineering"\nstaff: { rooms: [x] }';
    const answer = await answerWith({ group_rules: typed }, rules);
    expect(answer).toContain('"Group rules", line 2, column 10: `rooms` is not a word of the rules');
});

test('a problem of a saved value is told at once to the administrator of the settings', async () => {
    const before = lab.workspace.dump().messages.length;
    await lab.settings.save({ scope: 'email' });
    for (let waited = 0; waited < 100 && lab.workspace.dump().messages.length === before; waited++)
        await new Promise((resolve) => setTimeout(resolve, 100));
    const [message] = lab.workspace.dump().messages.slice(before);
    expect(message?.text).toContain('"Scope" does not contain `openid`');
    await lab.settings.save({ scope: 'openid email profile' });
}, 20_000);

// a server that asks for less is waited for
test.each([
    [
        'starting',
        { status: 503, body: { error: 'authentik starting' }, headers: { 'retry-after': '90' } },
        'is starting',
    ],
    ['down', { status: 502, body: 'failed to connect to authentik backend' }, 'is not working'],
    ['throttled', { status: 429, headers: { 'retry-after': '90' }, body: '' }, 'in 90 seconds'],
    [
        'answering a web page',
        { status: 404, body: '<html>Not Found</html>', headers: { 'content-type': 'text/html' } },
        'is not authentik',
    ],
    [
        'answering something that is not JSON',
        { body: 'hello', headers: { 'content-type': 'text/plain' } },
        'is not authentik',
    ],
    ['hanging up', { hangUp: true }, 'cannot reach authentik'],
])('authentik %s', async (_, fault, expected) => {
    const injected = lab.authentik.fail('*', fault);
    const answer = await lab.run('/authentik-sync');
    injected.clear();
    expect(answer).toContain(expected);
    expect(answer).toMatch(/^✗/);
});

test('a list that is cut short is not taken for the truth', async () => {
    const injected = lab.authentik.fail('GET /core/groups/', {
        body: {
            pagination: { next: 0, previous: 0, count: 5, current: 1, total_pages: 1, start_index: 1, end_index: 0 },
            results: [],
            autocomplete: {},
        },
    });
    const answer = await lab.run('/authentik-sync');
    injected.clear();
    expect(answer).toContain('is incomplete: 0 of 5');
});

test('a personal access token that Rocket.Chat refuses is as good as none: the plan says so, and what to do', async () => {
    await lab.settings.save({ rocketchat_token: 'wrong' });
    const plan = await lab.run('/authentik-sync plan');
    await lab.settings.save({ rocketchat_token: lab.servers.rest.credentials.token });
    expect(plan).toContain('token in the settings cannot be used');
    expect(plan).toContain('refuses the personal access token');
    expect(plan).toContain('click "Add custom OAuth", type "Authentik"');
    expect(plan).toContain('add');
});

test('what cannot be a fingerprint is refused before authentik is asked for anything', async () => {
    const before = { ...lab.authentik.requests };
    expect(await lab.run('/authentik-sync apply zzz')).toContain('was shown lately');
    expect(lab.authentik.requests).toEqual(before);
    expect(await lab.run('/authentik-sync apply 0123456789ab')).toContain('was shown lately');
    expect(lab.authentik.requests).not.toEqual(before);
});

test('a token that asks for a second factor: said with what to tick, and what does not need it is done', async () => {
    const admin = [...lab.workspace.model.users.values()].find(({ username }) => username === 'admin');
    if (!admin) throw new Error('The workspace has no admin');
    admin.createdAt = new Date('2020-01-01'); // nobody is asked in the first half hour of an account
    const token = createPersonalAccessToken(lab.workspace, admin, { bypassTwoFactor: false, name: 'second' });
    await lab.settings.save({ rocketchat_token: token, allow_name_change: 'off' });
    const answer = await lab.run('/authentik-sync');
    expect(answer).toContain(
        '⚠ Done in part: 1 account setting was changed, 1 room was created, 1 person was linked to their account, and 1 person got into 1 room',
    );
    expect(answer).toContain('"Ignore Two Factor Authentication" ticked');
    expect(lab.setting('Accounts_OAuth_Custom-Authentik')).toBeUndefined();
    expect(lab.members('engineering')).toContain('ada');
});

test('without a token the app says what to click, and finishes once that is done', async () => {
    await lab.settings.save({ rocketchat_user_id: '', rocketchat_token: '' });
    expect(await lab.run('/authentik-sync')).toContain('click "Add custom OAuth", type "Authentik"');
    const { url, credentials } = lab.servers.rest;
    const clicked = await fetch(`${url}/api/v1/settings.addCustomOAuth`, {
        method: 'POST',
        headers: {
            'content-type': 'application/json',
            'x-user-id': credentials.userId,
            'x-auth-token': credentials.token,
        },
        body: JSON.stringify({ name: 'Authentik' }),
    });
    expect(clicked.status).toBe(200);
    const answer = await lab.run('/authentik-sync');
    expect(answer).toContain('✓ Done: the login with authentik was set up');
    expect(answer).toContain('is live');
    await lab.settings.save({ rocketchat_user_id: credentials.userId, rocketchat_token: credentials.token });
});

test('a blocked setting is reported as blocked, not as written', async () => {
    await lab.settings.save({ button_text: 'Sign in', allow_email_change: 'off' });
    lab.workspace.patch({ blockedSettings: ['Accounts_AllowEmailChange'] });
    const answer = await lab.run('/authentik-sync');
    expect(answer).toMatch(/^⚠ Done in part/);
    expect(answer).toContain('"Allow Email Change" (Accounts) kept its value');
    expect(answer).toContain('the login with authentik was changed');
});

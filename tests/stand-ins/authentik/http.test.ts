import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, authorizeParameters, Browser, rows } from './test-client';

const authentik = new StandInAuthentik({ file: { users: [{ username: 'ada' }] } });

beforeAll(() => authentik.start());
afterAll(() => authentik.stop());

describe('addresses', () => {
    test('without the trailing slash there is a 404 page and no redirect', async () => {
        const reply = await api(authentik, '/core/groups');
        expect(reply.status).toBe(404);
        expect(reply.headers.get('content-type')).toContain('text/html');
    });

    test.each(['/api/v3/nothing/', '/api/v2/core/groups/', '/wp-login.php', '/application/o/nothing/'])(
        '%s is a 404 page',
        async (path) => {
            expect((await fetch(authentik.url + path)).status).toBe(404);
        },
    );

    test.each([
        ['POST', '/application/o/rocketchat/.well-known/openid-configuration', 403],
        ['PATCH', '/application/o/nothing/.well-known/openid-configuration', 403],
        ['DELETE', '/application/o/rocketchat/jwks/', 403],
        ['POST', '/application/o/authorize/', 403],
        ['POST', '/application/o/rocketchat/end-session/', 403],
        ['POST', '/application/o/token/', 400],
        ['POST', '/application/o/revoke/', 401],
        ['PUT', '/application/o/token/', 405],
        ['POST', '/application/o/device/', 405],
    ])(
        '%s %s: %i, as only pages that a browser was given may change something elsewhere',
        async (method, path, status) => {
            expect((await fetch(authentik.url + path, { method })).status).toBe(status);
        },
    );

    test.each([
        ['not JSON', '{"name": yes}', 'unexpected character, expected a JSON value: line 1 column 10 (char 9)'],
        [
            'cut off in its second line',
            '{"name": "a",\n"slug": "b"',
            'unexpected end of data: line 2 column 12 (char 25)',
        ],
        ['half a character', '{"name":"\\ud83d"}', 'no low surrogate in string: line 1 column 10 (char 9)'],
    ])('a body that is %s is refused where it goes wrong', async (_, body, problem) => {
        const headers = { authorization: `Bearer ${authentik.token}`, 'content-type': 'application/json' };
        const url = `${authentik.url}/api/v3/core/groups/`;
        const reply = await fetch(url, { method: 'POST', headers, body });
        expect(reply.status).toBe(400);
        expect(await reply.json()).toEqual({ detail: `JSON parse error - ${problem}` });
    });

    test('answers carry the signs of authentik', async () => {
        const { headers } = await api(authentik, '/core/users/me/');
        expect(headers.get('x-powered-by')).toBe('authentik');
        expect(headers.get('x-authentik-id')).toMatch(/^[0-9a-f]{32}$/);
    });

    test('a web path is in front of everything, and in every URL', async () => {
        const below = new StandInAuthentik({
            pathPrefix: '/auth',
            workspaceUrl: 'http://workspace.test',
            file: { users: [{ username: 'ada' }] },
        });
        await below.start();
        const root = below.url.replace('/auth', '');
        const discovery = (await (
            await fetch(`${below.url}/application/o/rocketchat/.well-known/openid-configuration`)
        ).json()) as Record<string, unknown>;
        const outside = await fetch(`${root}/application/o/rocketchat/.well-known/openid-configuration`);
        const login = await new Browser(below).signIn('ada', authorizeParameters(below));
        await below.stop();
        expect(discovery.token_endpoint).toBe(`${root}/auth/application/o/token/`);
        expect(outside.status).toBe(404);
        expect(login.location).toContain('/_oauth/authentik?code=');
    });
});

describe('malformed requests', () => {
    const path = '/core/groups/';

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
        '%s of a path that it does not have is an empty 405',
        async (method) => {
            for (const unknown of ['/nothing/here/', '/core/groups', '/secrets/secrets/']) {
                const reply = await api(authentik, unknown, { method, ...(method !== 'DELETE' && { body: {} }) });
                expect([reply.status, reply.text, reply.headers.get('allow')]).toEqual([405, '', 'GET, HEAD, OPTIONS']);
                expect(reply.headers.get('content-type')).toMatch(/^text\/html/);
                expect((await api(authentik, unknown)).status).toBe(404);
            }
        },
    );

    test('wrong verb, wrong media type and broken JSON each have their answer', async () => {
        const verb = await api(authentik, path, { method: 'PUT', body: {} });
        expect([verb.status, verb.json]).toEqual([405, { detail: 'Method "PUT" not allowed.' }]);
        const headers = { authorization: `Bearer ${authentik.token}` };
        const form = await fetch(`${authentik.url}/api/v3${path}`, {
            method: 'POST',
            headers,
            body: new URLSearchParams({ name: 'x' }),
        });
        expect(form.status).toBe(415);
        const broken = await fetch(`${authentik.url}/api/v3${path}`, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json' },
            body: '{',
        });
        expect([broken.status, await broken.text()]).toEqual([400, expect.stringContaining('JSON parse error - ')]);
    });

    test('an unknown key is ignored by authentik, and noted for the tests of clients', async () => {
        const reply = await api(authentik, path, { method: 'POST', body: { name: 'odd', colour: 'red' } });
        expect(reply.status).toBe(201);
        await api(authentik, `${path}?colour=red`);
        expect(authentik.requestViolations).toEqual([
            'POST /core/groups/: unknown key colour',
            'GET /core/groups/: unknown query parameter colour',
        ]);
    });

    test('a field of the wrong type is refused in the words of the framework', async () => {
        const reply = await api(authentik, path, {
            method: 'POST',
            body: { name: '', users: 'ada', is_superuser: 'x' },
        });
        expect([reply.status, reply.json]).toEqual([
            400,
            {
                name: ['This field may not be blank.'],
                users: ['Expected a list of items but got type "str".'],
                is_superuser: ['Must be a valid boolean.'],
            },
        ]);
    });

    test('a number written as text is taken', async () => {
        const user = rows(await api(authentik, '/core/users/?username=ada'))[0];
        const group = rows(await api(authentik, '/core/groups/?name=odd'))[0];
        const reply = await api(authentik, `/core/groups/${String(group?.pk)}/add_user/`, {
            method: 'POST',
            body: { pk: String(user?.pk) },
        });
        expect(reply.status).toBe(204);
    });
});

describe('while core starts', () => {
    test.each([
        ['application/json', '{"error":"authentik starting"}'],
        ['text/html', '<h1>authentik starting</h1>'],
        ['text/plain', 'authentik starting'],
    ])('%s is answered in kind, with 503', async (accept, body) => {
        authentik.starting = true;
        const reply = await fetch(`${authentik.url}/api/v3/root/config/`, { headers: { accept } });
        authentik.starting = false;
        expect([reply.status, reply.headers.get('retry-after'), await reply.text()]).toEqual([503, '5', body]);
    });

    test('health is told without a body', async () => {
        const reply = await fetch(`${authentik.url}/-/health/ready/`);
        expect([reply.status, await reply.text()]).toEqual([200, '']);
    });
});

describe('faults', () => {
    const route = 'GET /core/groups/';

    test('an answer can be replaced for a number of requests, after some that go well', async () => {
        authentik.fail(route, { status: 429, headers: { 'Retry-After': '7' }, body: 'slow down', times: 1, after: 1 });
        const replies = [];
        for (let n = 0; n < 3; n++) {
            replies.push(await api(authentik, '/core/groups/'));
        }
        expect(replies.map(({ status }) => status)).toEqual([200, 429, 200]);
        expect([replies[1]?.text, replies[1]?.headers.get('retry-after')]).toEqual(['slow down', '7']);
    });

    test('a fault holds for its route only, until it is cleared', async () => {
        const fault = authentik.fail(route, { status: 502, body: { error: 'failed to connect to authentik backend' } });
        expect((await api(authentik, '/core/groups/')).status).toBe(502);
        expect((await api(authentik, '/core/users/me/')).status).toBe(200);
        fault.clear();
        expect((await api(authentik, '/core/groups/')).status).toBe(200);
    });

    test('a connection can end in the middle, or before anything', async () => {
        authentik.fail(route, { cutOff: true, times: 1 });
        await expect(api(authentik, '/core/groups/')).rejects.toThrow('terminated');
        authentik.fail('*', { hangUp: true, times: 1 });
        await expect(api(authentik, '/core/groups/')).rejects.toThrow('fetch failed');
    });

    test('a slow answer is the real one', async () => {
        authentik.fail(route, { delayMs: 5, times: 1 });
        expect((await api(authentik, '/core/groups/')).status).toBe(200);
    });

    test('requests are counted under the names that the API gives their paths', async () => {
        const before = authentik.requests['GET /core/applications/{slug}/'] ?? 0;
        await api(authentik, '/core/applications/rocketchat/');
        await fetch(`${authentik.url}/application/o/rocketchat/jwks/`);
        expect(authentik.requests['GET /core/applications/{slug}/']).toBe(before + 1);
        expect(authentik.requests['GET /application/o/{application_slug}/jwks/']).toBe(1);
    });
});

test('a restart keeps address and state', async () => {
    const { url } = authentik;
    await authentik.stop();
    await expect(fetch(url)).rejects.toThrow();
    await authentik.start();
    expect(authentik.url).toBe(url);
    expect(rows(await api(authentik, '/core/groups/?name=odd'))).toHaveLength(1);
});

test('over TLS with a certificate that nobody vouches for, clients refuse to talk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'authentik-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    await promisify(execFile)('openssl', [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
        ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
    ]);
    const tls = { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
    await rm(folder, { recursive: true });
    const secure = new StandInAuthentik({ tls });
    await secure.start();
    const url = `${secure.url}/application/o/rocketchat/.well-known/openid-configuration`;
    const get = (ca?: string): Promise<string> =>
        new Promise((resolve, reject) => {
            const outgoing = request(url, { ca, agent: false }, (response) => {
                let text = '';
                response.on('data', (chunk) => (text += String(chunk)));
                response.on('end', () => resolve(text));
            });
            outgoing.on('error', reject);
            outgoing.end();
        });
    await expect(get()).rejects.toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(JSON.parse(await get(tls.cert))).toMatchObject({ issuer: `${secure.url}/application/o/rocketchat/` });
    await secure.stop();
}, 20_000);

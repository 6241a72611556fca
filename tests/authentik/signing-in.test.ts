import { createHash } from 'node:crypto';

import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';

import { StandInAuthentik } from './index';
import { api, authorizeParameters, Browser, CALLBACK, codeFor, post, rows, tokenForm } from './test-client';

const authentik = new StandInAuthentik({
    workspaceUrl: 'http://workspace.test',
    file: {
        users: [
            { username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['backend'] },
            { username: 'gone', active: false },
            { username: 'eve', email: 'eve@example.com' },
        ],
        groups: [{ name: 'backend', parents: ['engineering'] }],
    },
});

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

async function tokens(username = 'ada', more: Record<string, string> = {}): Promise<Record<string, string>> {
    const reply = await post(authentik, 'token/', tokenForm(authentik, await codeFor(authentik, username, more)));
    expect(reply.status).toBe(200);
    return reply.json as Record<string, string>;
}

async function changeProvider(body: Record<string, unknown>): Promise<void> {
    const pk = rows(await api(authentik, '/providers/oauth2/'))[0]?.pk;
    const reply = await api(authentik, `/providers/oauth2/${String(pk)}/`, { method: 'PATCH', body });
    expect(reply.status).toBe(200);
}

function probe(changes: Partial<Record<string, string>>): Promise<Awaited<ReturnType<Browser['open']>>> {
    const all = { ...authorizeParameters(authentik), prompt: 'none', ...changes };
    const query = new URLSearchParams(JSON.parse(JSON.stringify(all)) as Record<string, string>);
    return new Browser(authentik).open(`/application/o/authorize/?${query.toString()}`);
}

describe('discovery', () => {
    const path = '/application/o/rocketchat/.well-known/openid-configuration';

    test('says where everything is, on the host that was asked', async () => {
        const byHost: unknown = await (await fetch(authentik.url.replace('127.0.0.1', 'localhost') + path)).json();
        const { port } = new URL(authentik.url);
        expect(byHost).toMatchObject({
            issuer: `http://localhost:${port}/application/o/rocketchat/`,
            token_endpoint: `http://localhost:${port}/application/o/token/`,
        });
        const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'authentik.company' };
        const behindProxy: unknown = await (await fetch(authentik.url + path, { headers })).json();
        expect(behindProxy).toMatchObject({
            issuer: 'https://authentik.company/application/o/rocketchat/',
            authorization_endpoint: 'https://authentik.company/application/o/authorize/',
        });
    });

    test('is a 404 page for a slug nobody has, and with a trailing slash', async () => {
        for (const wrong of [path.replace('rocketchat', 'nothing'), `${path}/`]) {
            const reply = await fetch(authentik.url + wrong);
            expect(reply.status).toBe(404);
            expect(reply.headers.get('content-type')).toContain('text/html');
        }
    });

    test('is what the bare application path leads to', async () => {
        const reply = await new Browser(authentik).open('/application/o/rocketchat/');
        expect(reply.location).toBe(path);
    });
});

describe('authorize, before anybody logs in', () => {
    test('with prompt=none and nothing wrong says login_required', async () => {
        const { status, location } = await probe({});
        expect(status).toBe(302);
        expect(location).toBe(
            `${CALLBACK}?error=login_required&error_description=The%20Authorization%20Server%20requires%20End-User%20authentication&state=c3RhdGU=`,
        );
    });

    test.each([
        ['an unknown client id', { client_id: 'x' }, 'Client ID Error'],
        ['no redirect URI', { redirect_uri: undefined }, 'Redirect URI Error'],
        ['a slash too many', { redirect_uri: `${CALLBACK}/` }, 'Redirect URI Error'],
        ['another case', { redirect_uri: CALLBACK.toUpperCase() }, 'Redirect URI Error'],
    ])('%s is a 400 page', async (_what, changes, title) => {
        const reply = await probe(changes);
        expect([reply.status, reply.location]).toEqual([400, null]);
        expect(reply.text).toContain(`<title>${title}`);
    });

    test.each([
        ['unsupported_response_type', { response_type: 'token' }],
        ['request_not_supported', { request: 'x' }],
        ['invalid_request', { code_challenge: 'x', code_challenge_method: 'S512' }],
        ['invalid_request', { response_type: 'id_token' }],
    ])('%s goes back to the workspace', async (error, changes) => {
        const { status, location } = await probe(changes);
        expect(status).toBe(302);
        expect(new URL(location?.replace('#', '?') ?? '').searchParams.get('error')).toBe(error);
    });

    test('no query at all is a 404', async () => {
        expect((await new Browser(authentik).open('/application/o/authorize/')).status).toBe(404);
    });

    test('without prompt=none the login page comes', async () => {
        const { status, location } = await probe({ prompt: undefined });
        expect(status).toBe(302);
        expect(location).toMatch(/^\/if\/flow\/default-authentication-flow\/\?next=/);
        const page = await new Browser(authentik).open(location ?? '');
        expect(page.text).toContain('name="uid_field"');
        expect(page.text).toContain('Log in to continue to Rocket.Chat.');
    });

    test('an empty list of grant types breaks every login since 2026.5, not before', async () => {
        await changeProvider({ grant_types: [] });
        const error = async (): Promise<string | null> =>
            new URL((await probe({})).location ?? '').searchParams.get('error');
        expect(await error()).toBe('invalid_request');
        authentik.patch({ version: '2026.2.0' });
        expect(await error()).toBe('login_required');
        authentik.patch({ version: '2026.8.3' });
        await changeProvider({ grant_types: ['authorization_code', 'refresh_token'] });
        expect(await error()).toBe('login_required');
    });

    test('regular expressions match as a whole', async () => {
        const entry = (url: string): Record<string, unknown> => ({
            redirect_uris: [{ matching_mode: 'regex', url, redirect_uri_type: 'authorization' }],
        });
        await changeProvider(entry('http://workspace\\.test/_oauth'));
        expect((await probe({})).status).toBe(400);
        await changeProvider(entry('http://workspace\\.test/_oauth/.*'));
        expect((await probe({})).status).toBe(302);
    });

    test('an empty list of redirect URIs believes whoever comes first', async () => {
        await changeProvider({ redirect_uris: [] });
        expect((await probe({ redirect_uri: 'http://first.test/' })).status).toBe(302);
        expect((await probe({})).status).toBe(400);
        authentik.setWorkspaceUrl('http://workspace.test');
        expect((await probe({})).status).toBe(302);
    });
});

describe('logging in', () => {
    test('sends the person back with code and state', async () => {
        const reply = await new Browser(authentik).signIn('ada', authorizeParameters(authentik));
        const url = new URL(reply.location ?? '');
        expect(`${url.origin}${url.pathname}`).toBe(CALLBACK);
        expect([...url.searchParams.keys()]).toEqual(['code', 'state']);
        expect(url.searchParams.get('code')).toMatch(/^[0-9a-f]{32}$/);
        expect(url.searchParams.get('state')).toBe('c3RhdGU=');
    });

    test('works by e-mail address too, and a second time without a password', async () => {
        const browser = new Browser(authentik);
        const login = await browser.open('/if/flow/default-authentication-flow/?next=/x', {
            uid_field: 'ADA@example.com',
            password: 'ada',
        });
        expect(login.location).toBe('/x');
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' }).toString();
        expect((await browser.open(`/application/o/authorize/?${query}`)).location).toContain('code=');
    });

    test.each([
        ['a wrong password', 'ada', 'wrong'],
        ['a deactivated person', 'gone', 'gone'],
        ['nobody', 'nobody', 'nobody'],
    ])('%s stays on the login page', async (_who, uid_field, password) => {
        const page = await new Browser(authentik).open('/if/flow/default-authentication-flow/', {
            uid_field,
            password,
        });
        expect([page.status, page.location]).toEqual([200, null]);
        expect(page.text).toContain('Failed to authenticate.');
    });

    test('prompt=login asks again once', async () => {
        const browser = new Browser(authentik);
        const parameters = authorizeParameters(authentik);
        await browser.signIn('ada', parameters);
        const query = new URLSearchParams({ ...parameters, prompt: 'login' }).toString();
        const again = await browser.open(`/application/o/authorize/?${query}`);
        expect(again.location).toContain('/if/flow/default-authentication-flow/');
        expect((await browser.signIn('ada', { ...parameters, prompt: 'login' })).location).toContain('code=');
    });

    test('someone the bindings keep out sees a page with status 200, and the workspace hears nothing', async () => {
        const [application] = rows(await api(authentik, '/core/applications/'));
        const [group] = rows(await api(authentik, '/core/groups/?name=engineering'));
        const body = { target: application?.pk, group: group?.pk, order: 0 };
        const binding = await api(authentik, '/policies/bindings/', { method: 'POST', body });
        const kept = await new Browser(authentik).signIn('eve', authorizeParameters(authentik));
        expect([kept.status, kept.location]).toEqual([200, null]);
        expect(kept.text).toContain('Access denied');
        // members of child groups pass
        expect(await codeFor(authentik, 'ada')).not.toBe('');
        await api(authentik, `/policies/bindings/${String(binding.json.pk)}/`, { method: 'DELETE' });
    });

    test('a provider without an application passes the probe and denies everybody', async () => {
        const [application] = rows(await api(authentik, '/core/applications/'));
        const path = '/core/applications/rocketchat/';
        await api(authentik, path, { method: 'PATCH', body: { provider: null } });
        expect((await probe({})).location).toContain('error=login_required');
        const denied = await new Browser(authentik).signIn('ada', authorizeParameters(authentik));
        expect(denied.text).toContain('Failed to resolve application');
        await api(authentik, path, { method: 'PATCH', body: { provider: application?.provider } });
    });

    test('explicit consent asks before it gives the code', async () => {
        const [implicit, explicit] = await Promise.all(
            ['implicit', 'explicit'].map(async (kind) => {
                const slug = `default-provider-authorization-${kind}-consent`;
                return (await api(authentik, `/flows/instances/${slug}/`)).json.pk;
            }),
        );
        await changeProvider({ authorization_flow: explicit });
        const browser = new Browser(authentik);
        const page = await browser.signIn('ada', authorizeParameters(authentik));
        expect(page.text).toContain("You're about to sign into Rocket.Chat.");
        const query = new URLSearchParams(authorizeParameters(authentik)).toString();
        const flow = `/if/flow/default-provider-authorization-explicit-consent/?${query}`;
        expect((await browser.open(flow, { consent: 'given' })).location).toContain('code=');
        await changeProvider({ authorization_flow: implicit });
    });
});

describe('the token endpoint', () => {
    test('gives tokens for credentials in the body and by Basic alike', async () => {
        const inBody = await tokens();
        expect(inBody).toMatchObject({ token_type: 'Bearer', scope: 'openid email profile', expires_in: 3600 });
        expect(inBody).not.toHaveProperty('refresh_token');
        const { client_id, client_secret, ...form } = tokenForm(authentik, await codeFor(authentik, 'ada'));
        const authorization = `Basic ${Buffer.from(`${client_id ?? ''}:${client_secret ?? ''}`).toString('base64')}`;
        const basic = await post(authentik, 'token/', form, { authorization });
        expect(basic.status).toBe(200);
        expect(basic.headers.get('cache-control')).toBe('no-store');
    });

    test('signs with the key that jwks shows', async () => {
        const { id_token } = await tokens();
        const jwks = (await (await fetch(`${authentik.url}/application/o/rocketchat/jwks/`)).json()) as JSONWebKeySet;
        const { payload } = await jwtVerify(id_token ?? '', createLocalJWKSet(jwks), {
            issuer: `${authentik.url}/application/o/rocketchat/`,
            audience: authentik.bornProvider.clientId,
        });
        expect(payload).toMatchObject({ preferred_username: 'ada', acr: 'goauthentik.io/providers/oauth2/default' });
    });

    test.each([
        ['an unknown client id', { client_id: 'x' }, 'invalid_client'],
        ['no client id', { client_id: '' }, 'invalid_client'],
        ['a wrong secret', { client_secret: 'x' }, 'invalid_client'],
        ['a redirect URI off by a slash', { redirect_uri: `${CALLBACK}/` }, 'invalid_client'],
        ['no code', { code: '' }, 'invalid_grant'],
        ['a code that cannot be valid', { code: 'x' }, 'invalid_grant'],
        ['a verifier nobody announced', { code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
        ['a grant type that is not allowed', { grant_type: 'password', client_secret: 'x' }, 'invalid_grant'],
        ['a missing code with a wrong redirect URI', { code: '', redirect_uri: 'x' }, 'invalid_grant'],
    ])('%s is a 400 %s', async (_what, changes, error) => {
        const form = tokenForm(authentik, await codeFor(authentik, 'ada'));
        const reply = await post(authentik, 'token/', { ...form, ...changes });
        expect(reply.status).toBe(400);
        expect(reply.json).toMatchObject({
            error,
            error_description: expect.any(String) as string,
            request_id: reply.headers.get('x-authentik-id'),
        });
    });

    test('before 2026.5 a grant type of another kind is unsupported', async () => {
        authentik.patch({ version: '2026.2.0' });
        const reply = await post(authentik, 'token/', { ...tokenForm(authentik, 'x'), grant_type: 'odd' });
        authentik.patch({ version: '2026.8.3' });
        expect(reply.json.error).toBe('unsupported_grant_type');
    });

    test('a code works once', async () => {
        const form = tokenForm(authentik, await codeFor(authentik, 'ada'));
        expect((await post(authentik, 'token/', form)).status).toBe(200);
        expect((await post(authentik, 'token/', form)).json.error).toBe('invalid_grant');
    });

    test('a code of a person deactivated meanwhile is worth nothing', async () => {
        const form = tokenForm(authentik, await codeFor(authentik, 'eve'));
        authentik.patch({ users: [{ username: 'eve', active: false }] });
        expect((await post(authentik, 'token/', form)).json.error).toBe('invalid_grant');
        authentik.patch({ users: [{ username: 'eve', active: true }] });
    });

    test('a code got at one address is redeemed at another', async () => {
        const form = tokenForm(authentik, await codeFor(authentik, 'ada'));
        const internal = authentik.url.replace('127.0.0.1', 'localhost');
        const response = await fetch(`${internal}/application/o/token/`, {
            method: 'POST',
            body: new URLSearchParams(form),
        });
        expect(response.status).toBe(200);
    });

    test.each(['S256', 'plain'])('PKCE (%s) is honoured where a client uses it', async (method) => {
        const verifier = 'v'.repeat(50);
        const challenge = method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
        const more = { code_challenge: challenge, code_challenge_method: method };
        const form = tokenForm(authentik, await codeFor(authentik, 'ada', more));
        expect((await post(authentik, 'token/', form)).json.error).toBe('invalid_grant');
        const wrong = await post(authentik, 'token/', { ...form, code_verifier: 'w'.repeat(50) });
        expect(wrong.json.error).toBe('invalid_grant');
        expect((await post(authentik, 'token/', { ...form, code_verifier: verifier })).status).toBe(200);
    });

    test('refresh tokens need offline_access mapped, asked for and agreed to, and rotate', async () => {
        const mappings = rows(await api(authentik, '/propertymappings/provider/scope/'));
        const pks = (...names: string[]): unknown[] =>
            mappings.filter((mapping) => names.includes(String(mapping.scope_name))).map((mapping) => mapping.pk);
        await changeProvider({ property_mappings: pks('openid', 'email', 'profile', 'offline_access') });
        const browser = new Browser(authentik);
        const parameters = { ...authorizeParameters(authentik), scope: 'openid offline_access' };
        expect((await browser.signIn('ada', parameters)).text).toContain('about to sign into');
        const query = new URLSearchParams(parameters).toString();
        const flow = '/if/flow/default-provider-authorization-implicit-consent/';
        const { location } = await browser.open(`${flow}?${query}`, { consent: 'given' });
        const code = new URL(location ?? '').searchParams.get('code') ?? '';
        const first = (await post(authentik, 'token/', tokenForm(authentik, code))).json;
        const { clientId, clientSecret } = authentik.bornProvider;
        const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret };
        const refresh = (token: unknown): ReturnType<typeof post> =>
            post(authentik, 'token/', { ...form, refresh_token: String(token) });
        const second = await refresh(first.refresh_token);
        expect(second.status).toBe(200);
        expect(second.json.refresh_token).not.toBe(first.refresh_token);
        expect((await refresh(first.refresh_token)).json.error).toBe('invalid_grant');
        await changeProvider({ property_mappings: pks('openid', 'email', 'profile') });
    });
});

describe('userinfo', () => {
    test('takes the token by header, form or query, and tells the guide’s claims', async () => {
        const { access_token = '' } = await tokens();
        const url = `${authentik.url}/application/o/userinfo/`;
        const replies = await Promise.all([
            fetch(url, { headers: { authorization: `Bearer ${access_token}` } }),
            fetch(url, { method: 'POST', body: new URLSearchParams({ access_token }) }),
            fetch(`${url}?${new URLSearchParams({ access_token }).toString()}`),
        ]);
        for (const reply of replies) {
            expect(await reply.json()).toEqual({
                sub: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
                email: 'ada@example.com',
                email_verified: false,
                name: 'Ada Lovelace',
                given_name: 'Ada Lovelace',
                preferred_username: 'ada',
                nickname: 'ada',
                // direct groups: the parent is not among them
                groups: ['backend'],
            });
        }
    });

    test('groups come with the profile scope only; scopes without a mapping are dropped silently', async () => {
        const granted = await tokens('ada', { scope: 'openid email groups' });
        expect(granted.scope).toBe('openid email');
        const reply = await post(authentik, 'userinfo/', { access_token: granted.access_token ?? '' });
        expect(Object.keys(reply.json)).toEqual(['sub', 'email', 'email_verified']);
    });

    test('e-mail addresses were called verified before 2025.10', async () => {
        authentik.patch({ version: '2025.8.0' });
        const reply = await post(authentik, 'userinfo/', { access_token: (await tokens()).access_token ?? '' });
        authentik.patch({ version: '2026.8.3' });
        expect(reply.json).toMatchObject({ email_verified: true, groups: ['backend'] });
    });

    test('a bad token is an empty body and a header without a scheme', async () => {
        for (const form of [{ access_token: 'x' }, {}]) {
            const reply = await post(authentik, 'userinfo/', form as Record<string, string>);
            expect([reply.status, reply.text]).toEqual([401, '']);
            expect(reply.headers.get('www-authenticate')).toMatch(/^error="invalid_token", error_description=/);
        }
    });

    test('without any mapping a login ends in insufficient_scope', async () => {
        const [provider] = rows(await api(authentik, '/providers/oauth2/'));
        await changeProvider({ property_mappings: [] });
        const granted = await tokens();
        expect(granted.scope).toBe('');
        const reply = await post(authentik, 'userinfo/', { access_token: granted.access_token ?? '' });
        expect([reply.status, reply.text]).toEqual([403, '']);
        expect(reply.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
        await changeProvider({ property_mappings: provider?.property_mappings });
    });

    test('tokens of a deactivated person die at once', async () => {
        const { access_token = '' } = await tokens('eve');
        authentik.patch({ users: [{ username: 'eve', active: false }] });
        expect((await post(authentik, 'userinfo/', { access_token })).status).toBe(401);
        authentik.patch({ users: [{ username: 'eve', active: true }] });
    });

    test('a custom mapping beside the default one doubles the groups; a broken one only leaves its claims out', async () => {
        const [provider] = rows(await api(authentik, '/providers/oauth2/'));
        const before = provider?.property_mappings as string[];
        const made = await Promise.all(
            [
                [
                    'mine',
                    'return {"groups": [group.name for group in request.user.all_groups()], "picture": user.avatar}',
                ],
                ['broken', 'return {"x": request.user.nothing}'],
            ].map(async ([name, expression]) => {
                const body = { name, scope_name: 'profile', expression };
                return api(authentik, '/propertymappings/provider/scope/', { method: 'POST', body });
            }),
        );
        await changeProvider({ property_mappings: [...before, ...made.map(({ json }) => json.pk)] });
        const reply = await post(authentik, 'userinfo/', { access_token: (await tokens()).access_token ?? '' });
        expect(reply.json).toMatchObject({ groups: ['backend', 'backend', 'engineering'] });
        expect(reply.json).not.toHaveProperty('x');
        expect(authentik.events.map(({ message }) => message)).toContain(
            "Failed to evaluate property-mapping: 'broken'",
        );
        await changeProvider({ property_mappings: before });
    });
});

describe('testing id and secret without a login', () => {
    const junk = { token: 'cannot-be-a-token' };

    test('revoke says 200 for a token it never saw, 401 for wrong credentials', async () => {
        const { clientId: client_id, clientSecret: client_secret } = authentik.bornProvider;
        const right = await post(authentik, 'revoke/', { ...junk, client_id, client_secret });
        expect([right.status, right.text]).toEqual([200, '{}']);
        for (const wrong of [{ client_id, client_secret: 'x' }, { client_id: 'x', client_secret }, {}]) {
            const reply = await post(authentik, 'revoke/', { ...junk, ...wrong } as Record<string, string>);
            expect([reply.status, reply.json.error]).toEqual([401, 'invalid_client']);
        }
    });

    test('introspect is always 200, and tells nothing to strangers', async () => {
        const { clientId: client_id, clientSecret: client_secret } = authentik.bornProvider;
        const { access_token = '' } = await tokens();
        const known = await post(authentik, 'introspect/', { token: access_token, client_id, client_secret });
        expect(known.json).toMatchObject({ active: true, preferred_username: 'ada', client_id });
        const stranger = await post(authentik, 'introspect/', { token: access_token, client_id, client_secret: 'x' });
        expect([stranger.status, stranger.json]).toEqual([200, { active: false }]);
    });

    test('a revoked token is refused from then on', async () => {
        const { clientId: client_id, clientSecret: client_secret } = authentik.bornProvider;
        const { access_token = '' } = await tokens();
        await post(authentik, 'revoke/', { token: access_token, client_id, client_secret });
        expect((await post(authentik, 'userinfo/', { access_token })).status).toBe(401);
    });
});

describe('without a signing key', () => {
    test('tokens are signed with the client secret, and jwks has no list at all', async () => {
        const [provider] = rows(await api(authentik, '/providers/oauth2/'));
        await changeProvider({ signing_key: null });
        const { id_token = '' } = await tokens();
        const secret = new TextEncoder().encode(authentik.bornProvider.clientSecret);
        expect((await jwtVerify(id_token, secret)).protectedHeader.alg).toBe('HS256');
        expect(await (await fetch(`${authentik.url}/application/o/rocketchat/jwks/`)).text()).toBe('{}');
        await changeProvider({ signing_key: provider?.signing_key });
    });
});

describe('end-session', () => {
    async function loginLeft(flow: string): Promise<boolean> {
        const pk = (await api(authentik, `/flows/instances/${flow}/`)).json.pk;
        await changeProvider({ invalidation_flow: pk });
        const browser = new Browser(authentik);
        await browser.signIn('ada', authorizeParameters(authentik));
        await browser.open('/application/o/rocketchat/end-session/');
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' }).toString();
        return ((await browser.open(`/application/o/authorize/?${query}`)).location ?? '').includes('code=');
    }

    test('leaves the authentik login unless the flow logs out', async () => {
        expect(await loginLeft('default-invalidation-flow')).toBe(false);
        expect(await loginLeft('default-provider-invalidation-flow')).toBe(true);
    });
});

import { createHash } from 'node:crypto';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { StandInAuthentik } from '../../../stand-ins/authentik';
import {
    api,
    authorizeParameters,
    Browser,
    CALLBACK,
    changeProvider,
    codeFor,
    post,
    rows,
    tokenForm,
} from './test-client';

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
        await changeProvider(authentik, { property_mappings: pks('openid', 'email', 'profile', 'offline_access') });
        const browser = new Browser(authentik);
        const parameters = { ...authorizeParameters(authentik), scope: 'openid offline_access' };
        const query = new URLSearchParams(parameters).toString();
        await browser.logIn('ada');
        const asked = await browser.open(`/application/o/authorize/?${query}`);
        expect(asked.location).toBe(`/if/flow/default-provider-authorization-implicit-consent/?${query}`);
        const location = await browser.pass(asked.location ?? '', { username: 'ada' });
        const code = new URL(location).searchParams.get('code') ?? '';
        const first = (await post(authentik, 'token/', tokenForm(authentik, code))).json;
        const { clientId, clientSecret } = authentik.bornProvider;
        const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret };
        const refresh = (token: unknown): ReturnType<typeof post> =>
            post(authentik, 'token/', { ...form, refresh_token: String(token) });
        const second = await refresh(first.refresh_token);
        expect(second.status).toBe(200);
        expect(second.json.refresh_token).not.toBe(first.refresh_token);
        expect((await refresh(first.refresh_token)).json.error).toBe('invalid_grant');
        await changeProvider(authentik, { property_mappings: pks('openid', 'email', 'profile') });
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
        await changeProvider(authentik, { property_mappings: [] });
        const granted = await tokens();
        expect(granted.scope).toBe('');
        const reply = await post(authentik, 'userinfo/', { access_token: granted.access_token ?? '' });
        expect([reply.status, reply.text]).toEqual([403, '']);
        expect(reply.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
        await changeProvider(authentik, { property_mappings: provider?.property_mappings });
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
        await changeProvider(authentik, { property_mappings: [...before, ...made.map(({ json }) => json.pk)] });
        const reply = await post(authentik, 'userinfo/', { access_token: (await tokens()).access_token ?? '' });
        expect(reply.json).toMatchObject({ groups: ['backend', 'backend', 'engineering'] });
        expect(reply.json).not.toHaveProperty('x');
        expect(authentik.events.map(({ context }) => context.message)).toContain(
            "Failed to evaluate property-mapping: 'broken'",
        );
        await changeProvider(authentik, { property_mappings: before });
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
        await changeProvider(authentik, { signing_key: null });
        const { id_token = '' } = await tokens();
        const secret = new TextEncoder().encode(authentik.bornProvider.clientSecret);
        expect((await jwtVerify(id_token, secret)).protectedHeader.alg).toBe('HS256');
        expect(await (await fetch(`${authentik.url}/application/o/rocketchat/jwks/`)).text()).toBe('{}');
        await changeProvider(authentik, { signing_key: provider?.signing_key });
    });
});

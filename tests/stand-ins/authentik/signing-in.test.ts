import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, authorizeParameters, Browser, CALLBACK, changeProvider, codeFor, rows } from './test-client';

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
        expect(reply.text).toContain(`<h1>${title}</h1>`);
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
        const page = new URL(location ?? '', authentik.url);
        expect(page.pathname).toBe('/if/flow/default-authentication-flow/');
        expect(page.searchParams.get('client_id')).toBe(authentik.bornProvider.clientId);
        expect(page.searchParams.get('next')).toContain('/application/o/authorize/?client_id=');
        expect((await new Browser(authentik).open(location ?? '')).text).toContain('/api/v3/flows/executor/');
    });

    test('an empty list of grant types breaks every login since 2026.5, not before', async () => {
        await changeProvider(authentik, { grant_types: [] });
        const error = async (): Promise<string | null> =>
            new URL((await probe({})).location ?? '').searchParams.get('error');
        expect(await error()).toBe('invalid_request');
        authentik.patch({ version: '2026.2.0' });
        expect(await error()).toBe('login_required');
        authentik.patch({ version: '2026.8.3' });
        await changeProvider(authentik, { grant_types: ['authorization_code', 'refresh_token'] });
        expect(await error()).toBe('login_required');
    });

    test('regular expressions match as a whole', async () => {
        const entry = (url: string): Record<string, unknown> => ({
            redirect_uris: [{ matching_mode: 'regex', url, redirect_uri_type: 'authorization' }],
        });
        await changeProvider(authentik, entry('http://workspace\\.test/_oauth'));
        expect((await probe({})).status).toBe(400);
        await changeProvider(authentik, entry('http://workspace\\.test/_oauth/.*'));
        expect((await probe({})).status).toBe(302);
    });

    test('an empty list of redirect URIs believes whoever comes first', async () => {
        await changeProvider(authentik, { redirect_uris: [] });
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
        const page = '/if/flow/default-authentication-flow/?next=/x';
        const next = await browser.pass(page, { username: 'ADA@example.com', password: 'ada' });
        expect(next).toBe(`${authentik.url}/x`);
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' }).toString();
        expect((await browser.open(`/application/o/authorize/?${query}`)).location).toContain('code=');
    });

    test.each([
        ['a wrong password', 'ada', 'wrong'],
        ['a deactivated person', 'gone', 'gone'],
        ['nobody', 'nobody', 'nobody'],
    ])('%s stays on the login page', async (_who, username, password) => {
        const browser = new Browser(authentik);
        await expect(browser.logIn(username, password)).rejects.toThrow('Invalid password');
        const me = await browser.open('/api/v3/core/users/me/');
        expect(me.json).toEqual({ detail: 'Authentication credentials were not provided.' });
    });

    test('a person deactivated meanwhile is logged out', async () => {
        const browser = new Browser(authentik);
        await browser.logIn('eve');
        authentik.patch({ users: [{ username: 'eve', active: false }] });
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' }).toString();
        const reply = await browser.open(`/application/o/authorize/?${query}`);
        expect(reply.location).toContain('error=login_required');
        authentik.patch({ users: [{ username: 'eve', active: true }] });
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
        expect(kept.text).toContain('Permission denied');
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
        await changeProvider(authentik, { authorization_flow: explicit });
        const browser = new Browser(authentik);
        await browser.logIn('ada');
        const query = new URLSearchParams(authorizeParameters(authentik)).toString();
        const { location } = await browser.open(`/application/o/authorize/?${query}`);
        expect(location).toBe(`/if/flow/default-provider-authorization-explicit-consent/?${query}`);
        const executor = `/api/v3/flows/executor/default-provider-authorization-explicit-consent/?query=`;
        const { json } = await browser.open(executor + encodeURIComponent(query));
        expect(json).toMatchObject({
            component: 'ak-stage-consent',
            header_text: "You're about to sign into Rocket.Chat.",
            permissions: [{ id: 'email' }, { id: 'openid' }, { id: 'profile' }],
        });
        expect(await browser.pass(location ?? '', { username: 'ada' })).toContain('code=');
        await changeProvider(authentik, { authorization_flow: implicit });
    });
});

describe('end-session', () => {
    async function loginLeft(flow: string): Promise<boolean> {
        const pk = (await api(authentik, `/flows/instances/${flow}/`)).json.pk;
        await changeProvider(authentik, { invalidation_flow: pk });
        const browser = new Browser(authentik);
        await browser.signIn('ada', authorizeParameters(authentik));
        const { location } = await browser.open('/application/o/rocketchat/end-session/');
        await expect(browser.pass(location ?? '', { username: 'ada' })).rejects.toThrow('ak-stage-session-end');
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' }).toString();
        return ((await browser.open(`/application/o/authorize/?${query}`)).location ?? '').includes('code=');
    }

    test('leaves the authentik login unless the flow logs out', async () => {
        expect(await loginLeft('default-invalidation-flow')).toBe(false);
        expect(await loginLeft('default-provider-invalidation-flow')).toBe(true);
    });
});

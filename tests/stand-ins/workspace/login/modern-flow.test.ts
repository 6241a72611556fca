import { createHash } from 'node:crypto';
import { StandInAuthentik } from '../../../../stand-ins/authentik';
import { chooseModernVariant, loginThroughOAuth } from '../../../../stand-ins/workspace/login';
import { BrowserSession } from '../../../../stand-ins/workspace/login/browser-session';
import { findUserByUsername, serviceIdOf } from '../../../../stand-ins/workspace/login/find-users';
import { signInAtAuthentik } from '../../../../stand-ins/workspace/login/sign-in-at-authentik';
import type { FixtureOptions, HttpFixture } from '../rest/http-fixture';
import { ENTRY, prefixed, withLoginEntry } from './login-fixture';

const TOKEN = 'POST /application/o/token/';
const IDENTITY = 'GET /application/o/userinfo/';
const modern = { Accounts_OAuth_Use_Modern_Flow: true };

let authentik: StandInAuthentik;

beforeEach(async () => {
    authentik = new StandInAuthentik({
        file: { users: [{ username: 'ada', name: 'Ada Lovelace', email: 'ada@example.com', groups: ['engineering'] }] },
    });
    await authentik.start();
});
afterEach(() => authentik.stop());

async function withModernEntry(
    settings: Record<string, unknown>,
    use: (workspace: HttpFixture) => Promise<void>,
    options: FixtureOptions = {},
): Promise<void> {
    const workspace = await withLoginEntry(authentik, { ...modern, ...settings }, options);
    try {
        await use(workspace);
    } finally {
        await workspace.stop();
    }
}

const login = (workspace: HttpFixture) => loginThroughOAuth(workspace, { username: 'ada' });
const newSession = () => new BrowserSession((url, init) => fetch(url, init));
const isAuthorize = (url: string) => url.includes('/application/o/authorize/');

describe('the button leads to the workspace, which', () => {
    test('sends the browser on with state, code challenge and the wish for consent, and no secret', () =>
        withModernEntry({}, async (workspace) => {
            const { url, status } = await newSession().get(`${workspace.url}/oauth/authentik`, isAuthorize);
            const query = Object.fromEntries(new URL(url).searchParams);
            expect(status).toBe(302);
            expect(query).toEqual({
                response_type: 'code',
                redirect_uri: `${workspace.url}/_oauth/authentik`,
                scope: 'openid email profile',
                prompt: 'consent',
                code_challenge: query.code_challenge,
                code_challenge_method: 'S256',
                state: query.state,
                client_id: authentik.bornProvider.clientId,
            });
            expect(query.code_challenge).toMatch(/^[\w-]{43}$/);
            expect(query.state).toMatch(/^\w{24}$/);
        }));

    test('makes authentik ask for consent each time, even in its implicit flow and without a new password', () =>
        withModernEntry({}, async (workspace) => {
            const session = newSession();
            const start = `${workspace.url}/oauth/authentik`;
            await signInAtAuthentik(session, start, workspace.url, { username: 'ada' });
            const { pathname, search } = new URL((await session.get(start)).url);
            expect(pathname).toBe('/if/flow/default-provider-authorization-implicit-consent/');
            const executor = `/api/v3/flows/executor/default-provider-authorization-implicit-consent/`;
            const query = encodeURIComponent(search.slice(1));
            const challenge = await session.call(`${authentik.url}${executor}?query=${query}`);
            expect(await challenge.json()).toMatchObject({
                component: 'ak-stage-consent',
                header_text: "You're about to sign into Rocket.Chat.",
            });
        }));

    test('answers as for any page that does not exist while entry or switch are off, at once', () =>
        withModernEntry({}, async (workspace) => {
            const start = async () => (await newSession().get(`${workspace.url}/oauth/authentik`, isAuthorize)).status;
            for (const id of ['Accounts_OAuth_Use_Modern_Flow', ENTRY]) {
                expect(await start()).toBe(302);
                workspace.settings.set(id, false, 'test');
                expect(workspace.loginServices.get('authentik')).toBeDefined();
                expect(await start()).toBe(200);
                workspace.settings.set(id, true, 'test');
            }
        }));

    test.each(['-id', '-secret', '-url'])('does so too while %s is empty', (suffix) =>
        withModernEntry(prefixed({ [suffix]: '' }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: false, refusal: 'no_strategy' });
        }),
    );

    test('does so on versions that have no such flow', () =>
        withModernEntry(
            {},
            async (workspace) => {
                expect((await newSession().get(`${workspace.url}/oauth/authentik`, isAuthorize)).status).toBe(200);
                expect(await login(workspace)).toMatchObject({ ok: true, flow: 'legacy' });
            },
            { version: '8.6.0' },
        ));
});

describe('between the two servers', () => {
    test.each(['payload', 'header'])('secret and verifier go in the body, with tokens sent by %s', (way) =>
        withModernEntry(prefixed({ '-token_sent_via': way }), async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true });
            const [request] = authentik.lastRequests(TOKEN);
            const { clientId, clientSecret } = authentik.bornProvider;
            const form = Object.fromEntries(new URLSearchParams(request?.body));
            expect(form).toEqual({
                grant_type: 'authorization_code',
                redirect_uri: `${workspace.url}/_oauth/authentik`,
                client_id: clientId,
                client_secret: clientSecret,
                code: form.code,
                code_verifier: form.code_verifier,
            });
            expect(request?.headers.authorization).toBeUndefined();
            const [authorize] = authentik.lastRequests('GET /application/o/authorize/');
            const challenge = createHash('sha256').update(String(form.code_verifier)).digest('base64url');
            expect(authorize?.query.get('code_challenge')).toBe(challenge);
        }),
    );

    test.each([
        ['payload', 'header', false],
        ['payload', 'default', false],
        ['header', 'payload', true],
    ])('with tokens by %s and identity tokens by %s, Bearer is %s', (way, identityWay, isBearer) =>
        withModernEntry(
            prefixed({ '-token_sent_via': way, '-identity_token_sent_via': identityWay }),
            async (workspace) => {
                expect(await login(workspace)).toMatchObject({ ok: true });
                const [request] = authentik.lastRequests(IDENTITY);
                expect(request?.headers.authorization?.startsWith('Bearer ') ?? false).toBe(isBearer);
                expect(request?.query.has('access_token')).toBe(!isBearer);
            },
        ),
    );

    test.each([
        ['another status than 200', { status: 201, body: { id: '1', preferred_username: 'ada', email: 'a@b.c' } }],
        ['no JSON', { status: 200, body: 'sub=1' }],
    ])('an identity with %s is none', (_what, answer) =>
        withModernEntry({}, async (workspace) => {
            authentik.fail(IDENTITY, answer);
            const url = `${authentik.url}/application/o/userinfo/`;
            const outcome = await login(workspace);
            expect(outcome).toMatchObject({ ok: false, at: 'identity', refusal: 'identity_refused' });
            expect(!outcome.ok && outcome.error).toContain(`identity from authentik at ${url}`);
        }),
    );

    test('authentik may be away', () =>
        withModernEntry({}, async (workspace) => {
            authentik.fail(TOKEN, { hangUp: true });
            expect(await login(workspace)).toMatchObject({
                ok: false,
                at: 'token',
                error: 'Failed to obtain access token',
                seen: { place: 'error page', text: 'Internal Server Error' },
            });
        }));
});

describe('the way back', () => {
    const callback = (workspace: HttpFixture, session: BrowserSession) =>
        signInAtAuthentik(session, `${workspace.url}/oauth/authentik`, workspace.url, { username: 'ada' });

    test('ends on the home page with a token that the page resumes, or on the login page', () =>
        withModernEntry({}, async (workspace) => {
            const session = newSession();
            const page = await session.get(await callback(workspace, session));
            const { pathname, searchParams } = new URL(page.url);
            expect([pathname, ...searchParams.keys()]).toEqual(['/home', 'resumeToken', 'userId']);
            const { body } = await workspace.post('v1/login', {}, { resume: searchParams.get('resumeToken') });
            expect(body.data).toMatchObject({
                userId: searchParams.get('userId'),
                authToken: searchParams.get('resumeToken'),
            });
            const denied = await newSession().get(`${workspace.url}/_oauth/authentik?error=access_denied`);
            expect([new URL(denied.url).pathname, denied.url]).toEqual(['/login', `${workspace.url}/login`]);
        }));

    test('is closed to another browser, to another state and the second time', () =>
        withModernEntry({}, async (workspace) => {
            const session = newSession();
            const url = await callback(workspace, session);
            const login = `${workspace.url}/login`;
            expect((await newSession().get(url)).url).toBe(login);
            expect((await session.get(url.replace(/state=./, 'state=_'))).url).toBe(login);
            const again = await callback(workspace, session);
            expect((await session.get(again)).url).toContain('/home?resumeToken=');
            expect((await session.get(again)).url).toBe(login);
        }));

    test('without a code begins anew', () =>
        withModernEntry({}, async (workspace) => {
            const page = await newSession().get(`${workspace.url}/_oauth/authentik`, isAuthorize);
            expect(isAuthorize(page.url)).toBe(true);
        }));
});

describe('the workspace afterwards', () => {
    test('tells the apps of the new person, but not of the login', () =>
        withModernEntry({}, async (workspace) => {
            const told: string[] = [];
            workspace.events.emit = async (event) => void told.push(event);
            await login(workspace);
            await login(workspace);
            expect(told).toEqual(['IPostUserCreated']);
        }));

    test('keeps claims and tokens, and knows the account for one of a login service', () =>
        withModernEntry({}, async (workspace) => {
            const outcome = await login(workspace);
            const user = findUserByUsername(workspace.model, 'ada');
            expect(user?.services.authentik).toMatchObject({
                preferred_username: 'ada',
                groups: ['engineering'],
                serverURL: authentik.url,
                accessToken: expect.any(String) as string,
            });
            expect(serviceIdOf(user ?? workspace.admin, 'authentik')).toMatch(/^[0-9a-f]{64}$/);
            if (!outcome.ok) throw new Error(outcome.error);
            const headers = { 'X-User-Id': outcome.userId, 'X-Auth-Token': outcome.authToken };
            const { body } = await workspace.get('v1/me', headers);
            expect(body).toMatchObject({ isOAuthUser: true });
            expect(body).not.toHaveProperty('emails');
        }));

    test.each([
        ['8.6.0', undefined],
        ['8.8.1', true],
    ])('of %s tells mobile clients to hide the button: %s', (version, isHidden) =>
        withModernEntry(
            {},
            async (workspace) => {
                const { body } = await workspace.get('v1/settings.oauth');
                const [service] = body.services as Record<string, unknown>[];
                expect(service?.hideButtonOnMobile).toBe(isHidden);
            },
            { version },
        ),
    );
});

describe('which of its stored forms it has is not known, and makes a difference:', () => {
    const merging = prefixed({ '-merge_users': true, '-merge_users_distinct_services': true, '-key_field': 'email' });

    test('new people have no address, or theirs', () =>
        withModernEntry({}, async (workspace) => {
            await login(workspace);
            expect(findUserByUsername(workspace.model, 'ada')?.emails).toBeUndefined();
            workspace.model.users.delete(findUserByUsername(workspace.model, 'ada')?._id ?? '');
            chooseModernVariant(workspace.model, 'email-arrives');
            await login(workspace);
            expect(findUserByUsername(workspace.model, 'ada')?.emails).toEqual([
                { address: 'ada@example.com', verified: true },
            ]);
        }));

    test('an account of that address is in the way, or linked', () =>
        withModernEntry(merging, async (workspace) => {
            const user = workspace.addUser({ username: 'ada', email: 'ada@example.com' });
            expect(await login(workspace)).toMatchObject({ ok: false, refusal: 'username_taken' });
            chooseModernVariant(workspace.model, 'email-arrives');
            expect(await login(workspace)).toMatchObject({ ok: true, userId: user._id });
        }));

    test.each([
        ['email-arrives', '9.0.0', { place: 'loading', text: '' }, undefined],
        ['pr-42063', '9.0.0', { place: 'error page', text: 'Internal Server Error' }, 'Internal Server Error'],
        [
            'pr-42063',
            '9.1.0',
            { place: 'login page', text: 'Username already exists. [403]' },
            'Username already exists. [403]',
        ],
    ] as const)('who is refused sees, with %s on %s: %j', (variant, version, seen, shown) =>
        withModernEntry(
            {},
            async (workspace) => {
                chooseModernVariant(workspace.model, variant);
                workspace.addUser({ username: 'ada', email: 'old@example.com' });
                const error = 'Username already exists. [403]';
                expect(await login(workspace)).toMatchObject({ ok: false, error, shown, seen });
            },
            { version, licence: 'premium' },
        ),
    );
});

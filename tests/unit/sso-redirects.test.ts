import type { Authentik } from '../../src/directory/authentik';
import type { ChangeOf } from '../../src/model/change';
import { failureText } from '../../src/report/failure-text';
import { english } from '../support/english';
import { faults, OtherHost, type RoutePattern } from '../../stand-ins/authentik';
import { CALLBACK, SsoLab } from '../support/sso-lab';
import { anyReason } from '../support/english';

const SECRET = 'a secret that stays at home';
const typed = new SsoLab({ bare: true });
let other: OtherHost;

beforeAll(async () => {
    await typed.start();
    other = await OtherHost.start({ capabilities: [], pagination: { next: 0, count: 0 }, results: [] });
});
beforeEach(() => {
    other.requests.length = 0;
});
afterEach(() => typed.authentik.heal());
afterAll(async () => {
    await typed.authentik.stop();
    await other.stop();
});

async function failureOf(work: Promise<unknown>): Promise<unknown> {
    return work.then(
        () => undefined,
        (error: unknown) => error,
    );
}

const creation: ChangeOf<'create-provider'> = {
    ...{
        kind: 'create-provider',
        name: 'Rocket.Chat',
        redirectUri: CALLBACK,
        mappings: [],
        signingKey: { made: 'key' },
    },
    ...{ authorizationFlow: { id: '', slug: '' }, invalidationFlow: { id: '', slug: '' }, reason: anyReason },
};

const works: Record<string, (server: Authentik) => Promise<unknown>> = {
    'the reading': async () => typed.read({ allowedGroups: ['staff'] }),
    'the reading of groups': async (server) => server.readDirectory(() => true, true),
    'a new provider': async (server) =>
        server.createProvider(creation, '', { clientId: 'client', clientSecret: SECRET }),
    'a new key': async (server) => server.createKey('key'),
};

describe.each([301, 302, 307, 308] as const)('an address that sends everything on (%i)', (status) => {
    test.each(Object.entries(works))('%s says which address to type, and blames no token', async (_what, work) => {
        // the authentik where it ends, under another name: HTTP clients drop the token there
        const moved = typed.authentik.url.replace('127.0.0.1', 'localhost');
        typed.authentik.fail('*', {
            ...faults.redirectToOrigin(moved, status),
            when: ({ headers }) => headers.host?.startsWith('127.0.0.1') === true,
        });
        const failure = await failureOf(work(typed.server()));
        expect(failure).toMatchObject({ code: 'authentik_redirected', details: { url: typed.authentik.url } });
        expect(
            failureText(english, 'authentik_redirected', (failure as { details: Record<string, string> }).details),
        ).toMatch(/sends them on to another one\. → Type the address at which a browser ends up/);
        expect(typed.authentik.dump()).toMatchObject({ providers: [], applications: [] });
    });
});

test.each([301, 302] as const)(
    'a POST that a redirect (%i) makes a GET of creates nothing and is told',
    async (status) => {
        const server = typed.server();
        for (const [route, work] of [
            ['POST /crypto/certificatekeypairs/generate/', async () => server.createKey('key')],
            ['POST /core/applications/', async () => server.createApplication(application, 1)],
        ] as [RoutePattern, () => Promise<unknown>][]) {
            typed.authentik.fail(route, {
                ...faults.redirectToOrigin(typed.authentik.url, status),
                when: ({ route: asked }) => asked.startsWith('POST'),
            });
            expect(await failureOf(work())).toMatchObject({
                code: 'authentik_redirected',
                details: { what: { code: 'cause.as_get', method: 'POST' } },
            });
        }
    },
);

test.each([301, 302, 307, 308] as const)(
    'another host behind a redirect (%i) gets neither the token nor a client secret from what reads',
    async (status) => {
        typed.authentik.fail('*', faults.redirectToOrigin(other.url, status));
        typed.credentials = { clientId: 'client', clientSecret: SECRET };
        for (const work of [works['the reading'], works['the reading of groups'], works['a new key']])
            await failureOf(work?.(typed.server()) ?? Promise.resolve());
        expect(other.requests.length).toBeGreaterThan(0);
        const received = JSON.stringify(other.requests);
        expect(received).not.toContain(typed.authentik.token);
        expect(received).not.toContain(SECRET);
    },
);

test('a page that names another host is not followed: pages are counted', async () => {
    typed.authentik.fail('GET /flows/instances/', {
        transform: (json) => ({ ...json, next: `${other.url}/api/v3/flows/instances/?page=2`, previous: other.url }),
    });
    expect((await typed.read()).authorizationFlows.length).toBeGreaterThan(0);
    expect(other.requests).toEqual([]);
});

const application: ChangeOf<'create-application'> = {
    ...{
        kind: 'create-application',
        provider: { made: 'provider' },
        slug: 'new',
        name: 'new',
        launchUrl: CALLBACK,
        reason: anyReason,
    },
};

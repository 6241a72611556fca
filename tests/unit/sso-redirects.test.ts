import type { Authentik } from '../../src/directory/authentik';
import { probeCode, probeRevocation, proveEndpoint } from '../../src/directory/sso/oidc-probes';
import type { ChangeOf } from '../../src/model/change';
import { failureText } from '../../src/report/failure-text';
import { english } from '../support/english';
import { faults, OtherHost, type RoutePattern } from '../../stand-ins/authentik';
import { CALLBACK, SsoLab } from '../support/sso-lab';
import { anyReason } from '../support/english';
import { realHttp } from '../support/real-http';

const SECRET = 'a secret that stays at home';
const SECRET_OF_CLIENT = 'aSecretThatStaysAtHome';
const typed = new SsoLab({ bare: true });
const others: OtherHost[] = [];

/** One on another host, and one on another port of the same. */
beforeAll(async () => {
    await typed.start();
    const answer = { capabilities: [], pagination: { next: 0, count: 0 }, results: [] };
    for (const name of ['localhost', '127.0.0.1'] as const) others.push(await OtherHost.start(answer, name));
});
beforeEach(() => {
    for (const { requests } of others) requests.length = 0;
});
afterEach(() => {
    typed.authentik.heal();
    typed.credentials = { clientId: '', clientSecret: '' };
});
afterAll(async () => {
    await typed.authentik.stop();
    for (const other of others) await other.stop();
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

const statuses = [301, 302, 307, 308] as const;
/** Rocket.Chat before and since it follows redirects itself. */
const bridges = ['8.1', '9.0'] as const;
const everyWay = bridges.flatMap((bridge) => statuses.map((status) => [bridge, status] as const));

describe.each(everyWay)('an address that sends everything on (Rocket.Chat %s, %i)', (bridge, status) => {
    test.each(Object.entries(works))('%s says which address to type, and blames no token', async (_what, work) => {
        typed.bridgeVersion = bridge;
        // the authentik where it ends, under another name
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
        const arrived = typed.authentik.lastRequests().filter(({ headers }) => headers.host?.startsWith('localhost'));
        expect(arrived.length).toBeGreaterThan(0);
        expect(JSON.stringify(arrived)).not.toContain(typed.authentik.token);
    });
});

test.each([301, 302] as const)(
    'a POST that a redirect (%i) makes a GET of creates nothing and is told',
    async (status) => {
        typed.bridgeVersion = '8.1';
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

describe.each(everyWay)('another origin behind a redirect (Rocket.Chat %s, %i)', (bridge, status) => {
    const client = { clientId: 'client', clientSecret: SECRET_OF_CLIENT, sendsHeader: false };

    test.each(Object.entries(works))('%s gives it neither the token nor a client secret', async (_what, work) => {
        typed.bridgeVersion = bridge;
        typed.credentials = client;
        await expectKept(async () => work(typed.server()), status);
    });

    test.each([
        ['in a header', { ...client, sendsHeader: true }],
        ['in a form', client],
        ['in a form, with signs that a header has in another way', { ...client, clientSecret: SECRET }],
    ])('the doctor gives it no client secret that is sent %s', async (_how, probed) => {
        const { http } = realHttp(bridge);
        const at = (name: string): string => `${typed.authentik.url}/application/o/${name}/`;
        await expectKept(async () => proveEndpoint(http, at('token')), status);
        if (probed.clientSecret === SECRET) return;
        // also where only some addresses are sent on, which no look at another one shows
        await expectKept(
            async () => probeRevocation(http, at('revoke'), probed),
            status,
            'POST /application/o/revoke/',
        );
        const code = async (): Promise<unknown> => probeCode(http, at('token'), probed, CALLBACK);
        await expectKept(code, status, 'POST /application/o/token/');
    });
});

/** Does the work while requests are sent on to others, who must have been asked, and not have been told anything. */
async function expectKept(
    work: () => Promise<unknown>,
    status: (typeof statuses)[number],
    route: RoutePattern = '*',
): Promise<void> {
    for (const other of others) {
        other.requests.length = 0;
        typed.authentik.heal();
        typed.authentik.fail(route, faults.redirectToOrigin(other.url, status));
        await failureOf(work());
        expect(other.requests.length).toBeGreaterThan(0);
        const received = JSON.stringify(other.requests);
        for (const secret of [typed.authentik.token, SECRET, SECRET_OF_CLIENT]) expect(received).not.toContain(secret);
        const basic = Buffer.from(`client:${SECRET_OF_CLIENT}`).toString('base64');
        expect(received).not.toContain(basic);
    }
}

test('a page that names another host is not followed: pages are counted', async () => {
    typed.authentik.fail('GET /flows/instances/', {
        transform: (json) => ({
            ...json,
            next: `${others[0]?.url}/api/v3/flows/instances/?page=2`,
            previous: others[0]?.url,
        }),
    });
    expect((await typed.read()).authorizationFlows.length).toBeGreaterThan(0);
    expect(others.flatMap(({ requests }) => requests)).toEqual([]);
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

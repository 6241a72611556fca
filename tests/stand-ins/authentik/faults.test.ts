import { get } from 'node:http';
import {
    faults,
    HOSTILE_ANSWERS,
    OtherHost,
    StandInAuthentik,
    type Fault,
    type Route,
} from '../../../stand-ins/authentik';
import { api, post, rows, type ApiReply } from './test-client';

const authentik = new StandInAuthentik({
    file: { groups: Array.from({ length: 45 }, (_, n) => ({ name: `group ${String(n).padStart(2, '0')}` })) },
});

beforeAll(() => authentik.start());
afterEach(() => authentik.heal());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

const LIST: Route = 'GET /core/groups/';
const DISCOVERY: Route = 'GET /application/o/{application_slug}/.well-known/openid-configuration';

function list(query = '', token?: string): Promise<ApiReply> {
    return api(authentik, `/core/groups/?include_users=false${query}`, token === undefined ? {} : { token });
}

async function discovery(): Promise<Record<string, unknown>> {
    const url = `${authentik.url}/application/o/rocketchat/.well-known/openid-configuration`;
    return (await (await fetch(url)).json()) as Record<string, unknown>;
}

function pagination({ json }: ApiReply): Record<string, unknown> {
    return json.pagination as Record<string, unknown>;
}

describe('answers that are none of authentik', () => {
    test.each([
        ['a page', faults.html(), 200, 'text/html; charset=utf-8'],
        ['a page of a proxy', faults.badGateway(), 502, 'text/html; charset=utf-8'],
        ['broken JSON', faults.invalidJson(), 200, 'application/json'],
        ['nothing', faults.empty(), 200, 'application/json'],
        ['401', faults.unauthorized(), 401, 'application/json'],
        ['403', faults.tokenInvalid(), 403, 'application/json'],
        ['429', faults.tooManyRequests(30), 429, null],
        ['500', faults.serverError(), 500, 'text/html; charset=utf-8'],
        ['503', faults.starting(), 503, 'application/json'],
    ])('%s', async (_what, fault, status, type) => {
        authentik.fail('*', fault);
        const reply = await list();
        expect([reply.status, reply.headers.get('content-type')]).toEqual([status, type]);
        expect(reply.headers.get('x-powered-by')).toBeNull();
        expect(reply.json).not.toHaveProperty('results');
    });

    test('say when to come back', async () => {
        authentik.fail(LIST, faults.tooManyRequests('Wed, 21 Oct 2026 07:28:00 GMT'));
        expect((await list()).headers.get('retry-after')).toBe('Wed, 21 Oct 2026 07:28:00 GMT');
        authentik.fail(LIST, faults.starting());
        expect((await list()).headers.get('retry-after')).toBe('5');
    });

    test.each(HOSTILE_ANSWERS)(
        '%s: discovery, API and revocation give nothing of use, and end',
        async (_what, fault) => {
            authentik.fail('*', fault());
            const outcome = (reply: Promise<unknown>): Promise<unknown> => reply.catch((error: unknown) => error);
            const read = async (reply: Promise<ApiReply>): Promise<unknown> => (await reply).json.results;
            expect(await outcome(read(list()))).not.toBeInstanceOf(Array);
            expect(await outcome(read(post(authentik, 'revoke/', { token: 'x' })))).not.toBeInstanceOf(Array);
            expect((await outcome(discovery())) ?? {}).not.toHaveProperty('token_endpoint');
        },
    );
});

describe('connections', () => {
    const causeOf = (error: unknown): unknown => ((error as Error).cause as { code?: string } | undefined)?.code;

    test('are reset, closed early, or cut off in the middle of the body', async () => {
        authentik.fail(LIST, { ...faults.reset(), times: 1 });
        expect(causeOf(await list().catch((error: unknown) => error))).toBe('ECONNRESET');
        authentik.fail(LIST, { ...faults.hangUp(), times: 1 });
        expect(causeOf(await list().catch((error: unknown) => error))).toBe('UND_ERR_SOCKET');
        authentik.fail(LIST, { ...faults.cutOff(), times: 1 });
        await expect(list()).rejects.toThrow('terminated');
        expect(rows(await list())).toHaveLength(20);
    });

    test('are refused while it is stopped', async () => {
        const stopped = new StandInAuthentik();
        await stopped.start();
        const { url } = stopped;
        await stopped.stop();
        expect(causeOf(await fetch(url).catch((error: unknown) => error))).toBe('ECONNREFUSED');
    });

    test('are slow before the answer, or in the middle of it, and the answer is the real one', async () => {
        for (const fault of [faults.slow(5), faults.stalled(5)]) {
            authentik.fail(LIST, fault);
            expect(rows(await list())).toHaveLength(20);
        }
    });
});

describe('size', () => {
    test('an answer has as many megabytes more as wanted, and is valid JSON', async () => {
        authentik.fail(LIST, faults.huge(3));
        const reply = await list();
        expect(rows(reply)).toHaveLength(20);
        expect(reply.text.length).toBeGreaterThan(3_000_000);
    });

    test('a list goes on until the caller has had enough', async () => {
        authentik.fail(LIST, faults.endless());
        const size = await new Promise<number>((resolve, reject) => {
            const outgoing = get(
                `${authentik.url}/api/v3/core/groups/`,
                { headers: { authorization: `Bearer ${authentik.token}` } },
                (response) => {
                    let bytes = 0;
                    response.on('data', (piece: Buffer) => {
                        bytes += piece.length;
                        if (bytes > 5_000_000) {
                            response.destroy();
                            resolve(bytes);
                        }
                    });
                },
            );
            outgoing.on('error', reject);
        });
        expect(size).toBeGreaterThan(5_000_000);
    });
});

describe('redirects', () => {
    test('to another host, where it shows what the caller gives away', async () => {
        const other = await OtherHost.start({ results: [] });
        authentik.fail(LIST, faults.redirectToOrigin(other.url, 307));
        await list('&page=2');
        authentik.fail(LIST, faults.redirectTo(`${other.url}/elsewhere`));
        await list();
        await other.stop();
        expect(other.requests.map(({ path }) => path)).toEqual([
            '/api/v3/core/groups/?include_users=false&page=2',
            '/elsewhere',
        ]);
        // as a careful client does
        expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
        expect(authentik.lastRequests(LIST).at(-1)?.headers.authorization).toBe(`Bearer ${authentik.token}`);
    });

    test('to the same address again and again', async () => {
        authentik.fail(LIST, faults.redirectLoop());
        const before = authentik.requests[LIST] ?? 0;
        await expect(list()).rejects.toThrow('fetch failed');
        expect((authentik.requests[LIST] ?? 0) - before).toBeGreaterThan(5);
    });
});

describe('lists', () => {
    test('page after page is the same one', async () => {
        authentik.fail(LIST, faults.loopingPages());
        expect([pagination(await list('&page=1')).next, pagination(await list('&page=2')).next]).toEqual([1, 2]);
    });

    test('there is always another page, with rows never seen before', async () => {
        authentik.fail(LIST, faults.endlessPages());
        const keys = new Set<unknown>();
        for (let page = 1; page <= 30; page++) {
            const reply = await list(`&page=${page}`);
            expect(pagination(reply)).toMatchObject({ current: page, next: page + 1 });
            rows(reply).forEach(({ pk }) => keys.add(pk));
        }
        expect(keys.size).toBe(600);
    });

    test('the count does not fit the rows; or the list is empty and says it is whole', async () => {
        const { count } = pagination(await list());
        authentik.fail(LIST, faults.countMismatch(3));
        expect(pagination(await list()).count).toBe(Number(count) + 3);
        authentik.fail(LIST, faults.emptyList());
        const reply = await list();
        expect([rows(reply), pagination(reply)]).toEqual([[], expect.objectContaining({ count: 0, next: 0 })]);
    });

    test('fields have other types, in each row and in single objects; or the body is of another shape', async () => {
        authentik.fail('GET /core/*', faults.fields({ name: 7, pk: undefined }));
        expect(rows(await list('&page_size=1'))).toEqual([expect.objectContaining({ name: 7 })]);
        expect(rows(await list('&page_size=1'))[0]).not.toHaveProperty('pk');
        expect((await api(authentik, '/core/applications/rocketchat/')).json).toMatchObject({
            ...{ name: 7, slug: 'rocketchat' },
        });
        authentik.fail(LIST, faults.json({ results: 'none', pagination: [] }));
        expect((await list()).json).toEqual({ results: 'none', pagination: [] });
    });
});

describe('discovery', () => {
    test('names another issuer, or other hosts', async () => {
        authentik.fail(DISCOVERY, faults.issuer('https://evil.example/'));
        expect(await discovery()).toMatchObject({
            issuer: 'https://evil.example/',
            token_endpoint: `${authentik.url}/application/o/token/`,
        });
        authentik.fail(DISCOVERY, faults.origin('http://authentik-server:9000'));
        expect(await discovery()).toMatchObject({
            issuer: 'http://authentik-server:9000/application/o/rocketchat/',
            jwks_uri: 'http://authentik-server:9000/application/o/rocketchat/jwks/',
        });
        authentik.fail(DISCOVERY, faults.fields({ token_endpoint: 'https://evil.example/token' }));
        expect(await discovery()).toMatchObject({
            issuer: `${authentik.url}/application/o/rocketchat/`,
            token_endpoint: 'https://evil.example/token',
        });
    });

    test('is changed by any function of the real answer', async () => {
        authentik.fail(
            DISCOVERY,
            faults.transform(({ issuer }) => [issuer]),
        );
        expect(await discovery()).toEqual([`${authentik.url}/application/o/rocketchat/`]);
    });
});

describe('which requests are hit', () => {
    test('a route, a beginning of routes, or only those that a function says yes to', async () => {
        authentik.fail('GET /core/*', faults.serverError());
        expect((await list()).status).toBe(500);
        expect((await api(authentik, '/providers/oauth2/')).status).toBe(200);
        authentik.heal();
        authentik.fail(LIST, { ...faults.serverError(), when: ({ query }) => query.get('page') === '2' });
        const replies = [await list('&page=1'), await list('&page=2'), await list('&page=3')];
        expect(replies.map(({ status }) => status)).toEqual([200, 500, 200]);
    });

    test('a route that authentik does not have is refused, since nothing would ever be hit', () => {
        expect(() => authentik.fail('GET /core/group/', faults.serverError())).toThrow('no route GET /core/group/');
        expect(() => authentik.fail('PATCH /core/groups/', faults.serverError())).toThrow('no route');
    });

    test('routes outside the API are hit as well', async () => {
        const fault: Fault = { status: 418 };
        authentik.fail('GET /application/o/{application_slug}/jwks/', fault);
        authentik.fail('POST /application/o/token/', fault);
        authentik.fail('GET /if/flow/{slug}/', fault);
        authentik.fail('GET /application/o/authorize/', fault);
        const [jwks, flow, authorize] = await Promise.all(
            ['application/o/any/jwks/', 'if/flow/any/', 'application/o/authorize/?x=y'].map(async (path) => {
                return (await fetch(`${authentik.url}/${path}`)).status;
            }),
        );
        expect([jwks, flow, authorize, (await post(authentik, 'token/', {})).status]).toEqual([418, 418, 418, 418]);
    });
});

describe('what was asked', () => {
    test('is kept in full, with the answer’s status', async () => {
        const body = { name: 'noted' };
        await api(authentik, '/core/groups/', { method: 'POST', body, headers: { 'x-test': 'yes' } });
        await post(authentik, 'revoke/', { token: 'abc', client_id: 'x' });
        expect(authentik.lastRequests('POST /core/groups/').at(-1)).toMatchObject({
            verb: 'POST',
            path: '/api/v3/core/groups/',
            headers: { authorization: `Bearer ${authentik.token}`, 'x-test': 'yes' },
            json: body,
            status: 201,
        });
        expect(authentik.lastRequests('POST /application/*').at(-1)).toMatchObject({
            ...{ body: 'token=abc&client_id=x', json: undefined, status: 401 },
        });
        const all = authentik.lastRequests();
        expect(all.slice(-2).map(({ route }) => route)).toEqual(['POST /core/groups/', 'POST /application/o/revoke/']);
    });
});

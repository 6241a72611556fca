import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { RequestMethod } from '@rocket.chat/apps-engine/definition/accessors/IHttp';
import { AuthentikClient } from '../../src/directory/authentik-client';
import { discover } from '../../src/directory/discovery';
import { readDirectory } from '../../src/directory/people/read-directory';
import { atHome } from '../support/at-home';

type Answer = { status?: number; body: unknown; type?: string } | Error;

/** The server's HTTP bridge with answers from a list of paths; what it was asked is in `asked`. */
function serve(answers: (path: string) => Answer): { http: IHttp; asked: string[] } {
    const asked: string[] = [];
    const get = async (url: string): Promise<IHttpResponse> => {
        const path = url.replace(/^https?:\/\/[^/]+/, '');
        asked.push(path);
        const answer = answers(path);
        if (answer instanceof Error) throw answer;
        const isText = typeof answer.body === 'string';
        return {
            url,
            method: RequestMethod.GET,
            statusCode: answer.status ?? 200,
            headers: { 'content-type': answer.type ?? (isText ? 'text/html' : 'application/json') },
            content: isText ? String(answer.body) : JSON.stringify(answer.body),
        };
    };
    return { http: atHome({ get } as unknown as IHttp), asked };
}

const base = 'https://authentik.company';
const config = { body: { capabilities: [] } };

const document = (origin: string) => ({
    issuer: `${origin}/application/o/rocketchat/`,
    authorization_endpoint: `${origin}/application/o/authorize/`,
    token_endpoint: `${origin}/application/o/token/`,
    userinfo_endpoint: `${origin}/application/o/userinfo/`,
});

async function discovered(answers: (path: string) => Answer, urls = { publicUrl: base, serverUrl: base }) {
    return discover(new AuthentikClient(serve(answers).http, urls.serverUrl, undefined), {
        ...urls,
        slug: 'rocketchat',
    });
}

test('the endpoints are cut as the guide has them', async () => {
    expect(await discovered(() => ({ body: document(base) }))).toEqual({
        issuer: `${base}/application/o/rocketchat/`,
        url: `${base}/application/o`,
        authorizePath: '/authorize/',
        tokenPath: '/token/',
        identityPath: '/userinfo/',
    });
});

test('what is read by the server-side URL gets the public origin, its path included', async () => {
    const internal = 'http://authentik-server:9000';
    const endpoints = await discovered(() => ({ body: document(internal) }), {
        publicUrl: `${base}/sso`,
        serverUrl: internal,
    });
    expect(endpoints).toMatchObject({ url: `${base}/sso/application/o`, tokenPath: '/token/' });
});

test.each([
    ['another host', document('https://evil.example'), 'discovery_foreign_origin'],
    ['http instead of https', document('http://authentik.company'), 'discovery_foreign_origin'],
    ['a host that only begins alike', document('https://authentik.company.evil.example'), 'discovery_foreign_origin'],
    ['a missing endpoint', { ...document(base), token_endpoint: undefined }, 'discovery_incomplete'],
    ['an endpoint of the wrong type', { ...document(base), token_endpoint: 5 }, 'discovery_incomplete'],
])('a discovery document with %s is refused', async (_, body, code) => {
    await expect(discovered(() => ({ body }))).rejects.toMatchObject({ code });
});

test('an unknown slug is told from a server that is no authentik', async () => {
    const missing = { status: 404, body: '<html>' };
    await expect(discovered((path) => (path.startsWith('/api') ? config : missing))).rejects.toMatchObject({
        code: 'authentik_slug_unknown',
    });
    await expect(discovered(() => missing)).rejects.toMatchObject({ code: 'authentik_not_authentik' });
});

test.each([
    ['connect ECONNREFUSED 127.0.0.1:9', 'authentik_unreachable'],
    ['self-signed certificate', 'authentik_certificate'],
    ['network timeout at: https://authentik.company/x?secret=1', 'authentik_timeout'],
])('%s is %s, and no address with a query is repeated', async (reason, code) => {
    const error = new Error(`request to https://authentik.company/x?secret=1 failed, reason: ${reason}`);
    const failure: unknown = await discovered(() => error).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure)).not.toContain('secret=1');
});

const group = (pk: string, users: number[], more: object = {}) => ({
    pk,
    name: pk,
    users,
    users_obj: null,
    parents: [],
    ...more,
});
const page = (results: object[], next = 0, count = results.length) => ({
    body: { pagination: { next, count }, results, autocomplete: {} },
});
const person = (pk: number) => ({ pk, uid: `uid-${pk}`, username: `user${pk}`, name: '', email: '', is_active: true });

async function read(answers: (path: string) => Answer, needed: string[], nested = true) {
    // no service accounts among the members
    const { http, asked } = serve((path) => (path.includes('type=') ? page([]) : answers(path)));
    return {
        directory: await readDirectory(
            new AuthentikClient(http, base, 'token'),
            (name) => needed.includes(name),
            nested,
        ),
        asked,
    };
}

test('members of one needed group are asked for by that group alone, and never for groups that no rule names', async () => {
    const { directory, asked } = await read(
        (path) =>
            path.startsWith('/api/v3/core/groups/?')
                ? page([group('a', [1]), group('b', [2])])
                : { body: group('a', [1], { users_obj: [person(1)] }) },
        ['a'],
    );
    expect(directory.users.map(({ uid }) => uid)).toEqual(['uid-1']);
    expect(directory.groups.map(({ members }) => members)).toEqual([['uid-1'], []]);
    // whether all groups are seen, the list, one group, and which users are service accounts
    expect(asked).toHaveLength(4);
    expect(asked[0]).toMatch(/\?search=[0-9a-f-]{36}&page_size=1(&|$)/);
    expect(asked).toContain('/api/v3/core/groups/a/');
    expect(asked.join('\n')).toMatch(
        /^\/api\/v3\/core\/users\/\?.*&type=service_account&type=internal_service_account&/m,
    );
});

test('groups below a needed one are read as well, in both forms that authentik has for parents', async () => {
    const listed = [
        group('a', []),
        group('b', [1], { parents: ['a'] }),
        { ...group('c', [2]), parents: undefined, parent: 'b' },
    ];
    const { directory } = await read(
        (path) =>
            path.includes('include_users=true')
                ? page(listed.map((item) => ({ ...item, users_obj: item.users.map(person) })))
                : page(listed),
        ['a'],
    );
    expect(directory.users).toHaveLength(2);
    expect(directory.groups.map(({ parents }) => parents)).toEqual([[], ['a'], ['b']]);
});

test.each([
    ['a page that is short of what it counts', () => page([group('a', [])], 0, 3), 'directory_incomplete'],
    ['a page that names itself as the next one', () => page([group('a', [])], 1, 300), 'authentik_unexpected_answer'],
    ['a page without results', () => ({ body: { pagination: {} } }), 'authentik_unexpected_answer'],
    ['a group without a name', () => page([{ pk: 'a', users: [] }]), 'authentik_unexpected_answer'],
    ['a member who is counted but not shown', () => page([group('a', [1]), group('b', [2])]), 'directory_incomplete'],
    ['a refused token', () => ({ status: 403, body: { detail: 'Token invalid/expired' } }), 'authentik_token_refused'],
    [
        'a missing permission',
        () => ({ status: 403, body: { detail: 'You do not have permission to perform this action.' } }),
        'authentik_permission_missing',
    ],
])('%s stops the reading', async (_, answer, code) => {
    await expect(read(answer, ['a', 'b'])).rejects.toMatchObject({ code });
});

/** A list of `pages` pages, where `change` says what is different on one of them. */
async function list(
    pages: number,
    change: (page: number) => { next?: number; results?: object[] } | Answer = () => ({}),
) {
    const { http } = serve((path) => {
        const number = Number(/[?&]page=(\d+)/.exec(path)?.[1]);
        const changed = change(number);
        if (changed instanceof Error || 'body' in changed) return changed;
        const { next = number < pages ? number + 1 : 0, results = [{ pk: 2 * number }, { pk: 2 * number + 1 }] } =
            changed;
        return { body: { pagination: { next, count: pages * 2, total_pages: pages }, results } };
    });
    const read: unknown[] = [];
    for await (const { pk } of new AuthentikClient(http, base, 'token').list('/core/users/', {}, 'p')) read.push(pk);
    return read;
}

test('pages that are read ahead come in order, each object once', async () => {
    expect(await list(9)).toEqual(Array.from({ length: 18 }, (_, n) => n + 2));
    const missing = { status: 404, body: { detail: 'Invalid page.' } };
    const shorter = (page: number) =>
        page > 2 ? missing : page === 2 ? { next: 0, results: [4, 5, 6, 7].map((pk) => ({ pk })) } : {};
    expect(await list(3, shorter)).toEqual([2, 3, 4, 5, 6, 7]);
});

test.each([
    ['loops', { next: 2 }, 'authentik_unexpected_answer'],
    ['ends too early', { next: 0 }, 'directory_incomplete'],
    ['leaves somebody out', { results: [{ pk: 10 }] }, 'directory_incomplete'],
    ['shows somebody twice', { results: [{ pk: 8 }, { pk: 9 }] }, 'directory_moved'],
    ['is a web page at one point', { body: '<html>' }, 'authentik_not_authentik'],
] as const)('a list that %s is refused, however many pages were read ahead', async (_, change, code) => {
    await expect(list(9, (page) => (page === 5 ? { ...change } : {}) as Answer)).rejects.toMatchObject({ code });
});

import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { parseConfig } from '../../src/config/parse-config';
import { settings } from '../../src/config/settings';
import { AuthentikClient } from '../../src/directory/authentik-client';
import { discover } from '../../src/directory/discovery';
import { readDirectory } from '../../src/directory/people/read-directory';
import { Failure } from '../../src/model/failure';
import { failureText } from '../../src/report/failure-text';
import { settingProblemText } from '../../src/report/setting-problem-text';
import { atHome } from '../support/at-home';
import { english } from '../support/english';
import { RestClient } from '../../src/workspace/rest-client';

const publicUrl = 'https://authentik.company';
const where = { publicUrl, serverUrl: publicUrl, slug: 'rocketchat' };
const document = {
    issuer: `${publicUrl}/application/o/rocketchat/`,
    authorization_endpoint: `${publicUrl}/application/o/authorize/`,
    token_endpoint: `${publicUrl}/application/o/token/`,
    userinfo_endpoint: `${publicUrl}/application/o/userinfo/`,
};

type Answer = Partial<IHttpResponse> | (() => never);

/** A server bridge that answers every request alike. */
function always(answer: Answer | ((url: string) => Answer)): IHttp {
    const request = async (url: string): Promise<IHttpResponse> => {
        const given = answer instanceof Function ? answer(url) : answer;
        if (given instanceof Function) return given();
        return {
            url,
            method: 'GET' as never,
            statusCode: 200,
            headers: { 'content-type': 'application/json' },
            ...given,
        };
    };
    return { get: request, post: request, put: request, patch: request, del: request };
}

const json = (value: unknown): Answer => ({ content: JSON.stringify(value) });

const hostile: [string, Answer][] = [
    ['nothing', { content: '' }],
    ['a page', { content: '<html>Welcome</html>', headers: { 'content-type': 'text/html' } }],
    ['half of a document', { content: '{"issuer": "https://auth' }],
    ['null', json(null)],
    ['a number', json(7)],
    ['a list', json([1, 2])],
    ['an empty object', json({})],
    ['20 MB', { content: `{"padding":"${'x'.repeat(20_000_000)}"}` }],
    [
        'a redirect that was not followed',
        { statusCode: 302, content: '', headers: { location: 'https://evil.example/' } },
    ],
    ['a gateway error', { statusCode: 502, content: 'Bad Gateway', headers: { 'content-type': 'text/plain' } }],
    ['not found', { statusCode: 404, content: '{"detail":"Not found."}' }],
    [
        'no answer in time',
        () => {
            throw new Error('network timeout at: https://authentik.company/?token=abc');
        },
    ],
    [
        'a closed connection',
        () => {
            throw new Error('request to https://x/ failed, reason: socket hang up');
        },
    ],
];

async function failureOf(work: () => Promise<unknown>): Promise<Failure> {
    try {
        await work();
    } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        const failure = error as Failure;
        expect(failure.code).not.toBe('internal');
        expect(failureText(english, failure.code, failure.details)).toContain('→');
        expect(failureText(english, failure.code, failure.details)).not.toMatch(/\{\w+\}|abc/);
        return failure;
    }
    throw new Error('no failure');
}

describe.each(hostile)('%s', (_, answer) => {
    const client = new AuthentikClient(atHome(always(answer)), publicUrl, 'token');

    test('as discovery document', async () => {
        await failureOf(async () => discover(client, where));
    });
    test('as list of groups', async () => {
        await failureOf(async () => readDirectory(client, () => true, true));
    });
    test("as answer of Rocket.Chat's REST API", async () => {
        const rest = new RestClient(always(answer), 'https://rocket.company', undefined);
        await failureOf(async () => {
            for await (const user of rest.list('users.list', 'users', 'view-d-room')) expect(user).toBeDefined();
        });
    });
});

test.each([
    ['another application', { issuer: `${publicUrl}/application/o/other/` }, 'discovery_issuer_differs'],
    [
        'http instead of https',
        { issuer: 'http://authentik.company/application/o/rocketchat/' },
        'discovery_foreign_origin',
    ],
    ['another host', { token_endpoint: 'https://evil.example/application/o/token/' }, 'discovery_foreign_origin'],
    [
        'a host that begins alike',
        { token_endpoint: 'https://authentik.company.evil/token/' },
        'discovery_foreign_origin',
    ],
    ['no userinfo endpoint', { userinfo_endpoint: undefined }, 'discovery_incomplete'],
    ['a number as issuer', { issuer: 7 }, 'discovery_incomplete'],
])('a discovery document with %s', async (_, change, code) => {
    const client = new AuthentikClient(always(json({ ...document, ...change })), publicUrl, undefined);
    expect((await failureOf(async () => discover(client, where))).code).toBe(code);
});

test('the issuer of the whole authentik is as good as that of the application', async () => {
    const client = new AuthentikClient(always(json({ ...document, issuer: `${publicUrl}/` })), publicUrl, undefined);
    expect(await discover(client, where)).toMatchObject({ url: `${publicUrl}/application/o`, tokenPath: '/token/' });
});

test('lists that never end: pages that name themselves, and totals that are never reached', async () => {
    const page = { pagination: { next: 1, count: 500 }, results: [] };
    const client = new AuthentikClient(atHome(always(json(page))), publicUrl, 'token');
    expect((await failureOf(async () => readDirectory(client, () => true, true))).code).toBe(
        'authentik_unexpected_answer',
    );

    let asked = 0;
    const endless = always(() => {
        asked++;
        return json({ users: [{ _id: 'a' }], total: 1e12, success: true });
    });
    const rest = new RestClient(endless, 'https://rocket.company', undefined);
    const failure = await failureOf(async () => {
        for await (const user of rest.list('users.list', 'users', 'view-d-room')) expect(user._id).toBe('a');
    });
    expect(failure.code).toBe('rocketchat_unexpected_answer');
    expect(asked).toBeLessThanOrEqual(1_000);
});

test.each([null, undefined, 7, true, {}, [], 'x'.repeat(100_000), '\u0000', NaN].map((value) => ({ value })))(
    'settings that all hold a value of the wrong kind are refused in words, and nothing throws (%#)',
    ({ value }) => {
        const typed = Object.fromEntries(settings.map(({ id }) => [id, value]));
        const { config, problems } = parseConfig(typed);
        expect(config).toBeUndefined();
        for (const { setting, problem } of problems) {
            expect(settings.map(({ id }) => id)).toContain(setting);
            expect(settingProblemText(english, { setting, problem }).length).toBeLessThan(500);
        }
    },
);

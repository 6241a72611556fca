import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';
import { AuthentikClient } from '../../src/directory/authentik-client';
import { readDirectory } from '../../src/directory/people/read-directory';
import { readJson } from '../../src/http/read-json';
import { Failure } from '../../src/model/failure';
import { failureText } from '../../src/report/failure-text';
import { RestClient } from '../../src/workspace/rest-client';
import { Teams } from '../../src/workspace/teams';
import { atHome } from '../support/at-home';
import { english } from '../support/english';

const url = 'https://server.company';

function answering(answer: (asked: URL) => { content: string; statusCode?: number }): IHttp {
    const get = async (asked: string): Promise<IHttpResponse> =>
        ({ url: asked, method: 'get', statusCode: 200, headers: {}, ...answer(new URL(asked)) }) as never;
    return atHome({ get } as unknown as IHttp);
}

async function failureOf(work: Promise<unknown>): Promise<Failure> {
    const error = await work.then(
        () => undefined,
        (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
}

const many = (count: number, item: (index: number) => string): string =>
    Array.from({ length: count }, (_, n) => item(n)).join();

const tooMuch: [string, string, object, string][] = [
    ['characters', `["${'x'.repeat(8_000_000)}"]`, { code: 'cause.megabytes', count: 9, most: 8 }, '8'],
    ['levels', '['.repeat(101) + ']'.repeat(101), { code: 'cause.levels', most: 100 }, '100'],
    ['levels that nobody closes', '{"a":'.repeat(1_000_000), { code: 'cause.levels', most: 100 }, '100'],
    ['objects', `[${many(100_001, () => '{}')}]`, { code: 'cause.values', most: 100_000 }, '100,000'],
    ['texts', `[${many(100_001, String).replace(/\d+/g, '"$&"')}]`, { code: 'cause.values', most: 100_000 }, '100,000'],
    [
        'fields',
        `[${many(30_001, () => '{"a":1,"b":1,"c":1,"d":1}')}]`,
        { code: 'cause.fields', most: 120_000 },
        '120,000',
    ],
    ['names of fields', `{${many(2_001, (n) => `"k${n}":1`)}}`, { code: 'cause.names', most: 2_000 }, '2,000'],
];

describe.each(tooMuch)('an answer with too many %s', (_, content, reason, limit) => {
    const http = answering(() => ({ content }));

    test('of authentik is a failure that names the limit and says what to do', async () => {
        const client = new AuthentikClient(http, url, 'token');
        const { code, details } = await failureOf(readDirectory(client, () => true, true));
        expect([code, details]).toEqual(['authentik_too_large', { url, reason }]);
        expect(failureText(english, code, details)).toMatch(new RegExp(`\\b${limit}\\b.* → Check the setting`));
    });

    test('of Rocket.Chat as well', async () => {
        const { code, details } = await failureOf(new RestClient(http, url, undefined).get('me', 'none'));
        expect([code, details]).toEqual(['rocketchat_too_large', { url, reason }]);
        expect(failureText(english, code, details)).toMatch(new RegExp(`\\b${limit}\\b.* → Check`));
    });
});

test('brackets and quotation marks within texts count for nothing', () => {
    const texts = ['['.repeat(200), '{"a":'.repeat(200), '\\', '"', '\\"', '"\\\\"', 'a": "b'];
    expect(readJson(JSON.stringify({ texts }))).toEqual({ texts });
});

test('a group of 10,000 people is read in one piece', () => {
    const person = (pk: number) => ({
        ...{ pk, username: `user${pk}`, name: `User ${pk}`, is_active: true, last_login: '2026-01-01T00:00:00Z' },
        ...{ email: `user${pk}@company.example`, attributes: {}, uid: '0123456789abcdef'.repeat(4), type: 'internal' },
    });
    const group = { pk: 'a', name: 'all', users_obj: Array.from({ length: 10_000 }, (_, pk) => person(pk)) };
    expect(readJson(JSON.stringify(group))).toEqual(group);
});

const longName = 'x'.repeat(1_001);
const group = { pk: 'g', name: 'staff', users: [1], parents: [], users_obj: [] as object[] };
const user = { pk: 1, uid: 'u', username: 'ada', name: 'Ada', email: 'ada@company.example', is_active: true };

test.each([
    ['a group', { ...group, name: longName }, user, '/core/groups/g/'],
    ['a username', group, { ...user, username: longName }, '/core/users/1/'],
    ['a person', group, { ...user, name: longName }, '/core/users/1/'],
    ['an address', group, { ...user, email: longName }, '/core/users/1/'],
])(
    'a name that is too long, that of %s, ends the reading: nobody is left out for it',
    async (_, listed, person, what) => {
        const http = answering(() => {
            const results = [{ ...listed, users_obj: [person] }];
            return {
                content: JSON.stringify({
                    ...results[0],
                    pagination: { next: 0, count: 1 },
                    results,
                    autocomplete: {},
                }),
            };
        });
        const client = new AuthentikClient(http, url, 'token');
        const { code, details } = await failureOf(readDirectory(client, () => true, true));
        expect([code, details]).toEqual(['authentik_name_too_long', { what, most: 1_000 }]);
        expect(failureText(english, code, details)).toContain('1,000 characters. → Shorten it');
    },
);

test('lists end at 1,000 pages', async () => {
    const http = answering(({ searchParams }) => {
        const page = Number(searchParams.get('page'));
        const results = [{ ...group, pk: `g${page}`, name: `g${page}`, users: [] }];
        const pagination = { next: page + 1, count: 1e6, total_pages: 1e6 };
        return { content: JSON.stringify({ pagination, results, autocomplete: {} }) };
    });
    const { code, details } = await failureOf(readDirectory(new AuthentikClient(http, url, 'token'), () => true, true));
    expect([code, details.what]).toEqual(['authentik_unexpected_answer', { code: 'cause.pages', most: 1_000 }]);
});

test.each([
    ['Team not found', 400, 'gone'],
    ['something else', 400, 'rocketchat_refused'],
    ['[error-too-many]', 500, 'rocketchat_refused'],
])('a team that Rocket.Chat answers with "%s" (%i) for is %s', async (error, statusCode, expected) => {
    const teams = new Teams(
        new RestClient(
            answering(() => ({ content: JSON.stringify({ success: false, error }), statusCode })),
            url,
            undefined,
        ),
    );
    const reading = teams.read(['staff'], async () => ({ room: 'staff', hidesJoined: false }) as never);
    if (expected === 'gone') expect(await reading).toEqual([]);
    else expect((await failureOf(reading)).code).toBe(expected);
});

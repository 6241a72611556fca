import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

import { AuthentikClient, type Query } from '../../src/directory/authentik-client';
import { readProvenList } from '../../src/directory/proven-list';
import { readShrinkingPages } from '../../src/directory/shrinking-pages';
import { atHome } from '../support/at-home';

const PATH = '/core/users/';

type Move = (objects: number[]) => void;
type Proof = 'by pages that overlap' | 'by each edge' | 'by age';

/** More objects than pages that overlap are worth while for. */
const lengths: Readonly<Record<Proof, number>> = { 'by pages that overlap': 250, 'by each edge': 2_600, 'by age': 250 };

/**
 * A list to which something happens before these requests, counted from 1.
 * @param most the server shows in a page
 */
async function read(proof: Proof, moves: Readonly<Record<number, Move>>, most = Infinity) {
    const objects = listFor(proof);
    let requests = 0;
    const get = async (url: string): Promise<IHttpResponse> => {
        moves[++requests]?.(objects);
        const query = new URL(url).searchParams;
        const page = Number(query.get('page'));
        const size = Math.min(most, Number(query.get('page_size')));
        const ordered = query.get('ordering') === '-pk' ? [...objects].reverse() : objects;
        const results = ordered.slice((page - 1) * size, page * size).map((pk) => ({ pk }));
        const pages = Math.ceil(objects.length / size);
        if (page > pages)
            return { statusCode: 404, content: JSON.stringify({ detail: 'Invalid page.' }), headers: {} } as never;
        const pagination = { count: objects.length, next: page < pages ? page + 1 : 0, total_pages: pages };
        return { statusCode: 200, content: JSON.stringify({ pagination, results }), headers: {} } as never;
    };
    const client = new AuthentikClient(atHome({ get } as unknown as IHttp), 'https://authentik.company', 'token');
    const isNewestFirst = proof === 'by age';
    const query: Query = isNewestFirst ? { ordering: '-pk' } : {};
    const found = await readProvenList(client, { path: PATH, query, permission: 'view', isNewestFirst });
    return { found: found.map(({ pk }) => Number(pk)), requests };
}

function listFor(proof: Proof): number[] {
    return Array.from({ length: lengths[proof] }, (_, n) => 10 * n);
}

const deletion: Move = (objects) => void objects.splice(50, 1);
const addition: Move = (objects) => void objects.push(100_000);
/** The name of an object changes, and so its place. */
const rename: Move = (objects) => void objects.splice(220, 0, ...objects.splice(20, 1));
/** So much that there is a page less. */
const shortening: Move = (objects) => void objects.splice(-60);
const both: Move = (objects) => {
    deletion(objects);
    addition(objects);
};

test.each<[Proof, number]>([
    ['by pages that overlap', 3],
    // a first page that is longer than all others would be, 26 of them, and a look at each of their edges
    ['by each edge', 1 + 26 + 25],
    ['by age', 4],
])('a list that stays as it is is read and proven %s by %i requests', async (proof, expected) => {
    const { found, requests } = await read(proof, {});
    expect([...found].sort((a, b) => a - b)).toEqual(listFor(proof));
    expect(requests).toBe(expected);
});

test.each([1, 99, 100, 101, 198, 199, 294, 1_000, 2_499, 2_500])(
    'a list of %i objects is seen whole by pages that overlap',
    async (length) => {
        const all = Array.from({ length }, (_, pk) => ({ pk }));
        const found = await readShrinkingPages(PATH, async (number, size) => ({
            objects: all.slice((number - 1) * size, number * size),
            ...{ next: 0, count: length, pages: 0 },
        }));
        expect(found).toEqual(all);
    },
);

test('where a server shows less in a page than it was asked for, each edge is looked at', async () => {
    const { found, requests } = await read('by pages that overlap', {}, 40);
    expect(found).toEqual(listFor('by pages that overlap'));
    expect(requests).toBe(1 + 7 + 6);
});

describe.each<[string, Proof, Move]>([
    ['something is deleted', 'by pages that overlap', deletion],
    ['something is deleted', 'by each edge', deletion],
    ['something is deleted', 'by age', deletion],
    ['something is deleted and something else added', 'by pages that overlap', both],
    ['something is deleted and something else added', 'by each edge', both],
    ['something is deleted and something else added', 'by age', both],
    ['something is renamed', 'by pages that overlap', rename],
    ['something is renamed', 'by each edge', rename],
    ['the last page goes', 'by pages that overlap', shortening],
    ['the last page goes', 'by each edge', shortening],
    ['the last page goes', 'by age', shortening],
])('%s, and the list is proven %s', (_, proof, move) => {
    test.each([2, 3, 4, 5])('before request %i: what was there all the time is seen, once', async (request) => {
        const { found } = await read(proof, { [request]: move });
        const before = listFor(proof);
        const after = listFor(proof);
        move(after);
        expect(found).toEqual(expect.arrayContaining(before.filter((pk) => after.includes(pk))));
        expect(new Set(found).size).toBe(found.length);
    });
});

test.each<Proof>(['by pages that overlap', 'by each edge', 'by age'])(
    'a list that moves each time is given up %s',
    async (proof) => {
        const moves = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [n + 1, both]));
        await expect(read(proof, moves)).rejects.toMatchObject({
            code: 'directory_moved',
            details: { path: PATH },
        });
    },
);

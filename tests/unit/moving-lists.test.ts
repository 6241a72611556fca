import type { IHttp, IHttpResponse } from '@rocket.chat/apps-engine/definition/accessors';

import { AuthentikClient } from '../../src/directory/authentik-client';
import { readProvenList } from '../../src/directory/proven-list';
import { atHome } from '../support/at-home';

const PATH = '/core/users/';

type Move = (objects: number[]) => void;
type Proof = 'by its edges' | 'by age';

/** A list of 250 objects, 100 in a page, to which something happens before these requests, counted from 1. */
async function read(proof: Proof, moves: Readonly<Record<number, Move>>) {
    const objects = Array.from({ length: 250 }, (_, n) => 10 * n);
    let requests = 0;
    const get = async (url: string): Promise<IHttpResponse> => {
        moves[++requests]?.(objects);
        const query = new URL(url).searchParams;
        const [page, size] = [Number(query.get('page')), Number(query.get('page_size'))];
        const ordered = query.get('ordering') === '-pk' ? [...objects].reverse() : objects;
        const results = ordered.slice((page - 1) * size, page * size).map((pk) => ({ pk }));
        const pages = Math.ceil(objects.length / size);
        const pagination = { count: objects.length, next: page < pages ? page + 1 : 0, total_pages: pages };
        return { statusCode: 200, content: JSON.stringify({ pagination, results }), headers: {} } as never;
    };
    const client = new AuthentikClient(atHome({ get } as unknown as IHttp), 'https://authentik.company', 'token');
    const newestFirst = proof === 'by age' ? { newestFirst: { ordering: '-pk' } } : {};
    const found = await readProvenList(client, { path: PATH, query: {}, permission: 'view', ...newestFirst });
    return { found: found.map(({ pk }) => Number(pk)), requests };
}

const deletion: Move = (objects) => void objects.splice(50, 1);
const addition: Move = (objects) => void objects.push(10_000);
/** The name of an object changes, and so its place. */
const rename: Move = (objects) => void objects.splice(220, 0, ...objects.splice(20, 1));
const both: Move = (objects) => {
    deletion(objects);
    addition(objects);
};

test.each<Proof>(['by its edges', 'by age'])(
    'a list that stays as it is costs two small requests %s',
    async (proof) => {
        const { found, requests } = await read(proof, {});
        expect(found).toEqual(Array.from({ length: 250 }, (_, n) => 10 * n));
        expect(requests).toBe(5);
    },
);

describe.each<[string, Proof, Move]>([
    ['something is deleted', 'by its edges', deletion],
    ['something is deleted', 'by age', deletion],
    ['something is deleted and something else added', 'by its edges', both],
    ['something is deleted and something else added', 'by age', both],
    ['something is renamed', 'by its edges', rename],
])('%s, and the list is proven %s', (_, proof, move) => {
    test.each([2, 3, 4])('before request %i: what was there all the time is seen, once', async (request) => {
        const { found } = await read(proof, { [request]: move });
        const always = Array.from({ length: 250 }, (_unused, n) => 10 * n).filter((pk) => pk !== 500);
        expect(found).toEqual(expect.arrayContaining(always));
        expect(new Set(found).size).toBe(found.length);
    });
});

test.each<Proof>(['by its edges', 'by age'])('a list that moves each time is given up %s', async (proof) => {
    const moves = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [n + 1, both]));
    await expect(read(proof, moves)).rejects.toMatchObject({ code: 'directory_moved', details: { path: PATH } });
});

import { Failure } from '../../src/model/failure';
import { Bans } from '../../src/workspace/bans';
import type { RestClient } from '../../src/workspace/rest-client';

/** A server that answers so, and what it was asked. */
function build(answer: (offset: number) => unknown, mayAsk = true) {
    const asked: string[] = [];
    const rest = {
        get: async (endpoint: string) => {
            asked.push(endpoint);
            const said = answer(Number(/offset=(\d+)/.exec(endpoint)?.[1]));
            return said instanceof Error ? Promise.reject(said) : said;
        },
    } as unknown as RestClient;
    return { asked, bans: new Bans(rest, async () => Promise.resolve(mayAsk)) };
}

const people = (from: number, to: number): object[] =>
    Array.from({ length: to - from }, (_, at) => ({ _id: `user-${from + at}`, username: `u${from + at}` }));

test('who was banned is asked for once for each room in one call, page by page', async () => {
    const { asked, bans } = build((offset) => ({
        bannedUsers: people(offset, Math.min(offset + 100, 250)),
        total: 250,
    }));
    expect((await bans.of('room/1')).size).toBe(250);
    await bans.of('room/1');
    expect(asked).toEqual([0, 100, 200].map((at) => `rooms.bannedUsers?roomId=room%2F1&offset=${at}&count=100`));
});

test('a server that answers all of them at once, and counts one that is gone, is asked no further', async () => {
    const all = build(() => ({ bannedUsers: people(0, 250), total: 250 }));
    expect((await all.bans.of('room')).size).toBe(250);
    expect(all.asked).toHaveLength(1);
    const gone = build(() => ({ bannedUsers: people(0, 2), total: 3 }));
    expect([(await gone.bans.of('room')).size, gone.asked.length]).toEqual([2, 1]);
});

const refused = (status: number): Failure =>
    new Failure('rocketchat_refused', { endpoint: 'rooms.bannedUsers', status, error: 'x' });

test.each<[string, Failure]>([
    ['has no such route', refused(404)],
    ['answers with its page', new Failure('rocketchat_not_rocketchat', { url: 'https://rocket.company', status: 404 })],
    [
        'shows the room to its members alone',
        new Failure('rocketchat_permission_missing', { endpoint: 'rooms.bannedUsers', permission: 'ban-user' }),
    ],
])('of a server that %s nobody is known to be banned', async (_, failure) => {
    expect(await build(() => failure).bans.of('room')).toEqual(new Set());
});

test('any other refusal is none: who is banned is not put in because the server was busy', async () => {
    const throttled = new Failure('rocketchat_throttled', { endpoint: 'rooms.bannedUsers', seconds: '60' });
    for (const failure of [throttled, refused(500)])
        await expect(build(() => failure).bans.of('room')).rejects.toBe(failure);
});

test('a server without bans is not asked', async () => {
    const { asked, bans } = build(() => ({}), false);
    expect([await bans.of('room'), asked]).toEqual([new Set(), []]);
});

import type { ChangeOf } from '../../src/model/change';
import { seenKindOf } from '../../src/run/perform/perform';
import { accountsOf, roomOf } from '../support/sync-world';
import { watchedPerformer } from '../support/watched-performer';

const reason = { code: 'reason.rule', rule: 'staff', line: 1 } as const;
const room: ChangeOf<'create-room'> = {
    kind: 'create-room',
    room: 'desk',
    type: 'channel',
    creator: 'rocket.cat',
    reason,
};
const vault: ChangeOf<'create-room'> = { ...room, room: 'vault', type: 'private' };
const team: ChangeOf<'create-team'> = { kind: 'create-team', team: 'crew', type: 'private', reason };

describe('a room', () => {
    test('is made once that is written down, and known by its id from then on', async () => {
        const world = watchedPerformer();
        expect(await world.readNow(room)).toBe(false);
        expect(await world.make(room)).toEqual({ counts: { rooms: 1 }, items: [{ change: room }] });
        expect(world.did('begin', 'createRoom', 'knowRoom')).toEqual([
            ['begin', [{ change: room }]],
            ['createRoom', 'desk', 'channel', 'rocket.cat', false],
            ['knowRoom', 'desk', 'id-of-desk'],
        ]);
        expect(await world.readNow(room)).toBe(true);
    });

    test('hides who joins where that is wanted', async () => {
        const world = watchedPerformer();
        await world.make({ ...room, hidesJoined: true });
        expect(world.did('createRoom')[0]?.at(-1)).toBe(true);
    });

    test('that somebody has made since the plan is taken as it is, and not known as made here', async () => {
        const world = watchedPerformer();
        world.workspace.rooms.set('desk', roomOf('desk', []));
        expect(await world.make(room)).toEqual({ items: [] });
        expect(world.did('begin', 'createRoom', 'knowRoom')).toEqual([]);
    });

    test('that somebody makes at the same moment likewise', async () => {
        const world = watchedPerformer({ workspace: { createRoom: async () => undefined } });
        expect(await world.make(room)).toEqual({ items: [] });
        expect(world.did('knowRoom')).toEqual([]);
    });

    test('that is private is a failure then: who is in it is for a person to say', async () => {
        const world = watchedPerformer();
        world.workspace.rooms.set('vault', roomOf('vault', ['eve']));
        const failure = { code: 'room_made_meanwhile', details: { room: 'vault' } };
        await expect(world.make(vault)).rejects.toMatchObject(failure);
        expect(world.did('begin', 'createRoom')).toEqual([]);
    });
});

describe('a room whose step was cut off', () => {
    const cat = accountsOf('cat').map((account) => ({ ...account, username: 'rocket.cat' }));
    const remembered = async (found: Parameters<typeof roomOf>[2] | undefined): Promise<string | undefined> => {
        const world = watchedPerformer();
        world.workspace.accounts.push(...cat, ...accountsOf('eve'));
        if (found) world.workspace.rooms.set('vault', roomOf('vault', ['cat', 'eve'], { type: 'private', ...found }));
        await seenKindOf(vault).remember?.(vault, world.performer);
        return (await world.memory.roomIds()).get('vault');
    };

    test('is the one that was made where its creator alone owns it', async () => {
        expect(await remembered({ owners: ['user-cat'] })).toBe('id-of-vault');
    });

    test.each([
        ['of another type', { owners: ['user-cat'], type: 'channel' as const }],
        ['of somebody else', { owners: ['user-eve'] }],
        ['that somebody else owns as well', { owners: ['user-cat', 'user-eve'] }],
        ['that is not there', undefined],
    ])('is not the one %s', async (_, found) => {
        expect(await remembered(found)).toBeUndefined();
    });
});

describe('a team', () => {
    test('is made once that is written down', async () => {
        const world = watchedPerformer();
        expect(await world.readNow(team)).toBe(false);
        expect(await world.make(team)).toEqual({ counts: { rooms: 1 }, items: [{ change: team }] });
        expect(world.did('begin', 'createTeam')).toEqual([
            ['begin', [{ change: team }]],
            ['createTeam', 'crew', 'private', false],
        ]);
        expect(await world.readNow(team)).toBe(true);
        expect(world.did('readTeams').at(-1)).toEqual(['readTeams', ['crew']]);
    });

    test('hides who joins where that is wanted', async () => {
        const world = watchedPerformer();
        await world.make({ ...team, hidesJoined: true });
        expect(world.did('createTeam')[0]?.at(-1)).toBe(true);
    });

    test('of a name that is taken was not made here', async () => {
        const world = watchedPerformer({ workspace: { createTeam: async () => false } });
        expect(await world.make(team)).toEqual({ items: [] });
    });
});

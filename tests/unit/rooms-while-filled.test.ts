import type { Target } from '../../src/model/target';
import { RocketChat, type EngineAccessors } from '../../src/workspace/rocketchat';
import { countingServers } from '../support/counting-servers';
import { configOf } from '../support/memory-servers';

const config = configOf({
    rocketchat_url: 'https://rocket.company',
    rocketchat_user_id: 'admin-id',
    rocketchat_token: 'token',
});
const room: Target = { kind: 'room', room: 'staff' };

const people = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => ({ userId: `id-${from + n}`, username: `user${from + n}` }));
const idsOf = (found: readonly { userId: string }[]) => found.map(({ userId }) => userId);

/** An object with some of its methods replaced. */
function over<T extends object>(one: T, methods: Partial<Record<keyof T, unknown>>): T {
    return Object.assign(Object.create(one) as T, methods);
}

async function connect(change: (accessors: EngineAccessors) => EngineAccessors = (same) => same) {
    const { accessors, traffic } = countingServers({ people: 500, viewableUsers: 500 });
    return { workspace: await RocketChat.connect(change(accessors), config.rocketchat), traffic };
}

test('which room a name means is asked for once, however many steps fill it', async () => {
    const { workspace, traffic } = await connect();
    for (const step of [people(0, 20), people(20, 40), people(40, 60)]) {
        await workspace.present(room, idsOf(step));
        await workspace.add(room, step);
    }
    await workspace.remove(room, people(0, 20));
    const { getByName, getRoomById, extendRoom, finish, getMembers, getAppUser } = traffic.bridge;
    expect([getByName, getRoomById]).toEqual([1, undefined]);
    expect([extendRoom, finish, getMembers, getAppUser]).toEqual([3, 3, 5, 1]);
});

describe('a room that is deleted', () => {
    /** Another one takes its name as soon as it is gone, and who is taken out of which room is noted. */
    async function replaceable(roomIds: ReadonlyMap<string, string> = new Map(), isReplaced = false) {
        const removedFrom: string[] = [];
        const world = { isReplaced };
        const { accessors, traffic } = countingServers({ people: 500, viewableUsers: 500 });
        const { read, modify } = accessors;
        const reader = read.getRoomReader();
        const isThere = (id: string): boolean => !world.isReplaced || id === 'another';
        const extender = modify.getExtender();
        const changed: EngineAccessors = {
            ...accessors,
            read: over(read, {
                getRoomReader: () =>
                    over(reader, {
                        getOwners: async () => [],
                        getModerators: async () => [],
                        getMembers: async (id: string) => (isThere(id) ? reader.getMembers(id) : []),
                        getById: async (id: string) => (isThere(id) ? reader.getById(id) : undefined),
                        getByName: async (name: string) =>
                            world.isReplaced ? reader.getById('another') : reader.getByName(name),
                    }),
            }),
            modify: over(modify, {
                getExtender: () =>
                    over(extender, {
                        // as the engine: it sets a field of what it has read
                        extendRoom: async (...[id, user]: Parameters<typeof extender.extendRoom>) => {
                            if (!isThere(id)) throw new TypeError('Cannot set properties of undefined');
                            return extender.extendRoom(id, user);
                        },
                    }),
                getDeleter: () => ({ removeUsersFromRoom: async (id: string) => void removedFrom.push(id) }),
            }),
        };
        const workspace = await RocketChat.connect(changed, config.rocketchat, roomIds);
        return { workspace, traffic, world, removedFrom };
    }

    test.each(['by the look', 'by the step before', 'by the memory'])(
        'is known %s: another one that has taken its name gets nobody, and nobody is taken out of it',
        async (by) => {
            const { workspace, traffic, world, removedFrom } = await replaceable(
                new Map(by === 'by the memory' ? [['staff', 'staff']] : []),
            );
            if (by === 'by the look') await workspace.findRoom('staff');
            if (by === 'by the step before') await workspace.add(room, people(5, 6));
            const { finish } = traffic.bridge;
            world.isReplaced = true;
            await expect(workspace.add(room, people(0, 1))).rejects.toMatchObject({
                code: 'members_not_added',
                details: { room: 'staff', reason: { code: 'cause.room_gone' } },
            });
            expect(traffic.bridge.finish).toBe(finish);
            expect(await workspace.present(room, ['id-0', 'id-5'])).toEqual(new Set());
            await workspace.remove(room, people(5, 6));
            expect(removedFrom).not.toContain('another');
        },
    );

    test('and made anew before the look is filled as the look has found it, whatever is remembered', async () => {
        const { workspace } = await replaceable(new Map([['staff', 'staff']]), true);
        expect((await workspace.findRoom('staff'))?.room.id).toBe('another');
        expect((await workspace.add(room, people(0, 2))).missing).toEqual([]);
    });
});

test('whatever else the engine says of an addition is told as it is', async () => {
    const { workspace } = await connect((accessors) => ({
        ...accessors,
        modify: over(accessors.modify, {
            getExtender: () =>
                over(accessors.modify.getExtender(), {
                    finish: async () => Promise.reject(new Error('error-not-allowed')),
                }),
        }),
    }));
    expect(await workspace.add(room, people(0, 1))).toEqual({ missing: ['id-0'], reason: 'error-not-allowed' });
});

import type { IRoomExtender } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
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
const person = (n: number) => ({ userId: `id-${n}`, username: `user${n}` });
const people = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => person(from + n));

/** An object with some of its methods replaced. */
function over<T extends object>(one: T, methods: Partial<Record<keyof T, unknown>>): T {
    return Object.assign(Object.create(one) as T, methods);
}

test('of a few people it is asked how they are called, of many a list is read once', async () => {
    const { accessors, traffic } = countingServers({ people: 500, viewableUsers: 500 });
    const workspace = await RocketChat.connect(accessors, config.rocketchat);
    await workspace.add(room, people(0, 150));
    expect(traffic.bridge.getById).toBe(150);
    for (const from of [150, 300]) expect((await workspace.add(room, people(from, from + 150))).missing).toEqual([]);
    expect(traffic.bridge.getById).toBe(150);
    expect(traffic.requests['users.list']).toBe(6);
});

/** The name of 3 has become that of 7 since it was read. */
async function withMovedName(accessors: EngineAccessors) {
    const removed: string[] = [];
    let isMoved = false;
    const { read, modify } = accessors;
    const users = read.getUserReader();
    const rooms = read.getRoomReader();
    const named = (user: IUser): IUser => (isMoved && user.id === 'id-7' ? { ...user, username: 'user3' } : user);
    const extender = modify.getExtender();
    const changed: EngineAccessors = {
        ...accessors,
        read: over(read, {
            getUserReader: () => over(users, { getById: async (id: string) => named(await users.getById(id)) }),
            getRoomReader: () =>
                over(rooms, {
                    getMembers: async (id: string) =>
                        (await rooms.getMembers(id)).map(named).filter(({ username }) => !removed.includes(username)),
                }),
        }),
        modify: over(modify, {
            getExtender: () =>
                over(extender, {
                    extendRoom: async (...asked: Parameters<typeof extender.extendRoom>) => {
                        const found = await extender.extendRoom(...asked);
                        isMoved = true;
                        // the server goes by the name
                        const addMember = (user: IUser): IRoomExtender =>
                            found.addMember(user.username === 'user3' ? { ...user, id: 'id-7' } : user);
                        return { ...found, addMember };
                    },
                }),
            getDeleter: () => ({
                removeUsersFromRoom: async (_: string, usernames: string[]) => void removed.push(...usernames),
            }),
        }),
    };
    return { workspace: await RocketChat.connect(changed, config.rocketchat), removed };
}

test('who got in by a name that was somebody else’s a moment before is taken out again, and nobody is told to be in', async () => {
    const { accessors } = countingServers({ people: 500, viewableUsers: 500 });
    const { workspace, removed } = await withMovedName(accessors);
    await workspace.present(room, ['id-2', 'id-3']);
    expect((await workspace.add(room, people(2, 5))).missing).toEqual(['id-3']);
    expect(removed).toEqual(['user3']);
});

test('who was in before stays in, whatever they are called now', async () => {
    const { accessors } = countingServers({ people: 500, viewableUsers: 500 });
    const plain = await RocketChat.connect(accessors, config.rocketchat);
    await plain.add(room, people(7, 8));
    const { workspace, removed } = await withMovedName(accessors);
    await workspace.present(room, ['id-3']);
    expect((await workspace.add(room, people(3, 4))).missing).toEqual(['id-3']);
    expect(removed).toEqual([]);
});

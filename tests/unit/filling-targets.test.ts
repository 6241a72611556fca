import type { Change } from '../../src/model/change';
import type { Target } from '../../src/model/target';
import { stepsOf } from '../../src/run/steps';
import { RocketChat, type EngineAccessors } from '../../src/workspace/rocketchat';
import { countingServers } from '../support/counting-servers';
import { configOf } from '../support/memory-servers';

const config = configOf({
    rocketchat_url: 'https://rocket.company',
    rocketchat_user_id: 'admin-id',
    rocketchat_token: 'token',
});
const room: Target = { kind: 'room', room: 'staff' };
const other: Target = { kind: 'room', room: 'lounge' };
const team: Target = { kind: 'team', team: 'crew' };
const role: Target = { kind: 'role', role: 'helper' };

const person = (n: number) => ({ userId: `id-${n}`, username: `user${n}` });
const people = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => person(from + n));
const idsOf = (found: readonly { userId: string }[]) => found.map(({ userId }) => userId);

async function connect(change: (accessors: EngineAccessors) => EngineAccessors = (same) => same) {
    const { accessors, traffic } = countingServers({ people: 500, viewableUsers: 500 });
    return { workspace: await RocketChat.connect(change(accessors), config.rocketchat), traffic };
}

test.each<[string, Change['kind'], Target, number[]]>([
    ['added to a room', 'add-member', room, [200, 200, 50]],
    ['added to a team', 'add-member', team, [100, 100, 100, 100, 50]],
    ['given a role', 'add-member', role, [50, 50, 50, 50, 50, 50, 50, 50, 50]],
    ['taken out of a room, which the engine does for 50 at once', 'remove-member', room, Array<number>(9).fill(50)],
])('450 people are %s in few steps', (_, kind, target, sizes) => {
    const changes = people(0, 450).map((one) => ({ kind, target, ...one })) as Change[];
    const steps = stepsOf({ changes, withheld: [], notes: [], drift: [] }, undefined);
    expect(steps.map((step) => (step.kind === 'members' ? step.changes.length : 0))).toEqual(sizes);
});

test('each step of a room begins with what the one before has left', async () => {
    const { workspace, traffic } = await connect();
    for (const step of [people(0, 20), people(20, 40), people(30, 50)]) {
        await workspace.present(room, idsOf(step));
        expect((await workspace.add(room, step)).missing).toEqual([]);
    }
    expect(traffic.bridge.getMembers).toBe(4);
    expect(await workspace.present(room, ['id-0', 'id-49', 'id-50'])).toEqual(new Set(['id-0', 'id-49']));
});

test('what a write has left counts for its own target, and until the next write', async () => {
    const { workspace, traffic } = await connect();
    await workspace.add(room, people(0, 3));
    expect(await workspace.present(other, ['id-0'])).toEqual(new Set());
    await workspace.add(other, people(0, 1));
    expect(await workspace.present(room, ['id-2', 'id-3'])).toEqual(new Set(['id-2']));
    expect(traffic.bridge.getMembers).toBe(4);
});

test('who has a role is asked person by person, and no list of its holders is read', async () => {
    const { workspace, traffic } = await connect();
    await workspace.add(role, people(0, 30));
    expect(await workspace.present(role, ['id-0', 'id-30'])).toEqual(new Set(['id-0']));
    await workspace.add(role, people(30, 60));
    expect(await workspace.present(role, ['id-0', 'id-59', 'id-60'])).toEqual(new Set(['id-0', 'id-59']));
    expect(traffic.requests).toEqual({ info: 1, 'roles.list': 1, 'roles.addUserToRole': 60 });
});

test('a role that the server has said to have given, and has not, is not reported as given', async () => {
    const { workspace } = await connect((accessors) => ({
        ...accessors,
        http: {
            ...accessors.http,
            post: async (url, request) =>
                accessors.http.post(url, { ...request, content: request?.content?.replace('user3', 'user4') }),
        },
    }));
    expect((await workspace.add(role, people(2, 5))).missing).toEqual(['id-3']);
});

describe('once two people have changed names, Rocket.Chat would take the name of one for the other', () => {
    async function swapped() {
        const posted: unknown[] = [];
        const { workspace } = await connect((accessors) => {
            const reader = accessors.read.getUserReader();
            const names = new Map([
                ['id-1', 'user2'],
                ['id-2', 'user1'],
            ]);
            const users: typeof reader = Object.assign(Object.create(reader) as typeof reader, {
                getById: async (id: string) => {
                    const user = await reader.getById(id);
                    return { ...user, username: names.get(id) ?? user.username };
                },
            });
            const read = Object.assign(Object.create(accessors.read) as typeof accessors.read, {
                getUserReader: () => users,
            });
            const post: typeof accessors.http.post = async (url, request) => {
                posted.push((JSON.parse(request?.content ?? '{}') as { username?: string }).username);
                return accessors.http.post(url, request);
            };
            return { ...accessors, read, http: { ...accessors.http, post } };
        });
        return { workspace, posted };
    }

    test('nobody gets a role under a name that the plan did not show, and who was not renamed gets it', async () => {
        const { workspace, posted } = await swapped();
        expect(await workspace.add(role, people(1, 4))).toEqual({
            missing: ['id-1', 'id-2'],
            reason: { code: 'failure.accounts_renamed', role: 'helper' },
        });
        expect(posted).toEqual(['user3']);
    });

    test('a role is taken from the account that was meant, under the name that it has', async () => {
        const { workspace, posted } = await swapped();
        await workspace.remove(role, people(1, 2));
        expect(posted).toEqual(['user2']);
    });
});

import { StandInAuthentik } from '../../../stand-ins/authentik';
import { loginThroughOAuth } from '../../../stand-ins/workspace/login';
import { findRoomByName } from '../../../stand-ins/workspace/server/find-rooms';
import { findUserByUsername } from '../../../stand-ins/workspace/server/find-users';
import { findSubscription, subscriptionsOfRoom } from '../../../stand-ins/workspace/server/subscriptions';
import { ENTRY, prefixed, withLoginEntry } from './login/login-fixture';
import type { FixtureOptions, HttpFixture } from './rest/http-fixture';

let authentik: StandInAuthentik;

beforeAll(async () => {
    authentik = new StandInAuthentik({
        file: {
            users: [
                { username: 'ada', name: 'Ada', email: 'ada@example.com', groups: ['engineering', 'support'] },
                { username: 'bob', name: 'Bob', email: 'bob@example.com' },
            ],
        },
    });
    await authentik.start();
});
afterAll(() => authentik.stop());

const map = (channels: object | string) => ({
    '-map_channels': true,
    '-groups_channel_map': typeof channels === 'string' ? channels : JSON.stringify(channels),
});

async function withMapping(
    fields: Record<string, unknown>,
    use: (workspace: HttpFixture) => Promise<void>,
    options: FixtureOptions = {},
): Promise<void> {
    const workspace = await withLoginEntry(authentik, prefixed(fields), { licence: 'premium', ...options });
    workspace.addUser({ username: 'rocket.cat', type: 'bot', roles: ['bot'] });
    try {
        await use(workspace);
    } finally {
        await workspace.stop();
    }
}

const login = (workspace: HttpFixture, username = 'ada') => loginThroughOAuth(workspace, { username });

/** Room → members, of every room. */
function rooms({ model }: HttpFixture): Record<string, string[]> {
    const members = (rid: string): string[] => subscriptionsOfRoom(model, rid).map(({ u }) => u.username);
    return Object.fromEntries([...model.rooms.values()].map(({ _id, name }) => [name, members(_id)]));
}

const rolesOf = ({ model }: HttpFixture, username = 'ada') => findUserByUsername(model, username)?.roles;

describe('the mapping of groups to channels', () => {
    test('makes a public channel of every entry at anybody’s login, and adds those of the group', () =>
        withMapping(map({ engineering: ['dev', 'news'], nobodies: 'empty' }), async (workspace) => {
            expect(await login(workspace, 'bob')).toMatchObject({ ok: true });
            const made = { dev: ['rocket.cat'], news: ['rocket.cat'], empty: ['rocket.cat'] };
            expect(rooms(workspace)).toEqual(made);
            expect([...workspace.model.rooms.values()].every(({ t }) => t === 'c')).toBe(true);
            const dev = findRoomByName(workspace.model, 'dev');
            const owner = findUserByUsername(workspace.model, 'rocket.cat');
            expect(findSubscription(workspace.model, dev?._id ?? '', owner?._id ?? '')?.roles).toEqual(['owner']);

            expect(await login(workspace)).toMatchObject({ ok: true });
            expect(rooms(workspace)).toEqual({ ...made, dev: ['rocket.cat', 'ada'], news: ['rocket.cat', 'ada'] });
        }));

    test('adds to private rooms that are there, and takes nobody out', () =>
        withMapping(map({ engineering: 'secret' }), async (workspace) => {
            workspace.addRoom('secret', 'p');
            await login(workspace);
            expect(rooms(workspace)).toEqual({ secret: ['ada'] });
            workspace.settings.set(`${ENTRY}-groups_channel_map`, '{"support": "other"}', 'test');
            await login(workspace);
            expect(rooms(workspace)).toEqual({ secret: ['ada'], other: ['rocket.cat', 'ada'] });
        }));

    test('reads the claim that it is told to, by exact names', () =>
        withMapping(
            { ...map({ Engineering: 'a', engineering: 'b' }), '-groups_claim': 'nonsense' },
            async (workspace) => {
                await login(workspace);
                expect(rooms(workspace)).toEqual({ a: ['rocket.cat'], b: ['rocket.cat'] });
                workspace.settings.set(`${ENTRY}-groups_claim`, 'groups', 'test');
                await login(workspace);
                expect(rooms(workspace)).toEqual({ a: ['rocket.cat'], b: ['rocket.cat', 'ada'] });
            },
        ));

    test.each([
        ['a map that is no JSON', { ...map('{engineering: dev}') }],
        ['an owner who does not exist', { ...map({ engineering: 'dev' }), '-channels_admin': 'nobody' }],
        ['the switch off', { ...map({ engineering: 'dev' }), '-map_channels': false }],
    ])('does nothing with %s', (_what, fields) =>
        withMapping(fields, async (workspace) => {
            expect(await login(workspace)).toMatchObject({ ok: true });
            expect(rooms(workspace)).toEqual({});
        }),
    );

    test('does nothing without a licence, and stops with it', () =>
        withMapping(
            map({ engineering: 'dev' }),
            async (workspace) => {
                expect(await login(workspace)).toMatchObject({ ok: true });
                expect(rooms(workspace)).toEqual({});
                workspace.licence.change('premium');
                await login(workspace);
                expect(rooms(workspace)).toEqual({ dev: ['rocket.cat', 'ada'] });
            },
            { licence: 'community' },
        ));

    test('keeps everybody out after an entry whose channel cannot be made', () =>
        withMapping(map({ support: 'first', nobodies: 'not a name', engineering: 'last' }), async (workspace) => {
            for (const username of ['ada', 'bob']) {
                const outcome = await login(workspace, username);
                expect(outcome).toMatchObject({ ok: false, at: 'login' });
                expect(!outcome.ok && outcome.error).toContain('error-invalid-room-name');
            }
            expect(rooms(workspace)).toEqual({ first: ['rocket.cat', 'ada'] });
        }));

    test('keeps everybody out with the map that a new entry comes with, which names a reserved word', () =>
        withMapping({ '-map_channels': true }, async (workspace) => {
            const outcome = await login(workspace, 'bob');
            expect(!outcome.ok && outcome.error).toBe('admin is not a valid room name. [error-invalid-room-name]');
        }));
});

describe('the mapping of roles', () => {
    const merge = (fields: object = {}) => ({ '-merge_roles': true, '-roles_claim': 'groups', ...fields });

    function addRoles(workspace: HttpFixture): void {
        for (const name of ['engineering', 'support', 'sales']) {
            const role = { _id: `id-${name}`, name, description: '', scope: 'Users' as const, protected: false };
            workspace.model.roles.set(role._id, role);
        }
    }

    test('gives and takes, at the first login and later, only what is on the list', () =>
        withMapping(merge({ '-roles_to_sync': 'engineering, sales' }), async (workspace) => {
            addRoles(workspace);
            await login(workspace);
            expect(rolesOf(workspace)).toEqual(['user', 'id-engineering']);
            findUserByUsername(workspace.model, 'ada')?.roles.push('id-sales', 'bot');
            await login(workspace);
            expect(rolesOf(workspace)).toEqual(['user', 'id-engineering', 'bot']);
        }));

    test('with an empty list changes nothing', () =>
        withMapping(merge(), async (workspace) => {
            addRoles(workspace);
            await login(workspace);
            await login(workspace);
            expect(rolesOf(workspace)).toEqual(['user']);
        }));

    test('gave all roles of the claim at the first login before 7.5', () =>
        withMapping(
            merge({ '-roles_to_sync': 'sales' }),
            async (workspace) => {
                addRoles(workspace);
                await login(workspace);
                expect(rolesOf(workspace)).toEqual(['user', 'id-engineering', 'id-support']);
                findUserByUsername(workspace.model, 'ada')?.roles.pop();
                await login(workspace);
                expect(rolesOf(workspace)).toEqual(['user', 'id-engineering']);
            },
            { version: '7.4.0' },
        ));

    test('reaches an account that is about to be refused', () =>
        withMapping(
            merge({ '-roles_to_sync': 'engineering', '-merge_users_distinct_services': true }),
            async (workspace) => {
                addRoles(workspace);
                workspace.addUser({ username: 'ada', name: 'Local Ada' });
                expect(await login(workspace)).toMatchObject({ ok: false, at: 'login' });
                expect(rolesOf(workspace)).toEqual(['user', 'id-engineering']);
            },
        ));
});

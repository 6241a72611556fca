import { Authentik } from '../../src/directory/authentik';
import { RocketChat } from '../../src/workspace/rocketchat';
import { countingServers } from '../support/counting-servers';
import { configOf } from '../support/memory-servers';

const PEOPLE = 2_500; // 50 teams of 50, and one group of all of them

const config = configOf({
    rocketchat_url: 'https://rocket.company',
    rocketchat_user_id: 'admin-id',
    rocketchat_token: 'token',
});

async function read(viewableUsers: number, isNeeded: (name: string) => boolean, withEveryone = false) {
    const { http, traffic } = countingServers({ people: PEOPLE, viewableUsers });
    const directory = await new Authentik(http, config.authentik).readDirectory(isNeeded, true, withEveryone);
    return { directory, traffic };
}

const isStaff = (name: string): boolean => name === 'staff';

// one of the requests for groups, and one for users, asks whether all of them are seen; where users are not listed, one asks for
// service accounts; one more asks who is the newest user by then
test('where accounts are deactivated, everybody is read once, and no group is asked for its members', async () => {
    const { directory, traffic } = await read(PEOPLE, () => true, true);
    expect(traffic.requests).toEqual({ 'core/groups/': 2, 'core/users/': 27 });
    expect(directory.users).toHaveLength(PEOPLE);
    expect(directory.everyone?.size).toBe(PEOPLE);
    expect(directory.groups.find(({ name }) => name === 'team-7')?.members).toContain('uid-350');
});

test.each([
    ['may not list users', 0],
    ['sees only some of them', 1_000],
])('a token that %s reads the members of groups all the same, and nobody counts as gone', async (_, viewable) => {
    const { directory } = await read(viewable, () => true, true);
    expect(directory.users).toHaveLength(PEOPLE);
    expect(directory.everyone).toBeUndefined();
});

test('permission to view groups is enough, and several small groups of a page come in one answer', async () => {
    const { directory, traffic } = await read(0, (name) => name.startsWith('team-'));
    expect(traffic.requests).toEqual({ 'core/groups/': 3, 'core/users/': 1 });
    expect(directory.users).toHaveLength(PEOPLE);
});

test('a large group is read in pages where the token may list users', async () => {
    const { directory, traffic } = await read(PEOPLE, isStaff);
    expect(traffic.requests).toEqual({ 'core/groups/': 2, 'core/users/': 26 });
    expect(directory.users).toHaveLength(PEOPLE);
});

test.each([
    ['not', 0, 2],
    ['only some', 1_000, 11],
])('a large group comes as one answer where the token may list users %s', async (_, viewable, requests) => {
    const { directory, traffic } = await read(viewable, isStaff);
    expect(traffic.requests).toEqual({ 'core/groups/': 2, 'core/groups/<id>/': 1, 'core/users/': requests });
    expect(directory.users).toHaveLength(PEOPLE);
});

test('pages after the first are asked for several at once, and not all of them', async () => {
    const { traffic } = await read(PEOPLE, isStaff);
    expect(traffic.mostAtOnce).toBe(6);
});

test('one person is asked for by themselves, beside the list of groups', async () => {
    const { http, traffic } = countingServers({ people: PEOPLE, viewableUsers: PEOPLE });
    const directory = await new Authentik(http, config.authentik).readDirectoryOf(['user351', 'nobody']);
    expect(traffic.requests).toEqual({ 'core/groups/': 1, 'core/users/': 3 });
    expect(directory?.users.map(({ uid }) => uid)).toEqual(['uid-351']);
    const groups = directory?.groups.filter(({ members }) => members.length > 0);
    expect(groups).toMatchObject([
        { name: 'team-7', members: ['uid-351'] },
        { name: 'staff', members: ['uid-351'] },
    ]);
});

test('where the token may not see users, one person cannot be asked for', async () => {
    const { http } = countingServers({ people: 100, viewableUsers: 0 });
    expect(await new Authentik(http, config.authentik).readDirectoryOf(['user5'])).toBeUndefined();
});

async function accounts() {
    const { accessors, traffic } = countingServers({ people: PEOPLE, viewableUsers: PEOPLE });
    return { workspace: await RocketChat.connect(accessors, config.rocketchat), traffic };
}

test('many linked people are found by one list of all accounts, and who is not in it is asked for once more', async () => {
    const { workspace, traffic } = await accounts();
    const ids = Array.from({ length: 300 }, (_, n) => `id-${n * 10}`);
    expect(await workspace.findAccountsById(ids)).toHaveLength(300);
    expect(traffic.bridge).toEqual({ getById: 50 }); // those from 2,500 on
    expect(traffic.requests).toEqual({ info: 1, me: 1, 'users.list': 26 });
    await workspace.listAccounts();
    expect(traffic.requests['users.list']).toBe(26);
});

test('a few linked people are asked for one by one', async () => {
    const { workspace, traffic } = await accounts();
    await workspace.findAccountsById(['id-1', 'id-2']);
    expect(traffic).toMatchObject({ bridge: { getById: 2 }, requests: {} });
});

test('many linked people are asked for one by one where there is no list, or no token', async () => {
    const { accessors, traffic } = countingServers({ people: PEOPLE, viewableUsers: PEOPLE });
    const ids = Array.from({ length: 300 }, (_, n) => `id-${n}`);
    const gone = { ...accessors, http: { get: async () => undefined } as unknown as typeof accessors.http };
    const workspaces = [
        await RocketChat.connect(gone, config.rocketchat),
        await RocketChat.connect(accessors, { ...config.rocketchat, credentials: undefined }),
    ];
    for (const workspace of workspaces) expect(await workspace.findAccountsById(ids)).toHaveLength(300);
    expect(traffic).toMatchObject({ bridge: { getById: 600 }, requests: {} });
});

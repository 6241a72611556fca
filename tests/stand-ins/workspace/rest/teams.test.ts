import type { HttpFixture, Reply } from './http-fixture';
import { withWorkspace } from './with-workspace';

const DENIED = 'User does not have the permissions required for this action [error-unauthorized]';

interface ShownMember {
    user: { username: string };
    roles?: string[];
}

/** A private team "crew" owned by ada, with bob in it; admin is outside. */
async function withCrew(
    use: (lab: ReturnType<typeof labOf> & { teamId: string; roomId: string }) => Promise<void>,
    version = '8.8.1',
): Promise<void> {
    await withWorkspace({ version }, async (workspace) => {
        const lab = labOf(workspace);
        const created = await lab.as('ada').post('teams.create', { name: 'crew', type: 1, members: ['bob'] });
        const { _id, roomId } = created.body.team as { _id: string; roomId: string };
        await use({ ...lab, teamId: _id, roomId });
    });
}

function labOf(workspace: HttpFixture) {
    const people = ['ada', 'bob', 'cy'].map((username) => workspace.addUser({ username, name: `Name of ${username}` }));
    const users = new Map([...people, workspace.admin].map((user) => [user.username, user]));
    const tokens = new Map([...users].map(([username, user]) => [username, workspace.tokenOf(user)]));
    const id = (username: string): string => users.get(username)?._id ?? '';
    const as = (username: string) => ({
        get: (path: string) => workspace.get(`v1/${path}`, tokens.get(username)),
        post: (path: string, body: object) => workspace.post(`v1/${path}`, tokens.get(username) ?? {}, body),
    });
    const members = async (by: string): Promise<string[]> => {
        const { body } = await as(by).get('teams.members?teamName=crew');
        return (body.members as ShownMember[]).map(
            ({ user, roles }) => `${user.username}${roles?.length ? ` (${roles.join()})` : ''}`,
        );
    };
    return { workspace, as, id, members };
}

const error = ({ status, body }: Reply): unknown[] => [status, body.error];

test('a team comes with a room of its name and the same members', () =>
    withCrew(async ({ workspace, as, members, teamId, roomId }) => {
        expect(await members('ada')).toEqual(['bob', 'ada (owner)']);
        expect(workspace.model.rooms.get(roomId)).toMatchObject({ name: 'crew', t: 'p', teamId, teamMain: true });
        const info = await as('ada').get('rooms.info?roomName=crew');
        expect(info.body).toMatchObject({
            room: { _id: roomId },
            team: { _id: teamId, name: 'crew', roomId, type: 1 },
        });
        const listed = await as('bob').get('teams.list');
        expect(listed.body).toMatchObject({ teams: [{ _id: teamId, rooms: 0, numberOfUsers: 2 }], total: 1, count: 1 });
        expect((await as('cy').get('teams.list')).body).toMatchObject({ teams: [], total: 0 });
    }));

test('a team needs a name that no user, team or room has', () =>
    withCrew(async ({ workspace, as }) => {
        workspace.addRoom('taken', 'c');
        const create = async (name: string) => (await as('ada').post('teams.create', { name, type: 0 })).body;
        expect(await create('CREW')).toEqual({ success: false, error: 'team-name-already-exists' });
        expect(await create('bob')).toEqual({ success: false, error: 'team-name-already-exists' });
        expect(await create('taken')).toEqual({ success: false, error: 'room-name-already-exists' });
        expect(await create('with space')).toEqual({ success: false, error: 'error-team-creation' });
        expect(await create('all')).toMatchObject({ errorType: 'error-blocked-username' });
        expect((await as('ada').post('teams.create', { name: 'x', type: 2 })).body.errorType).toBe('invalid-params');
    }));

test.each([
    ['8.4.0', 'unauthorized'],
    ['8.8.1', DENIED],
])('who may not create teams or see all of them is refused: %s says "%s"', (version, words) =>
    withWorkspace({ version }, async (workspace) => {
        const user = workspace.addUser({ username: 'guest' });
        const guest = workspace.tokenOf(user);
        user.roles = ['guest'];
        expect(error(await workspace.post('v1/teams.create', guest, { name: 'x', type: 0 }))).toEqual([403, words]);
        expect(error(await workspace.get('v1/teams.listAll', guest))).toEqual([403, words]);
    }),
);

test('a private team is seen by its members and by administrators, its members likewise', () =>
    withCrew(async ({ as, members, teamId }) => {
        for (const username of ['ada', 'bob', 'admin']) {
            const { body } = await as(username).get(`teams.info?teamId=${teamId}`);
            expect(body.teamInfo).toMatchObject({ _id: teamId, name: 'crew', type: 1 });
        }
        expect(error(await as('cy').get('teams.info?teamName=crew'))).toEqual([403, 'unauthorized']);
        expect(error(await as('cy').get('teams.listRooms?teamName=crew'))).toEqual([400, 'user-not-on-private-team']);
        expect(await members('cy')).toEqual([]);
        expect(await members('admin')).toEqual(['bob', 'ada (owner)']);
        expect((await as('admin').get('teams.listAll')).body).toMatchObject({ total: 1 });
    }));

test('an unknown team has an error of its own in each route, and a team must be named', () =>
    withCrew(async ({ as, id }) => {
        const admin = as('admin');
        expect(error(await admin.get('teams.info?teamName=Crew'))).toEqual([400, 'Team not found']);
        expect(error(await admin.get('teams.members?teamName=Crew'))).toEqual([400, 'team-does-not-exist']);
        const add = { teamName: 'Crew', members: [{ userId: id('cy') }] };
        expect((await admin.post('teams.addMembers', add)).body).toEqual({
            success: false,
            error: 'team-does-not-exist',
        });
        expect((await admin.get('teams.members')).body.errorType).toBe('error-invalid-params');
        expect((await admin.get('teams.members?teamName=crew&sort=x')).body.errorType).toBe('error-invalid-params');
        const empty = { teamName: 'crew', members: [] };
        expect((await admin.post('teams.addMembers', empty)).body.errorType).toBe('invalid-params');
    }));

test('an administrator adds and removes members from outside, and the room follows', () =>
    withCrew(async ({ workspace, as, id, members, teamId, roomId }) => {
        const cy = { userId: id('cy'), roles: ['moderator'] };
        expect((await as('admin').post('teams.addMembers', { teamId, members: [cy] })).body).toEqual({ success: true });
        expect((await as('admin').post('teams.addMembers', { teamId, members: [{ userId: id('cy') }] })).status).toBe(
            200,
        );
        expect(await members('ada')).toEqual(['bob', 'ada (owner)', 'cy (moderator)']);
        const byRole = await as('ada').get('rooms.membersOrderedByRole?roomName=crew');
        expect(byRole.body.members).toMatchObject([{ username: 'ada' }, { username: 'cy' }, { username: 'bob' }]);

        const removal = { teamId, userId: id('bob') };
        expect((await as('cy').post('teams.removeMember', removal)).body).toEqual({ success: true });
        expect(error(await as('cy').post('teams.removeMember', removal))).toEqual([400, 'member-does-not-exist']);
        expect(await members('ada')).toEqual(['ada (owner)', 'cy (moderator)']);
        const types = workspace.model.messages.filter(({ rid }) => rid === roomId).map(({ t }) => t);
        expect(types).toEqual(['added-user-to-team', 'removed-user-from-team']);
    }));

test('the last owner of a team is kept by one route and not by the other', () =>
    withCrew(async ({ as, id, members, teamId }) => {
        const ada = { teamId, userId: id('ada') };
        expect(error(await as('admin').post('teams.removeMember', ada))).toEqual([
            400,
            'last-owner-can-not-be-removed',
        ]);
        const demotion = { teamId, member: { userId: id('ada'), roles: [] } };
        expect((await as('admin').post('teams.updateMember', demotion)).body).toEqual({ success: true });
        expect(await members('admin')).toEqual(['bob', 'ada']);
        const stranger = { teamId, member: { userId: 'nobody', roles: ['owner'] } };
        expect((await as('admin').post('teams.updateMember', stranger)).body).toEqual({ success: true });
    }));

test('members without a role change nothing; deactivated people and strangers cannot be handled', () =>
    withCrew(async ({ workspace, as, id, teamId }) => {
        const cy = { teamId, members: [{ userId: id('cy') }] };
        expect(error(await as('bob').post('teams.addMembers', cy))).toEqual([403, 'unauthorized']);
        expect(error(await as('bob').post('teams.removeMember', { teamId, userId: id('ada') }))).toEqual([
            403,
            'unauthorized',
        ]);
        const bob = workspace.model.users.get(id('bob'));
        if (bob) bob.active = false;
        expect(error(await as('admin').post('teams.removeMember', { teamId, userId: id('bob') }))).toEqual([
            400,
            'invalid-user',
        ]);
        const stranger = await as('admin').post('teams.addMembers', { teamId, members: [{ userId: 'nobody' }] });
        expect(stranger.body.error).toMatch(/^Cannot read properties of null/);
    }));

test('rooms of a team: auto-join ones are joined with it, and left only when asked', () =>
    withCrew(async ({ workspace, as, id, teamId }) => {
        const extraData = { teamId };
        expect((await as('ada').post('channels.create', { name: 'crew-news', extraData })).status).toBe(200);
        expect((await as('ada').post('groups.create', { name: 'crew-quiet', extraData })).status).toBe(200);
        expect(error(await as('cy').post('channels.create', { name: 'crew-more', extraData }))).toEqual([
            403,
            'unauthorized',
        ]);
        const news = [...workspace.model.rooms.values()].find(({ name }) => name === 'crew-news');
        if (news) news.teamDefault = true;
        await as('ada').post('teams.addMembers', { teamId, members: [{ userId: id('cy') }] });

        const rooms = async (by: string, query = '') => {
            const { body } = await as(by).get(`teams.listRooms?teamName=crew${query}`);
            return (body.rooms as { name: string }[]).map(({ name }) => name);
        };
        expect(await rooms('ada')).toEqual(['crew-news', 'crew-quiet']);
        expect(await rooms('cy')).toEqual(['crew-news']);
        expect(await rooms('admin', '&type=autoJoin')).toEqual(['crew-news']);
        expect(await rooms('admin', '&filter=QUIET')).toEqual(['crew-quiet']);
        const members = async () => (await as('admin').get(`channels.members?roomId=${news?._id ?? ''}`)).body;
        // a channel of a private team is closed to an administrator who is not in the team
        expect(await members()).toMatchObject({ success: false, error: 'unauthorized' });
        expect((await as('ada').get('channels.members?roomName=crew-news')).body.total).toBe(2);

        await as('admin').post('teams.removeMember', { teamId, userId: id('cy') });
        expect((await as('ada').get('channels.members?roomName=crew-news')).body.total).toBe(2);
        await as('ada').post('teams.addMembers', { teamId, members: [{ userId: id('cy') }] });
        await as('ada').post('teams.removeMember', { teamId, userId: id('cy'), rooms: [news?._id] });
        expect((await as('ada').get('channels.members?roomName=crew-news')).body.total).toBe(1);
        const info = await as('ada').get('rooms.info?roomName=crew-news');
        expect(info.body).toMatchObject({ team: { name: 'crew' }, parent: { name: 'crew', t: 'p' } });
    }));

import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

const usernames = (members: unknown): string[] => (members as { username: string }[]).map(({ username }) => username);

function people(workspace: HttpFixture) {
    const bob = workspace.addUser({ username: 'bob', name: 'Bob' });
    const eve = workspace.addUser({ username: 'eve', name: 'Eve' });
    return { bob, eve, admin: workspace.tokenOf(workspace.admin) };
}

describe('a private room that the administrator is not in', () => {
    test('is out of reach: not found, or not allowed where only permissions are asked', () =>
        withWorkspace({}, async (workspace) => {
            const { bob, eve, admin } = people(workspace);
            workspace.addRoom('secret', 'p', { eve: ['owner'] });
            const forBob = { roomName: 'secret', userId: bob._id };
            const forEve = { roomName: 'secret', userId: eve._id };
            expect((await workspace.post('v1/groups.invite', admin, forBob)).body).toMatchObject({
                errorType: 'error-not-allowed',
                details: { method: 'addUsersToRoom' },
            });
            for (const [path, body] of [
                ['groups.kick', forEve],
                ['groups.addOwner', forEve],
                ['groups.removeModerator', forEve],
            ] as const) {
                expect((await workspace.post(`v1/${path}`, admin, body)).body.errorType).toBe('error-room-not-found');
            }
            for (const path of ['groups.members', 'groups.roles', 'groups.info']) {
                const { status, body } = await workspace.get(`v1/${path}?roomName=secret`, admin);
                expect([status, body.errorType]).toEqual([400, 'error-room-not-found']);
            }
            const info = await workspace.get('v1/rooms.info?roomName=secret', admin);
            expect(info.body).toEqual({ success: false, error: 'not-allowed', errorType: 'Not Allowed' });
            const byRole = await workspace.get('v1/rooms.membersOrderedByRole?roomName=secret', admin);
            expect(byRole.status).toBe(404);
        }));

    test('is managed by them once they are in it', () =>
        withWorkspace({}, async (workspace) => {
            const { bob, eve, admin } = people(workspace);
            workspace.addRoom('secret', 'p', { eve: ['owner'], admin: [] });
            const post = (path: string, userId: string) =>
                workspace.post(`v1/${path}`, admin, { roomName: 'secret', userId });
            expect((await post('groups.invite', bob._id)).body).toMatchObject({ group: { usersCount: 3 } });
            expect((await post('groups.addOwner', bob._id)).status).toBe(200);
            expect((await post('groups.kick', eve._id)).body).toEqual({ success: true });
            const { body } = await workspace.get('v1/groups.members?roomName=secret', admin);
            expect(usernames(body.members)).toEqual(['admin', 'bob']);
        }));
});

describe('a channel', () => {
    test('is managed by an administrator from outside', () =>
        withWorkspace({}, async (workspace) => {
            const { bob, admin } = people(workspace);
            workspace.addRoom('open', 'c', { eve: ['owner'] });
            const fields = { roomName: 'open', userId: bob._id };
            const invited = await workspace.post('v1/channels.invite', admin, fields);
            expect(invited.body).toMatchObject({ channel: { name: 'open', usersCount: 2 } });
            const kicked = await workspace.post('v1/channels.kick', admin, fields);
            expect(kicked.body).toMatchObject({ channel: { usersCount: 1 } });
            // somebody who is not in it is "removed" as well
            expect((await workspace.post('v1/channels.kick', admin, fields)).status).toBe(200);
            const types = workspace.model.messages.map(({ t, u, msg }) => `${t ?? ''} ${msg} by ${u.username}`);
            expect(types).toEqual(['au bob by admin', 'ru bob by admin', 'ru bob by admin']);
        }));

    test('keeps its last owner', () =>
        withWorkspace({}, async (workspace) => {
            const { eve, admin } = people(workspace);
            workspace.addRoom('open', 'c', { eve: ['owner'], bob: [] });
            const { body } = await workspace.post('v1/channels.kick', admin, { roomName: 'open', userId: eve._id });
            expect(body.errorType).toBe('error-you-are-last-owner');
        }));

    test('is not managed by members without a role in it', () =>
        withWorkspace({}, async (workspace) => {
            const { bob, eve } = people(workspace);
            workspace.addRoom('open', 'c', { bob: [], eve: ['owner'] });
            const token = workspace.tokenOf(bob);
            for (const path of ['channels.invite', 'channels.kick', 'channels.addModerator', 'channels.removeOwner']) {
                const { status, body } = await workspace.post(`v1/${path}`, token, {
                    roomName: 'open',
                    userId: eve._id,
                });
                expect([path, status, body.errorType]).toEqual([path, 400, 'error-not-allowed']);
            }
        }));

    test('is found by id where an id is given, and kicking takes no username', () =>
        withWorkspace({}, async (workspace) => {
            const { admin } = people(workspace);
            workspace.addRoom('open', 'c', { bob: [] });
            const both = await workspace.get('v1/channels.info?roomId=nonsense&roomName=open', admin);
            expect(both.body.errorType).toBe('error-room-not-found');
            const { body } = await workspace.post('v1/channels.kick', admin, { roomName: 'open', username: 'bob' });
            expect(body.errorType).toBe('invalid-params');
            expect(body.error).toContain("must have required property 'userId'");
        }));
});

test('archived rooms are read, and refused or not by each route in its own way', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, eve, admin } = people(workspace);
        workspace.addRoom('old', 'c', { eve: ['owner'] }).archived = true;
        workspace.addRoom('old-secret', 'p', { admin: [], eve: ['owner'], bob: ['owner'] }).archived = true;
        const inChannel = { roomName: 'old', userId: bob._id };
        const invited = await workspace.post('v1/channels.invite', admin, inChannel);
        expect(invited.body.error).toBe('The channel, old, is archived [error-room-archived]');
        expect((await workspace.get('v1/channels.members?roomName=old', admin)).body.total).toBe(1);
        expect((await workspace.get('v1/channels.roles?roomName=old', admin)).body.errorType).toBe(
            'error-room-archived',
        );
        expect((await workspace.get('v1/rooms.info?roomName=old', admin)).body.errorType).toBe('error-room-archived');

        const members = await workspace.get('v1/groups.members?roomName=old-secret', admin);
        expect(members.body.error).toBe('The private group, old-secret, is archived [error-room-archived]');
        const inGroup = { roomName: 'old-secret', userId: eve._id };
        expect((await workspace.post('v1/groups.addModerator', admin, inGroup)).body.errorType).toBe(
            'error-room-archived',
        );
        expect((await workspace.post('v1/groups.kick', admin, inGroup)).status).toBe(200);
    }));

test('members are listed by username or by rank, deactivated ones left out', () =>
    withWorkspace({}, async (workspace) => {
        const { admin } = people(workspace);
        workspace.addUser({ username: 'abe', name: 'Abe', active: false });
        workspace.addUser({ username: 'cy', name: 'Cy', email: 'cy@example.com' });
        workspace.addRoom('open', 'c', { abe: ['owner'], bob: [], cy: ['moderator'], eve: ['owner', 'leader'] });
        const get = async (path: string) => (await workspace.get(`v1/${path}`, admin)).body;

        const plain = await get('channels.members?roomName=open&count=2');
        expect([usernames(plain.members), plain.count, plain.offset, plain.total]).toEqual([['bob', 'cy'], 2, 0, 3]);
        const backwards = await get(`channels.members?roomName=open&sort=${encodeURIComponent('{"username":-1}')}`);
        expect(usernames(backwards.members)).toEqual(['eve', 'cy', 'bob']);
        expect(usernames((await get('channels.members?roomName=open&filter=EVE')).members)).toEqual(['eve']);

        const ranked = await get('rooms.membersOrderedByRole?roomName=open&count=2');
        expect(ranked).toMatchObject({ count: 2, total: 3 });
        expect(ranked.members).toMatchObject([
            { username: 'eve', roles: ['owner', 'leader'], subscription: { roles: ['owner', 'leader'] } },
            { username: 'cy', roles: ['moderator'] },
        ]);
        // the roles are those of everybody
        expect(
            usernames(((await get('channels.roles?roomName=open')).roles as { u: unknown }[]).map(({ u }) => u)),
        ).toEqual(['abe', 'cy', 'eve']);
    }));

test('members by rank do not exist before 7.3', () =>
    withWorkspace({ version: '7.2.0' }, async (workspace) => {
        const { admin } = people(workspace);
        workspace.addRoom('open', 'c');
        const { body } = await workspace.get('v1/rooms.membersOrderedByRole?roomName=open', admin);
        expect(body).toEqual({ success: false, error: 'Resource not found' });
    }));

test('rooms are created by whoever may, and inviting nobody is refused in two forms', () =>
    withWorkspace({}, async (workspace) => {
        const { eve, admin } = people(workspace);
        const user = workspace.addUser({ username: 'guest' });
        const guest = workspace.tokenOf(user);
        user.roles = ['guest'];
        const created = await workspace.post('v1/groups.create', workspace.tokenOf(eve), {
            name: 'hers',
            members: ['bob', 'nobody'],
        });
        expect(created.body).toMatchObject({ group: { name: 'hers', t: 'p', usersCount: 2, u: { username: 'eve' } } });
        const again = await workspace.post('v1/channels.create', admin, { name: 'hers' });
        expect(again.body.errorType).toBe('error-duplicate-channel-name');
        const channel = await workspace.post('v1/channels.create', guest, { name: 'mine' });
        expect([channel.status, channel.body.error]).toEqual([403, 'unauthorized']);
        const group = await workspace.post('v1/groups.create', guest, { name: 'mine' });
        expect([group.status, group.body.errorType]).toEqual([400, 'error-not-allowed']);

        workspace.addRoom('open', 'c', { eve: ['owner'] });
        const token = workspace.tokenOf(eve);
        const nobody = { userId: 'nobody' };
        expect((await workspace.post('v1/channels.invite', token, { roomName: 'open', ...nobody })).body).toEqual({
            success: false,
            error: 'invalid-user-invite-list',
            errorType: 'Cannot invite if no users are provided',
        });
        expect((await workspace.post('v1/groups.invite', token, { roomName: 'hers', ...nobody })).body).toMatchObject({
            errorType: 'error-empty-invite-list',
        });
    }));

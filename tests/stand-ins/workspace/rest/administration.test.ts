import { createDirectMessage } from '../../../../stand-ins/workspace/server/create-direct-message';
import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

function people(workspace: HttpFixture) {
    const bob = workspace.addUser({ username: 'bob', name: 'Bob' });
    return { bob, asBob: workspace.tokenOf(bob), admin: workspace.tokenOf(workspace.admin) };
}

const ada = { username: 'ada', name: 'Ada', email: 'ada@company.example', password: 'secret', verified: true };

test('an administrator makes an account that can log in, and nobody else does', () =>
    withWorkspace({}, async (workspace) => {
        const { admin, asBob } = people(workspace);
        const refused = await workspace.post('v1/users.create', asBob, ada);
        expect([refused.status, refused.body.errorType]).toEqual([400, 'error-action-not-allowed']);
        const { body } = await workspace.post('v1/users.create', admin, ada);
        expect(body).toMatchObject({ success: true, user: { username: 'ada', name: 'Ada' } });
        const again = await workspace.post('v1/users.create', admin, ada);
        expect([again.status, again.body.errorType]).toEqual([400, 'error-field-unavailable']);
        const half = await workspace.post('v1/users.create', admin, { ...ada, username: 'eve', email: undefined });
        expect([half.status, half.body.errorType]).toEqual([400, 'error-invalid-params']);
        const login = await workspace.post('v1/login', {}, { user: 'ada', password: 'secret' });
        expect(login.body).toMatchObject({ status: 'success', data: { me: { username: 'ada' } } });
    }));

test('a deleted account leaves its rooms, and takes the direct room with one other person along', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, admin, asBob } = people(workspace);
        const { _id: direct } = await createDirectMessage(workspace, workspace.admin, ['bob']);
        const desk = workspace.addRoom('desk', 'p', { bob: ['owner'] });
        const refused = await workspace.post('v1/users.delete', asBob, { userId: bob._id });
        expect(refused.status).toBe(403);
        const owner = await workspace.post('v1/users.delete', admin, { userId: bob._id });
        expect([owner.status, owner.body.errorType]).toEqual([400, 'user-last-owner']);
        const whole = { userId: bob._id, confirmRelinquish: true };
        expect((await workspace.post('v1/users.delete', admin, whole)).body).toEqual({ success: true });
        const { users, rooms, subscriptions } = workspace.model;
        expect([users.has(bob._id), rooms.has(direct), rooms.has(desk._id)]).toEqual([false, false, false]);
        expect([...subscriptions.values()].filter(({ rid }) => rid === direct)).toEqual([]);
    }));

test('rooms of everybody are listed for an administrator, private ones too, by a part of their names', () =>
    withWorkspace({}, async (workspace) => {
        const { admin, asBob } = people(workspace);
        workspace.addRoom('staff-desk', 'p', { bob: ['owner'] });
        workspace.addRoom('staff-hall', 'c', { bob: ['owner'] });
        expect((await workspace.get('v1/rooms.adminRooms', asBob)).status).toBe(403);
        const { body } = await workspace.get('v1/rooms.adminRooms?filter=STAFF', admin);
        expect(body).toMatchObject({ total: 2, rooms: [{ name: 'staff-desk' }, { name: 'staff-hall' }] });
        const page = await workspace.get('v1/rooms.adminRooms?filter=staff&count=1&offset=1', admin);
        expect(page.body).toMatchObject({ count: 1, offset: 1, total: 2, rooms: [{ name: 'staff-hall' }] });
    }));

test('a room is deleted by who may, with the memberships in it', () =>
    withWorkspace({}, async (workspace) => {
        const { admin, asBob } = people(workspace);
        const { _id: roomId } = workspace.addRoom('hall', 'c', { admin: ['owner'], bob: [] });
        const refused = await workspace.post('v1/rooms.delete', asBob, { roomId });
        expect([refused.status, refused.body.errorType]).toEqual([400, 'error-action-not-allowed']);
        expect((await workspace.post('v1/rooms.delete', admin, { roomId })).body).toEqual({ success: true });
        expect(workspace.model.rooms.has(roomId)).toBe(false);
        expect([...workspace.model.subscriptions.values()].filter(({ rid }) => rid === roomId)).toEqual([]);
    }));

test('a channel gets another name, that is free and not the one it has', () =>
    withWorkspace({}, async (workspace) => {
        const { admin, asBob } = people(workspace);
        const { _id: roomId } = workspace.addRoom('hall', 'c', { admin: ['owner'], bob: [] });
        const rename = (caller: typeof admin, name?: string) =>
            workspace.post('v1/channels.rename', caller, { roomId, name });
        expect((await rename(asBob, 'lobby')).body.errorType).toBe('error-action-not-allowed');
        expect((await rename(admin)).body.error).toContain('"name" is required');
        expect((await rename(admin, 'hall')).status).toBe(400);
        workspace.addRoom('desk', 'c', {});
        expect((await rename(admin, 'desk')).status).toBe(400);
        expect((await rename(admin, 'lobby')).body).toMatchObject({ channel: { _id: roomId, name: 'lobby' } });
        expect(workspace.model.rooms.get(roomId)).toMatchObject({ name: 'lobby', fname: 'lobby' });
    }));

import { findSubscription } from '../../../../stand-ins/workspace/server/subscriptions';
import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

function lab(workspace: HttpFixture) {
    const bob = workspace.addUser({ username: 'bob' });
    const eve = workspace.addUser({ username: 'eve' });
    const room = workspace.addRoom('open', 'c', { bob: [], eve: ['owner'] });
    const admin = workspace.tokenOf(workspace.admin);
    const post = (path: string, userId: string) => workspace.post(`v1/${path}`, admin, { roomId: room._id, userId });
    const rolesOf = (userId: string) => findSubscription(workspace.model, room._id, userId)?.roles;
    return { bob, eve, room, post, rolesOf };
}

test.each([
    ['Owner', 'owner', 'an'],
    ['Moderator', 'moderator', 'a'],
    ['Leader', 'leader', 'a'],
])('add%s and its counterpart work once each, and say so in the room', (name, role, article) =>
    withWorkspace({}, async (workspace) => {
        const { bob, post, rolesOf } = lab(workspace);
        expect((await post(`channels.add${name}`, bob._id)).body).toEqual({ success: true });
        expect(rolesOf(bob._id)).toEqual([role]);
        expect((await post(`channels.add${name}`, bob._id)).body).toMatchObject({
            error: `User is already ${article} ${role} [error-user-already-${role}]`,
            details: { method: `addRoom${name}` },
        });
        expect((await post(`channels.remove${name}`, bob._id)).body).toEqual({ success: true });
        expect((await post(`channels.remove${name}`, bob._id)).body).toMatchObject({
            error: `User is not ${article} ${role} [error-user-not-${role}]`,
            errorType: `error-user-not-${role}`,
        });
        expect(workspace.model.messages).toMatchObject([
            { t: 'subscription-role-added', msg: 'bob', u: { username: 'admin' } },
            { t: 'subscription-role-removed', msg: 'bob', u: { username: 'admin' } },
        ]);
    }),
);

test('somebody who is not in the room is told in three ways', () =>
    withWorkspace({}, async (workspace) => {
        const { post } = lab(workspace);
        const cy = workspace.addUser({ username: 'cy' });
        const codes: unknown[] = [];
        for (const path of ['addOwner', 'addLeader', 'removeLeader', 'removeOwner', 'removeModerator']) {
            codes.push((await post(`channels.${path}`, cy._id)).body.errorType);
        }
        const inRoom = 'error-user-not-in-room';
        expect(codes).toEqual([inRoom, inRoom, inRoom, 'error-invalid-room', 'error-invalid-room']);
        expect((await post('channels.addOwner', 'nobody')).body.errorType).toBe('error-invalid-user');
    }));

test('the last owner stays, whoever else is in the room', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, eve, post, rolesOf } = lab(workspace);
        expect((await post('channels.removeOwner', eve._id)).body).toMatchObject({
            errorType: 'error-remove-last-owner',
        });
        await post('channels.addOwner', bob._id);
        expect((await post('channels.removeOwner', eve._id)).status).toBe(200);
        expect(rolesOf(eve._id)).toEqual([]);
    }));

test('in the main room of a team it is the role in the team as well', () =>
    withWorkspace({}, async (workspace) => {
        const { bob } = lab(workspace);
        const admin = workspace.tokenOf(workspace.admin);
        const created = await workspace.post('v1/teams.create', admin, { name: 'crew', type: 0, members: ['bob'] });
        const { _id: teamId, roomId } = created.body.team as { _id: string; roomId: string };
        await workspace.post('v1/channels.addModerator', admin, { roomId, userId: bob._id });
        const member = () => [...workspace.model.teamMembers.values()].find(({ userId }) => userId === bob._id);
        expect(member()).toMatchObject({ teamId, roles: ['moderator'] });
        await workspace.post('v1/channels.removeModerator', admin, { roomId, userId: bob._id });
        expect(member()?.roles).toEqual([]);
    }));

test('in a federated room nobody can be raised while the workspace does not federate', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, eve, room, post } = lab(workspace);
        room.federated = true;
        const refused = await post('channels.addOwner', bob._id);
        expect(refused.body).toEqual({
            success: false,
            error: 'Federation configuration is invalid,unable to change room owners',
        });
        expect((await post('channels.addLeader', eve._id)).status).toBe(200);
    }));

import { setUserActiveStatus } from '../../../../stand-ins/workspace/server/set-user-active-status';
import { findSubscription } from '../../../../stand-ins/workspace/server/subscriptions';
import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

function lab(workspace: HttpFixture) {
    const bob = workspace.addUser({ username: 'bob', email: 'bob@example.com' });
    const admin = workspace.tokenOf(workspace.admin);
    const set = (userId: string, activeStatus: boolean, confirmRelinquish?: boolean) =>
        workspace.post('v1/users.setActiveStatus', admin, { userId, activeStatus, confirmRelinquish });
    return { bob, set };
}

test('a deactivated person is logged out everywhere and comes back without tokens, told by mail both times', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, set } = lab(workspace);
        const token = workspace.tokenOf(bob);
        expect((await set(bob._id, false)).body).toEqual({ user: { _id: bob._id, active: false }, success: true });
        expect((await workspace.get('v1/me', token)).status).toBe(401);
        bob.inactiveReason = 'deactivated';
        expect((await set(bob._id, true)).body).toMatchObject({ user: { active: true } });
        expect((await workspace.get('v1/me', token)).status).toBe(401);
        expect(bob.inactiveReason).toBeUndefined();
        expect(workspace.mails.map(({ about }) => about)).toEqual(['account deactivated', 'account activated']);
    }));

test('the last active administrator cannot be deactivated, nor anybody federated, nor nobody', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, set } = lab(workspace);
        expect((await set(workspace.admin._id, false)).body).toMatchObject({
            error: 'Leaving the app without an active admin is not allowed [error-action-not-allowed]',
            details: { method: 'removeUserFromRole', action: 'Remove_last_admin' },
        });
        bob.federated = true;
        expect((await set(bob._id, false)).body.errorType).toBe('error-user-is-federated');
        expect((await set('nobody', false)).body).toEqual({ success: false, error: 'User not found' });
    }));

test('the sole owner of rooms goes only when that is confirmed; rooms are handed on or deleted', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, set } = lab(workspace);
        const cy = workspace.addUser({ username: 'cy' });
        const shared = workspace.addRoom('shared', 'c', { bob: ['owner'], cy: [] });
        workspace.addRoom('alone', 'p', { bob: ['owner'] });
        const { status, body } = await set(bob._id, false);
        expect([status, body]).toEqual([
            400,
            {
                success: false,
                error: '[user-last-owner]',
                errorType: 'user-last-owner',
                details: { shouldChangeOwner: ['shared'], shouldBeRemoved: ['alone'] },
            },
        ]);
        expect(bob.active).toBe(true);
        expect((await set(bob._id, false, true)).status).toBe(200);
        expect(findSubscription(workspace.model, shared._id, cy._id)?.roles).toEqual(['owner']);
        expect(findSubscription(workspace.model, shared._id, bob._id)?.roles).toEqual(['owner']);
        expect([...workspace.model.rooms.values()].map(({ name }) => name)).toEqual(['shared']);
    }));

test('a team goes with its main room when its only member does', () =>
    withWorkspace({}, async (workspace) => {
        const { bob, set } = lab(workspace);
        const token = workspace.tokenOf(bob);
        const { body } = await workspace.post('v1/teams.create', token, { name: 'solo', type: 1 });
        const teamId = (body.team as { _id: string })._id;
        await workspace.post('v1/channels.create', token, { name: 'solo-news', extraData: { teamId } });
        await set(bob._id, false, true);
        expect([workspace.model.teams.size, workspace.model.teamMembers.size]).toEqual([0, 0]);
        const left = [...workspace.model.rooms.values()];
        expect(left).toMatchObject([{ name: 'solo-news' }]);
        expect(left[0]).not.toHaveProperty('teamId');
    }));

test('direct messages can be written to again once both people are active', () =>
    withWorkspace({}, async (workspace) => {
        const { bob } = lab(workspace);
        const cy = workspace.addUser({ username: 'cy' });
        const room = workspace.addRoom('', 'c', { bob: [], cy: [] });
        room.t = 'd';
        await setUserActiveStatus(workspace, bob._id, false);
        await setUserActiveStatus(workspace, cy._id, false);
        await setUserActiveStatus(workspace, bob._id, true);
        expect(room.ro).toBe(true);
        await setUserActiveStatus(workspace, cy._id, true);
        expect(room.ro).toBe(false);
    }));

test('who is not an administrator is refused, and a body must be complete', () =>
    withWorkspace({}, async (workspace) => {
        const { bob } = lab(workspace);
        const token = workspace.tokenOf(bob);
        const body = { userId: bob._id, activeStatus: false };
        expect(await workspace.post('v1/users.setActiveStatus', token, body)).toMatchObject({
            status: 403,
            body: { error: 'User does not have the permissions required for this action [error-unauthorized]' },
        });
        const admin = workspace.tokenOf(workspace.admin);
        const incomplete = await workspace.post('v1/users.setActiveStatus', admin, { userId: bob._id });
        expect(incomplete.body.errorType).toBe('invalid-params');
    }));

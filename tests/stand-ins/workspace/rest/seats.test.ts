import { StandInAuthentik } from '../../../../stand-ins/authentik';
import { loginThroughOAuth } from '../../../../stand-ins/workspace/login';
import { withLoginEntry } from '../login/login-fixture';
import { withWorkspace } from './with-workspace';

const NO_SEAT = 'The maximum number of users has been reached. [error-license-user-limit-reached]';

test('with every seat of the licence taken nobody is activated; guests and apps take none', () =>
    withWorkspace({ licence: 'premium' }, async (workspace) => {
        const bob = workspace.addUser({ username: 'bob', active: false });
        const guest = workspace.addUser({ username: 'guest', roles: ['guest'], active: false });
        const admin = workspace.tokenOf(workspace.admin);
        const activate = (userId: string) =>
            workspace.post('v1/users.setActiveStatus', admin, { userId, activeStatus: true });
        workspace.licence.limitSeats(1);
        expect(await activate(bob._id)).toMatchObject({ status: 400, body: { error: NO_SEAT } });
        expect(bob.active).toBe(false);
        expect((await activate(guest._id)).status).toBe(200);
        workspace.licence.limitSeats(2);
        expect((await activate(bob._id)).status).toBe(200);
    }));

test('with every seat taken a login makes no account', async () => {
    const authentik = new StandInAuthentik({ file: { users: [{ username: 'ada', email: 'ada@example.com' }] } });
    await authentik.start();
    const workspace = await withLoginEntry(authentik, {}, { licence: 'premium' });
    try {
        workspace.licence.limitSeats(1);
        const outcome = await loginThroughOAuth(workspace, { username: 'ada' });
        expect(outcome).toMatchObject({ ok: false, refusal: 'seats_taken', shown: NO_SEAT });
        workspace.licence.limitSeats(2);
        expect(await loginThroughOAuth(workspace, { username: 'ada' })).toMatchObject({ ok: true });
    } finally {
        await workspace.stop();
        await authentik.stop();
    }
});

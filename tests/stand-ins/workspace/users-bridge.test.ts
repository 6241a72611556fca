import { Workspace } from '../../../stand-ins/workspace';
import { roleBridge } from '../../../stand-ins/workspace/bridges/role';
import { userBridge } from '../../../stand-ins/workspace/bridges/user';
import { errorCode, memberNames, userNamed } from './test-tools';

function lab() {
    const workspace = new Workspace({
        file: {
            roles: [{ id: 'x7Kd', name: 'engineers' }],
            users: [
                { username: 'ada', name: 'Ada', email: 'ada@example.com', services: { authentik: { id: 'u1' } } },
                { username: 'bob', password: true },
                { username: 'fed', federated: true },
            ],
            rooms: [
                { name: 'shared', owners: ['bob'], members: ['ada'] },
                { name: 'alone', type: 'p', owners: ['bob'] },
            ],
        },
    });
    return { workspace, bridge: userBridge(workspace) };
}

test('usernames are found as they are written, and nothing about login services is told', async () => {
    const { bridge } = lab();
    const ada = await bridge.getByUsername('ada');
    expect(ada).toMatchObject({ username: 'ada', isEnabled: true, roles: ['user'] });
    expect(JSON.stringify(ada)).not.toContain('authentik');
    expect(await bridge.getByUsername('Ada')).toBeUndefined();
});

test('what an account does not have is left out: rocket.cat and users of apps have no addresses, nor have people without one', async () => {
    const { bridge } = lab();
    await bridge.create({ type: 'app', username: 'a1.bot', roles: ['app'] }, 'a1');
    for (const username of ['rocket.cat', 'a1.bot', 'bob']) {
        const user = await bridge.getByUsername(username);
        expect(user).toMatchObject({ username, emails: undefined, statusConnection: 'undefined' });
    }
    expect((await bridge.getByUsername('ada'))?.emails).toEqual([{ address: 'ada@example.com', verified: true }]);
});

test('a language is told of those who have chosen one, and an offset of those whom a client has told it of', async () => {
    const users = [{ username: 'ada', language: 'de', utcOffset: 5.5 }, { username: 'bob' }];
    const bridge = userBridge(new Workspace({ file: { users } }));
    expect(await bridge.getByUsername('ada')).toMatchObject({
        settings: { preferences: { language: 'de' } },
        utcOffset: 5.5,
    });
    expect(await bridge.getByUsername('bob')).toMatchObject({ settings: { preferences: {} }, utcOffset: undefined });
});

test('an app may create users for apps and bots only, with a free name', async () => {
    const { workspace, bridge } = lab();
    await expect(bridge.create({ type: 'user', username: 'eve' }, 'a1')).rejects.toThrow(
        'Creating normal users is currently not supported',
    );
    await expect(bridge.create({ type: 'app', username: 'BOB' }, 'a1')).rejects.toThrow('already being used');
    await bridge.create({ type: 'app', username: 'a1.bot', roles: ['app'], isEnabled: true }, 'a1');
    expect(await bridge.getAppUser('a1')).toMatchObject({ username: 'a1.bot', type: 'app', appId: 'a1' });
    expect(userNamed(workspace, 'a1.bot').roles).toEqual(['app']);
});

test('deactivating refuses sole owners until it is confirmed, then hands the room on and deletes the private one', async () => {
    const { workspace, bridge } = lab();
    const bob = userNamed(workspace, 'bob');
    await expect(bridge.deactivate(bob._id, false)).rejects.toMatchObject({
        error: 'user-last-owner',
        details: { shouldChangeOwner: ['shared'], shouldBeRemoved: ['alone'] },
    });
    expect(bob.active).toBe(true);

    bob.services.resume = { loginTokens: [{ hashedToken: 'x', when: new Date() }] };
    await bridge.deactivate(bob._id, true);
    expect(bob).toMatchObject({ active: false, services: { resume: { loginTokens: [] } } });
    const rooms = workspace.dump().rooms.map(({ name, owners }) => ({ name, owners }));
    expect(rooms).toEqual([
        { name: 'general', owners: [] },
        { name: 'shared', owners: ['ada', 'bob'] },
    ]);
});

test('deactivating refuses the last administrator and federated people, and mails the others', async () => {
    const { workspace, bridge } = lab();
    const deactivate = (username: string) => bridge.deactivate(userNamed(workspace, username)._id, false);
    expect(await errorCode(() => deactivate('admin'))).toBe('error-action-not-allowed');
    expect(await errorCode(() => deactivate('fed'))).toBe('error-user-is-federated');
    await deactivate('ada');
    expect(workspace.mails).toEqual([{ to: 'ada@example.com', about: 'account deactivated' }]);
});

test('deactivating keeps memberships and drops the way in; an app cannot undo it', async () => {
    const { workspace, bridge } = lab();
    const ada = userNamed(workspace, 'ada');
    ada.services.resume = { loginTokens: [{ hashedToken: 'x', when: new Date(), type: 'personalAccessToken' }] };
    await bridge.deactivate(ada._id, false);
    expect(ada).toMatchObject({ active: false, services: { resume: { loginTokens: [] }, authentik: { id: 'u1' } } });
    expect(memberNames(workspace, 'shared')).toEqual(['bob', 'ada']);
    expect(bridge).not.toHaveProperty('activate');
    await expect(bridge.deactivate('nobody', false)).rejects.toThrow(TypeError);
});

test('the rooms of a user are told from 7.12 on only', async () => {
    const { workspace, bridge } = lab();
    const { _id } = userNamed(workspace, 'ada');
    const names = (await bridge.getUserRoomIds(_id)).map((rid) => workspace.model.rooms.get(rid)?.name);
    expect(names).toEqual(['general', 'shared']);
    workspace.patch({ version: '7.10.0' });
    await expect(bridge.getUserRoomIds(_id)).rejects.toThrow('Invalid accessor method "getUserRoomIds"');
});

test('custom fields are written over as a whole', async () => {
    const { workspace, bridge } = lab();
    userNamed(workspace, 'ada').customFields = { floor: '1', desk: '2' };
    const ada = await bridge.getByUsername('ada');
    await bridge.update(ada, { customFields: { floor: '3' } });
    expect(userNamed(workspace, 'ada').customFields).toEqual({ floor: '3' });
});

test('roles are found by id or name; custom ones are those the server did not bring', async () => {
    const bridge = roleBridge(lab().workspace);
    expect(await bridge.getOneByIdOrName('engineers')).toMatchObject({ id: 'x7Kd' });
    expect(await bridge.getOneByIdOrName('admin')).toMatchObject({ name: 'admin', protected: true });
    expect(await bridge.getOneByIdOrName('nonsense')).toBeUndefined();
    expect(await bridge.getCustomRoles()).toMatchObject([{ name: 'engineers' }]);
});

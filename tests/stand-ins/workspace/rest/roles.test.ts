import { findSubscription } from '../../../../stand-ins/workspace/server/subscriptions';
import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

type Fields = Record<string, string>;

function client(workspace: HttpFixture, by = workspace.admin) {
    const token = workspace.tokenOf(by);
    return {
        add: (fields: Fields) => workspace.post('v1/roles.addUserToRole', token, fields),
        remove: (fields: Fields) => workspace.post('v1/roles.removeUserFromRole', token, fields),
        holders: (query: Fields) =>
            workspace.get(`v1/roles.getUsersInRole?${new URLSearchParams(query).toString()}`, token),
        list: () => workspace.get('v1/roles.list', token),
    };
}

const names = (users: unknown): string[] => (users as { username: string }[]).map(({ username }) => username);

test('roles are listed to anybody, with ids that need not be names', () =>
    withWorkspace({}, async (workspace) => {
        const role = { _id: 'x7Kd', name: 'engineers', description: '', scope: 'Users' as const, protected: false };
        workspace.model.roles.set('x7Kd', role);
        const { body } = await client(workspace, workspace.addUser({ username: 'bob' })).list();
        expect(body.roles).toContainEqual(role);
        expect(body.roles).toContainEqual({
            _id: 'owner',
            name: 'owner',
            description: 'Owner',
            scope: 'Subscriptions',
            protected: true,
        });
    }));

test('a role is given once and taken once; its holders are listed by page and username', () =>
    withWorkspace({}, async (workspace) => {
        for (const username of ['cy', 'bob', 'ada']) workspace.addUser({ username });
        const { add, remove, holders } = client(workspace);
        for (const username of ['CY', 'bob', 'ada']) {
            expect((await add({ username, roleId: 'bot' })).body).toMatchObject({
                role: { _id: 'bot' },
                success: true,
            });
        }
        expect((await add({ username: 'bob', roleId: 'bot' })).body).toEqual({
            success: false,
            error: 'User already in role [error-user-already-in-role]',
            errorType: 'error-user-already-in-role',
        });
        const page = await holders({ role: 'bot', count: '2', offset: '1', sort: '{"username":-1}' });
        expect([names(page.body.users), page.body.total]).toEqual([['bob', 'cy'], 3]);

        expect((await remove({ username: 'bob', roleId: 'bot' })).status).toBe(200);
        expect((await remove({ username: 'bob', roleId: 'bot' })).body.errorType).toBe('error-user-not-in-role');
        expect(names((await holders({ role: 'bot' })).body.users)).toEqual(['ada', 'cy']);
    }));

test('what cannot be given or taken says why, in two different forms', () =>
    withWorkspace({}, async (workspace) => {
        workspace.addUser({ username: 'bob' });
        const { add, remove, holders } = client(workspace);
        expect((await add({ username: 'bob', roleId: 'nonsense' })).body).toEqual({
            success: false,
            error: 'error-role-not-found',
            errorType: 'Role not found',
        });
        expect((await add({ username: 'bob' })).body).toEqual({
            success: false,
            error: 'error-invalid-role-properties',
        });
        expect((await add({ username: 'nobody', roleId: 'bot' })).body.errorType).toBe('error-invalid-user');
        expect((await add({ roleId: 'bot' })).body.errorType).toBe('invalid-params');
        expect((await add({ username: 'bob', roleName: 'bot' })).body.errorType).toBe('invalid-params');

        expect((await remove({ username: 'BOB', roleId: 'user' })).body.error).toBe(
            'There is no user with this username [error-invalid-user]',
        );
        expect((await remove({ username: 'bob', roleId: 'nonsense' })).body.errorType).toBe('error-invalid-roleId');
        expect((await holders({ role: 'nonsense' })).body).toMatchObject({ errorType: 'error-invalid-roleId' });
    }));

test('the last administrator stays one, even where another one is deactivated', () =>
    withWorkspace({}, async (workspace) => {
        const { add, remove } = client(workspace);
        const last = { username: 'admin', roleId: 'admin' };
        expect((await remove(last)).body).toMatchObject({
            error: 'You need to have at least one admin [error-admin-required]',
        });
        workspace.addUser({ username: 'gone', active: false });
        expect((await add({ username: 'gone', roleId: 'admin' })).status).toBe(200);
        // counted without a look at who is active: a defect of the server
        expect((await remove(last)).status).toBe(200);
    }));

test('who has no access to permissions is refused, in the form of each route', () =>
    withWorkspace({}, async (workspace) => {
        const bob = workspace.addUser({ username: 'bob' });
        const { add, remove, holders } = client(workspace, bob);
        expect(await add({ username: 'bob', roleId: 'admin' })).toMatchObject({
            status: 400,
            body: {
                error: 'Accessing permissions is not allowed [error-action-not-allowed]',
                details: { method: 'authorization:addUserToRole', action: 'Accessing_permissions' },
            },
        });
        const error = 'User does not have the permissions required for this action [error-unauthorized]';
        expect(await remove({ username: 'admin', roleId: 'admin' })).toMatchObject({ status: 403, body: { error } });
        expect(await holders({ role: 'admin' })).toMatchObject({ status: 403, body: { error } });
    }));

describe('a role for rooms', () => {
    const owner = { username: 'bob', roleId: 'owner' };

    test('is given and taken in one room', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.addUser({ username: 'bob' });
            workspace.addUser({ username: 'eve' });
            const room = workspace.addRoom('open', 'c', { bob: [], eve: ['owner'] });
            const { add, remove, holders } = client(workspace);
            expect((await add({ ...owner, roomId: room._id })).status).toBe(200);
            expect(findSubscription(workspace.model, room._id, bob._id)?.roles).toEqual(['owner']);
            expect(bob.roles).toEqual(['user']);
            const again = await add({ ...owner, roomId: room._id });
            expect(again.body.errorType).toBe('error-user-already-in-role');

            const inRoom = await holders({ role: 'owner', roomId: room._id });
            expect(names(inRoom.body.users)).toEqual(['bob', 'eve']);
            expect((await remove(owner)).body.errorType).toBe('error-user-not-in-role');
            expect((await remove({ ...owner, scope: room._id })).status).toBe(200);
            expect(findSubscription(workspace.model, room._id, bob._id)?.roles).toEqual([]);
        }));

    test('is refused in a room the person is not in', () =>
        withWorkspace({}, async (workspace) => {
            workspace.addUser({ username: 'bob' });
            const room = workspace.addRoom('open', 'c');
            const { body } = await client(workspace).add({ ...owner, roomId: room._id });
            expect(body.error).toBe('User is not part of given room [error-invalid-user]');
        }));

    test('without a room lands on the account, counts in every room and cannot be taken back', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.addUser({ username: 'bob' });
            const eve = workspace.addUser({ username: 'eve' });
            workspace.addRoom('open', 'c', { eve: [] });
            const { add, remove } = client(workspace);
            expect((await add(owner)).status).toBe(200);
            expect(bob.roles).toEqual(['user', 'owner']);
            const fields = { roomName: 'open', userId: eve._id };
            expect((await workspace.post('v1/channels.addOwner', workspace.tokenOf(bob), fields)).status).toBe(200);
            expect((await remove(owner)).body.errorType).toBe('error-user-not-in-role');
        }));
});

test.each([
    ['6.13.0', 200, undefined],
    ['7.0.0', 400, 'invalid-params'],
])('a role is named by its name up to 6.x only: %s answers %i', (version, status, errorType) =>
    withWorkspace({ version }, async (workspace) => {
        workspace.addUser({ username: 'bob' });
        const answer = await client(workspace).add({ username: 'bob', roleName: 'bot' });
        expect([answer.status, answer.body.errorType]).toEqual([status, errorType]);
    }),
);

test.each([
    ['8.4.0', 'error-param-not-provided'],
    ['8.8.1', 'error-invalid-params'],
])('holders of no role in particular cannot be listed: %s says %s', (version, errorType) =>
    withWorkspace({ version }, async (workspace) => {
        expect((await client(workspace).holders({})).body.errorType).toBe(errorType);
    }),
);

import type { IUserRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { accountsOfEngine } from '../../src/workspace/accounts';
import { accountOfUser, lookUpAccounts } from '../../src/workspace/known-accounts';
import { userOfRest } from '../../src/workspace/workspace-user';

/** As the server's converter and the way to the app leave it: what the document does not have is null. */
const rocketCat = {
    id: 'rocket.cat',
    username: 'rocket.cat',
    name: 'Rocket.Cat',
    emails: null,
    roles: ['bot'],
    type: 'bot',
    isEnabled: true,
    createdAt: null,
    lastLoginAt: null,
} as unknown as IUser;

test('a user without addresses is an account without addresses', () => {
    expect(accountsOfEngine([rocketCat])).toEqual([
        {
            ...{ id: 'rocket.cat', username: 'rocket.cat', name: 'Rocket.Cat', emails: [], type: 'bot' },
            ...{ isActive: true, isAdministrator: false, isApp: false, hasLoggedIn: false },
        },
    ]);
    expect(accountOfUser(rocketCat)).toMatchObject({ emails: [], isAdministrator: false, createdAt: undefined });
});

test('a user of whom hardly anything is known is active, with no role and no name', () => {
    const bare = { id: 'x', username: 'x', roles: null, name: null, isEnabled: null } as unknown as IUser;
    expect(accountOfUser(bare)).toMatchObject({ name: '', isActive: true, isAdministrator: false, hasLoggedIn: false });
    expect(userOfRest({ _id: 'x' })).toMatchObject({ username: undefined, name: '', emails: [], isActive: true });
    expect(userOfRest({ username: 'x' })).toBeUndefined();
});

test('a blank address is none', () => {
    const emails = [{ address: '', verified: true }, { address: ' ' }, { address: 'ada@x', verified: true }];
    expect(userOfRest({ _id: 'x', emails })).toMatchObject({ emails: [{ address: 'ada@x', isVerified: true }] });
});

test('whoever has not chosen a username yet is no account, and neither is somebody who is gone', () => {
    const nameless = { id: 'new', username: null, emails: null } as unknown as IUser;
    expect(accountsOfEngine([nameless, null, undefined])).toEqual([]);
});

test('addresses that make no sense are left out', () => {
    const emails = [{ address: 'a@example.com' }, { verified: true }, null, 'b@example.com'];
    const user = { ...rocketCat, emails } as unknown as IUser;
    expect(accountOfUser(user).emails).toEqual([{ address: 'a@example.com', isVerified: false }]);
});

test('the check looks up people without an address as well', async () => {
    const users = { getByUsername: async () => rocketCat } as unknown as IUserRead;
    expect((await lookUpAccounts(users, ['rocket.cat'])).accounts).toHaveLength(1);
});

test('whoever is on another server is no person here, by the account or by the role', () => {
    const remote = { ...rocketCat, type: 'user', roles: ['user'] };
    const engine = (over: object): string | undefined => accountOfUser({ ...remote, ...over } as unknown as IUser).type;
    expect([engine({}), engine({ isFederated: true }), engine({ roles: ['federated-external'] })]).toEqual([
        'user',
        'federated',
        'federated',
    ]);
    expect(userOfRest({ _id: 'x', type: 'user', federated: true })).toMatchObject({ type: 'federated' });
    expect(userOfRest({ _id: 'x', type: 'user', federated: false })).toMatchObject({ type: 'user' });
});

test('a bot that logs in by itself is an ordinary user with the role, and no person', () => {
    const hubot = {
        ...rocketCat,
        id: 'h',
        username: 'hubot',
        type: 'user',
        roles: ['user', 'bot'],
    } as unknown as IUser;
    expect(accountsOfEngine([hubot])).toMatchObject([{ type: 'bot' }]);
    expect(userOfRest({ _id: 'h', username: 'hubot', type: 'user', roles: ['bot'] })).toMatchObject({ type: 'bot' });
});

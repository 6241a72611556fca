import { Workspace, type WorkspaceFile } from '../../../stand-ins/workspace';
import { isPassword } from '../../../stand-ins/workspace/login/password';
import { parseParameters } from '../../../stand-ins/workspace/server/parse-parameters';
import { memberNames, userNamed } from './test-tools';

const file: WorkspaceFile = {
    version: '8.8.1',
    licence: 'community',
    settings: { Accounts_RegistrationForm: 'Disabled' },
    users: [
        { username: 'bob', name: 'Bob', email: 'bob@example.com', roles: ['user'], active: true, password: true },
        { username: 'ada', services: { authentik: { id: 'u1', accessToken: 'at-1' } } },
    ],
    rooms: [{ name: 'engineering', type: 'c', owners: ['bob'], moderators: [], members: ['ada'] }],
};

test('a workspace always has admin, rocket.cat and general, and what the file says', () => {
    const { users, rooms, settings } = new Workspace({ file }).dump();
    expect(users.map(({ username }) => username)).toEqual(['ada', 'admin', 'bob', 'rocket.cat']);
    expect(users[2]).toEqual({
        username: 'bob',
        name: 'Bob',
        email: 'bob@example.com',
        roles: ['user'],
        active: true,
        services: { password: true },
    });
    expect(rooms).toEqual([
        { name: 'engineering', type: 'c', owners: ['bob'], moderators: [], members: ['ada', 'bob'] },
        { name: 'general', type: 'c', owners: [], moderators: [], members: ['ada', 'admin', 'bob'] },
    ]);
    expect(settings).toMatchObject({ Accounts_RegistrationForm: 'Disabled', Accounts_AllowEmailChange: true });
});

test('the password of a user with one is the username; without one there is no way in', () => {
    const workspace = new Workspace({ file });
    expect(isPassword(userNamed(workspace, 'bob'), 'bob')).toBe(true);
    expect(isPassword(userNamed(workspace, 'bob'), 'Bob')).toBe(false);
    expect(isPassword(userNamed(workspace, 'ada'), 'ada')).toBe(false);
    expect(isPassword(userNamed(workspace, 'admin'), 'admin')).toBe(true);
});

test('nothing secret is dumped', () => {
    const workspace = new Workspace({
        file: { ...file, settings: { 'Accounts_OAuth_Custom-Authentik-secret': 's3cret', SMTP_Password: 'pw-9' } },
    });
    workspace.settings.set('Accounts_OAuth_Custom-Authentik', true, 'admin');
    workspace.loginServices.updateNow();
    const dump = workspace.dump();
    expect(dump.settings['Accounts_OAuth_Custom-Authentik-secret']).toBe('***');
    expect(dump.loginServices).toMatchObject([{ service: 'authentik', secret: '***' }]);
    expect(dump.users.find(({ username }) => username === 'ada')?.services).toEqual({ authentik: { id: 'u1' } });
    const text = JSON.stringify(dump);
    const link = workspace.settings.rawValue('Accounts_RegistrationForm_SecretURL') as string;
    for (const secret of ['s3cret', 'pw-9', 'at-1', link]) expect(text).not.toContain(secret);
});

test('a patch changes what it names, adds what is new, removes what it lists and leaves the rest', () => {
    const workspace = new Workspace({ file });
    workspace.patch({
        users: [
            { username: 'bob', active: false },
            { username: 'cy', password: true },
        ],
        rooms: [
            { name: 'engineering', members: ['cy'] },
            { name: 'new', type: 'p', moderators: ['cy'] },
        ],
        settings: { Accounts_ShowFormLogin: false },
        remove: { users: ['ada'], rooms: ['general'] },
    });
    const { users, rooms, settings } = workspace.dump();
    expect(users.find(({ username }) => username === 'bob')).toMatchObject({ name: 'Bob', active: false });
    expect(users.map(({ username }) => username)).toEqual(['admin', 'bob', 'cy', 'rocket.cat']);
    expect(rooms).toEqual([
        { name: 'engineering', type: 'c', owners: ['bob'], moderators: [], members: ['bob', 'cy'] },
        { name: 'new', type: 'p', owners: [], moderators: ['cy'], members: ['cy'] },
    ]);
    expect(settings.Accounts_ShowFormLogin).toBe(false);
    expect(memberNames(workspace, 'engineering')).toEqual(['bob', 'cy']);
});

test('a patch may block settings, and change version and licence', () => {
    const workspace = new Workspace({ file });
    workspace.patch({ version: '9.0.1', licence: 'premium', blockedSettings: ['Site_Name'] });
    expect(workspace.version.toString()).toBe('9.0.1');
    expect(workspace.settings.set('Site_Name', 'x', 'admin')).toBe(false);
    expect(workspace.settings.rawValue('Enterprise_License_Status')).toBe('Valid');
    workspace.patch({ blockedSettings: [] });
    expect(workspace.settings.set('Site_Name', 'x', 'admin')).toBe(true);
});

test.each([
    ['a member who is no user', { rooms: [{ name: 'r', members: ['nobody'] }] }, 'nobody'],
    ['a role that does not exist', { users: [{ username: 'u', roles: ['boss'] }] }, 'boss'],
    ['a setting of another version', { version: '8.6.0', settings: { Accounts_OAuth_Use_Modern_Flow: true } }, '8.6.0'],
    ['a version that is none', { version: 'latest' }, 'latest'],
])('a file with %s is refused by name', (_what, wrong, named) => {
    expect(() => new Workspace({ file: wrong })).toThrow(named);
});

test.each([
    ['plan', ['plan']],
    ['  apply   ab12 ', ['apply', 'ab12']],
    ['user "Ada Lovelace" x', ['user', 'Ada Lovelace', 'x']],
    ["user it's", ['user', "it's"]],
    ['', []],
])('the arguments of a command typed as: %s', (typed, args) => {
    expect(parseParameters(typed)).toEqual(args);
});

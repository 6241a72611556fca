import { Lab } from './lab';

let lab: Lab;

beforeAll(async () => {
    lab = await Lab.start({
        workspace: {
            version: '8.8.1',
            users: [
                { username: 'admin', roles: ['admin', 'user'], password: true },
                { username: 'second', roles: ['admin', 'user'], password: true },
            ],
        },
        isBare: true,
        settings: { rocketchat_user_id: '' },
    });
});

afterAll(async () => lab.stop());

test('a token without its owner is not taken for that of an administrator to whom it does not belong', async () => {
    const answer = await lab.run('/authentik-sync check', 'second');
    expect(answer).toContain('refuses the personal access token');
    expect(answer).toContain('"Administrator user id"');
    expect(await lab.settings.text('rocketchat_user_id')).toBe('');
});

test('it is that of whoever runs the command, and the settings name them once it has proved to be', async () => {
    const { rocketchat_user_id: admin } = lab.servers.known;
    expect(await lab.run('/authentik-sync')).toContain('is live');
    expect(await lab.settings.text('rocketchat_user_id')).toBe(admin);
});

test('from then on it counts for everybody', async () => {
    expect(await lab.run('/authentik-sync check', 'second')).not.toContain('refuses the personal access token');
});

import { Lab } from './lab';

const directory = {
    version: '2026.8.3',
    users: [
        {
            username: 'ada',
            name: 'Ada',
            email: 'ada@example.com',
            active: true,
            type: 'internal',
            groups: ['engineering'],
        },
    ],
    groups: [{ name: 'engineering', parents: [] }],
};
const users = [{ username: 'ada', name: 'Ada', email: 'ada@example.com', roles: ['user'], active: true }];
const settings = { group_rules: 'engineering: "#engineering"' };

async function withLab(version: string, licence: string, use: (lab: Lab) => Promise<void>): Promise<void> {
    const lab = await Lab.start({ workspace: { version, licence, users, rooms: [] }, directory, settings });
    try {
        await use(lab);
    } finally {
        await lab.stop();
    }
}

test('9.0 without a licence: the login service is left alone and the reason said; rooms are synced all the same', async () => {
    await withLab('9.0.0', 'community', async (lab) => {
        const answer = await lab.run('/authentik-sync');
        expect(answer).toContain('no licence with the module "oauth-enterprise"');
        expect(answer).not.toContain('is live');
        expect(lab.setting('Accounts_OAuth_Custom-Authentik')).toBeUndefined();
        expect(lab.members('engineering')).toContain('ada');
    });
}, 60_000);

test('9.0 with a licence: the login service works', async () => {
    await withLab('9.0.0', 'premium', async (lab) => {
        expect(await lab.run('/authentik-sync')).toContain('"Log in with authentik" is live');
        expect(lab.workspace.dump().loginServices).toMatchObject([{ service: 'authentik' }]);
    });
}, 60_000);

test('8.9 without a licence: it works, with a word about what comes', async () => {
    await withLab('8.9.0', 'community', async (lab) => {
        const answer = await lab.run('/authentik-sync');
        expect(answer).toContain('is live');
        expect(answer).toContain('From 9.0 on Rocket.Chat allows custom OAuth only with a licence');
    });
}, 60_000);

test.each(['2024.12.3', '2025.10.1', '2025.12.0'])(
    'authentik %s: groups are read in the form it has',
    async (version) => {
        const nested = {
            version,
            users: [
                {
                    username: 'ada',
                    name: 'Ada',
                    email: 'ada@example.com',
                    active: true,
                    type: 'internal',
                    groups: ['backend'],
                },
            ],
            groups: [
                { name: 'engineering', parents: [] },
                { name: 'backend', parents: ['engineering'] },
            ],
        };
        const lab = await Lab.start({
            workspace: { version: '8.8.1', licence: 'premium', users, rooms: [] },
            directory: nested,
            settings,
        });
        expect(await lab.run('/authentik-sync')).toContain('1 person got into 1 room');
        expect(lab.members('engineering')).toContain('ada');
        await lab.stop();
    },
    60_000,
);

import { loginThroughOAuth } from '../../stand-ins/workspace/login';
import { Lab } from './lab';

const person = (username: string) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups: ['staff'],
});

// its one flow drops the address of whoever gets an account, so that nothing says whose it is but that the app saw it being made
describe.each(['node', 'deno'] as const)('Rocket.Chat 9.0 on %s', (backend) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            directory: { users: [person('ada'), person('eve')], groups: [{ name: 'staff', parents: [] }] },
            // eve’s name is taken by somebody whom the app has not seen
            workspace: {
                version: '9.0.0',
                licence: 'premium',
                users: [{ username: 'eve', name: 'Somebody', email: 'other@example.com' }],
            },
            settings: { group_rules: 'staff: { private: [staff] }', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
    }, 120_000);
    afterAll(async () => lab.stop());

    test('who gets an account at their login gets their rooms, and a stranger of the same name does not', async () => {
        const { workspace } = lab;
        expect(await loginThroughOAuth(workspace, { username: 'ada' })).toMatchObject({ ok: true });
        const ada = [...workspace.model.users.values()].find(({ username }) => username === 'ada');
        expect(ada?.emails ?? []).toEqual([]);
        expect(await lab.run('/authentik-sync')).toContain('1 person linked');
        expect(lab.members('staff')).toContain('ada');
        expect(lab.members('staff')).not.toContain('eve');
        expect(await lab.run('/authentik-sync plan')).toMatch(/eve → @eve/);
    }, 60_000);
});

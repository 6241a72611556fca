import { addOAuthService } from '../../stand-ins/workspace/oauth/add-oauth-service';
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
            directory: {
                users: [person('ada'), person('eve'), person('bob')],
                groups: [{ name: 'staff', parents: [] }],
            },
            // eve’s name is taken by somebody whom the app has not seen
            workspace: {
                version: '9.0.0',
                licence: 'premium',
                settings: { API_Enable_Rate_Limiter: false },
                users: [{ username: 'eve', name: 'Somebody', email: 'other@example.com' }],
            },
            settings: { group_rules: 'staff: { private: [staff] }', confirm_minutes: 0 },
        });
        await lab.run('/authentik-sync');
    }, 120_000);
    afterAll(async () => lab.stop());

    test('who gets an account at their login gets their rooms, and a stranger of the same name does not', async () => {
        const { workspace } = lab;
        expect(await lab.run('/authentik-sync check')).not.toContain('This release drops them');
        expect(await loginThroughOAuth(workspace, { username: 'ada' })).toMatchObject({ ok: true });
        const ada = [...workspace.model.users.values()].find(({ username }) => username === 'ada');
        expect(ada?.emails ?? []).toEqual([]);
        expect(await lab.run('/authentik-sync')).toContain('1 person was linked');
        // the first account has told which form the release holds
        expect(await lab.run('/authentik-sync check')).toContain('This release drops them');
        expect(lab.members('staff')).toContain('ada');
        expect(lab.members('staff')).not.toContain('eve');
        const plan = await lab.run('/authentik-sync plan');
        expect(plan).toMatch(/eve → @eve/);
        const [, fingerprint = ''] = /do nothing else: .*apply ([0-9a-f]{12})/.exec(plan) ?? [];
        const linked = await lab.press('admin', { actionId: 'apply', value: fingerprint });
        expect(linked).toContain('1 person was linked');
        expect(linked).toContain('follows at once');
        expect(lab.members('staff')).toContain('eve');
    }, 60_000);

    test('one that is made while another entry is on may be of that one, also once it is off again', async () => {
        const { settings, loginServices, version } = lab.workspace;
        addOAuthService(settings, version, 'Other');
        setOther(true);
        expect(await loginThroughOAuth(lab.workspace, { username: 'bob' })).toMatchObject({ ok: true });
        setOther(false);
        expect(await lab.run('/authentik-sync')).not.toContain('1 person was linked');
        expect(lab.members('staff')).not.toContain('bob');
        expect(await lab.run('/authentik-sync plan')).toMatch(/bob → @bob/);

        function setOther(isOn: boolean): void {
            settings.set('Accounts_OAuth_Custom-Other', isOn, 'test');
            loginServices.updateNow();
        }
    }, 60_000);

    test('who is deleted in authentik and made anew is somebody else: that is said, and what lets them in does', async () => {
        lab.authentik.patch({ remove: { users: ['ada'] } });
        lab.authentik.patch({ users: [person('ada')] });
        expect(await lab.run('/authentik-sync people undecided')).toContain('ada: ');
        await lab.run('/authentik-sync');
        expect(await lab.run('/authentik-sync')).toContain('1 person is no longer linked to their account');
        expect(await lab.run('/authentik-sync user ada')).toContain('cannot log in: the username is taken');
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({ ok: false });
        expect(await lab.run('/authentik-sync link ada @ada')).toContain('1 person was linked');
        expect(await lab.run('/authentik-sync people username_taken')).toContain('→ "By username"');
        await lab.settings.save({ existing_accounts: 'username' });
        expect(await lab.run('/authentik-sync')).toContain('by username, for 14 days');
        expect(await lab.run('/authentik-sync user ada')).toContain('is linked to @ada');
        lab.workspace.loginServices.updateNow();
        expect(await loginThroughOAuth(lab.workspace, { username: 'ada' })).toMatchObject({
            ok: true,
            username: 'ada',
        });
    }, 60_000);
});

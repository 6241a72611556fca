import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { Lab } from './lab';
import { RestFront } from './rest-front';
import { direct, heldUp, over, tryAgain, until } from './waiting-runs';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@company.test`, active: true, type: 'internal' as const },
    groups,
});

describe('what changes in the middle of a run', () => {
    let lab: Lab;
    let front: RestFront;

    beforeAll(async () => {
        lab = await Lab.start({
            workspace: {
                ...{ version: '8.8.1', licence: 'premium', rooms: [] },
                settings: { API_Enable_Rate_Limiter: false },
                users: ['ada', 'bob', 'cyd', 'dan'].map((username) => ({
                    username,
                    email: `${username}@company.test`,
                })),
                roles: [{ id: 'auditor', name: 'auditor', scope: 'Users' }],
            },
            directory: {
                users: [person('ada', ['staff']), person('bob', ['staff']), person('cyd', []), person('dan', [])],
                groups: ['staff', 'chiefs', 'auditors'].map((name) => ({ name, parents: [] })),
            },
            settings: { group_rules: rules(), confirm_minutes: 0 },
        });
        front = new RestFront(lab.workspace.url);
        await lab.settings.save({ rocketchat_url: await front.start() });
        expect(await lab.run('/authentik-sync')).toContain('✓ Done');
    }, 120_000);
    afterAll(async () => {
        front.stop();
        await lab.stop();
    });

    test('authentik is started anew: the run waits while it is away, down and starting, and goes on', async () => {
        await lab.settings.save({ allowed_groups: 'staff' });
        lab.authentik.fail('POST /policies/bindings/', {
            times: 1,
            when: isWrite,
            meanwhile: () => void lab.authentik.stop(),
        });
        await heldUp(lab);
        expect(direct(lab)).toContain('cannot reach authentik');
        await lab.authentik.start();
        const down = lab.authentik.fail('*', { status: 502, body: 'failed to connect to authentik backend' });
        await tryAgain(lab);
        await until(() => direct(lab).includes('answered with status 502'));
        lab.authentik.starting = true;
        down.clear();
        await tryAgain(lab);
        await until(() => direct(lab).includes('status 503'));
        lab.authentik.starting = false;
        await tryAgain(lab);
        // what it had made before the connection broke is looked up, and not made twice
        expect(await over(lab)).toContain('✓ Done');
        expect(await lab.run('/authentik-sync plan')).toContain('Nothing to do');
    }, 120_000);

    test('a permission of authentik’s token is taken away: it is named, all else is done, and the next run does it', async () => {
        await lab.settings.save({ allowed_groups: 'staff, chiefs' });
        lab.authentik.patch({ users: [person('cyd', ['staff'])] });
        const refusal = { status: 403, body: { detail: 'You do not have permission to perform this action.' } };
        lab.authentik.fail('POST /policies/bindings/', { ...refusal, times: 1, when: isWrite });
        const answer = await lab.run('/authentik-sync');
        expect(answer).toContain('authentik_policies.add_policybinding');
        expect(lab.members('desk')).toContain('cyd');
        expect(await lab.run('/authentik-sync')).toContain('✓ Done');
    }, 120_000);

    test('a permission of Rocket.Chat’s token is taken away: the same', async () => {
        const { permissions } = lab.workspace.model;
        const before = [...permissions];
        lab.authentik.patch({ users: [person('ada', ['staff', 'auditors']), person('dan', ['staff'])] });
        atFirst('roles.addUserToRole', () => void permissions.set('access-permissions', []));
        const answer = await lab.run('/authentik-sync');
        permissions.clear();
        for (const [permission, roles] of before) permissions.set(permission, roles);
        expect(answer).toContain('access-permissions');
        expect(lab.members('desk')).toContain('dan');
        expect(await lab.run('/authentik-sync')).toContain('✓ Done');
        expect(roles('ada')).toContain('auditor');
    }, 120_000);

    test('Rocket.Chat’s token is removed: the run waits, says so, and goes on with the new one', async () => {
        const { model } = lab.workspace;
        const admin = [...model.users.values()].find(({ username }) => username === 'admin');
        if (!admin) throw new Error('no administrator');
        const made = (name: string): string =>
            createPersonalAccessToken(lab.workspace, admin, { name, bypassTwoFactor: true });
        await lab.settings.save({ rocketchat_token: made('of the app') });
        lab.authentik.patch({ users: [person('bob', ['staff', 'auditors'])] });
        atFirst('roles.addUserToRole', () => {
            const resume = admin.services.resume as { loginTokens: { name?: string }[] };
            resume.loginTokens = resume.loginTokens.filter(({ name }) => name !== 'of the app');
        });
        await heldUp(lab);
        expect(direct(lab)).toContain('refuses the personal access token');
        await lab.settings.save({ rocketchat_token: made('another') });
        expect(await over(lab)).toContain('✓ Done');
        expect(roles('bob')).toContain('auditor');
    }, 120_000);

    function rules(): string {
        return 'staff: "#desk"\nauditors: { roles: [auditor] }';
    }

    /** Just before the workspace sees the next request to this endpoint. */
    function atFirst(endpoint: string, happens: () => void): void {
        front.fault = (_, path) => {
            if (!path.includes(endpoint)) return undefined;
            front.fault = undefined;
            happens();
            return undefined;
        };
    }

    function roles(username: string): readonly string[] {
        return lab.workspace.dump().users.find((one) => one.username === username)?.roles ?? [];
    }
});

/** The plan asks as well, for nothing, to learn what the token may do. */
function isWrite({ json }: { json: unknown }): boolean {
    return typeof json === 'object' && json !== null && 'target' in json;
}

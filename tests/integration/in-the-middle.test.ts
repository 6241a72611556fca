import { Lab } from './lab';
import { direct, heldUp, over, tryAgain, until } from './waiting-runs';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@company.test`, active: true, type: 'internal' as const },
    groups,
});

describe('what changes in the middle of a run', () => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            workspace: {
                ...{ version: '8.8.1', licence: 'premium', rooms: [] },
                settings: { API_Enable_Rate_Limiter: false },
                users: ['ada', 'bob', 'cyd', 'dan'].map((username) => ({
                    username,
                    email: `${username}@company.test`,
                })),
            },
            directory: {
                users: [person('ada', ['staff']), person('bob', ['staff']), person('cyd', []), person('dan', [])],
                groups: ['staff', 'chiefs'].map((name) => ({ name, parents: [] })),
            },
            settings: { group_rules: 'staff: "#desk"', confirm_minutes: 0 },
        });
        expect(await lab.run('/authentik-sync')).toContain('✓ Done');
    }, 120_000);
    afterAll(async () => lab.stop());

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
        expect(await over(lab)).toMatch(/✓ (Done|Nothing to do)/);
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
});

/** The plan asks as well, for nothing, to learn what the token may do. */
function isWrite({ json }: { json: unknown }): boolean {
    return typeof json === 'object' && json !== null && 'target' in json;
}

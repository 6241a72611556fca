import { Lab } from './lab';

const person = (username: string, groups: string[] = ['staff']) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});
const account = (username: string, email = `${username}@elsewhere.com`) => ({ username, name: username, email });

describe.each([
    ['node', '9.0.0'],
    ['deno', '6.13.1'],
] as const)('whom an administrator links, %s on %s', (backend, version) => {
    let lab: Lab;

    beforeAll(async () => {
        lab = await Lab.start({
            backend,
            directory: {
                users: [
                    person('ada'),
                    person('gus', ['staff', 'chiefs']),
                    ...['hal', 'ivy', 'kim', 'lou'].map((one) => person(one)),
                ],
                groups: ['staff', 'chiefs'].map((name) => ({ name, parents: [] })),
            },
            workspace: {
                ...{ version, licence: 'premium' },
                settings: { API_Enable_Rate_Limiter: false },
                users: [
                    account('ada', 'ada@example.com'),
                    ...['countess', 'hal', 'ivy', 'baron', 'duke'].map((username) => account(username)),
                ],
            },
            settings: { group_rules: 'staff: "#staff"\nchiefs: { roles: [admin] }', confirm_minutes: 0 },
        });
    }, 120_000);
    afterAll(async () => lab.stop());

    const later = 'What the rules give to them comes with the next run.';
    const atOnce = 'What the rules give to them follows at once';

    test('gets nothing before there was any sync: no room is filled before that', async () => {
        expect(await lab.run('/authentik-sync link kim @baron')).toContain(later);
        await lab.run('/authentik-sync');
        expect(lab.members('staff')).toEqual(expect.arrayContaining(['ada', 'baron']));
        expect(lab.members('staff')).not.toContain('countess');
    }, 60_000);

    test('is in their rooms at once, also during a pause, and what needs an approval waits', async () => {
        await lab.run('/authentik-sync pause');
        const answer = await lab.run('/authentik-sync link gus @countess');
        expect(answer).toContain(atOnce);
        expect(answer).toMatch(/What the rules give to gus:[^]*1 person got into 1 room/);
        expect(answer).toContain('1 change waits for you');
        expect(lab.members('staff')).toContain('countess');
        expect(rolesOf('countess')).not.toContain('admin');
        await lab.run('/authentik-sync resume');
    }, 60_000);

    test('is answered as well where there is nothing to give', async () => {
        await lab.run('/authentik-sync unlink gus');
        expect(await lab.run('/authentik-sync unlink gus')).not.toContain(atOnce);
        const answer = await lab.run('/authentik-sync link gus @countess');
        expect(answer).toMatch(/What the rules give to gus:[^]*1 change waits for you/);
        lab.authentik.patch({ users: [person('gus')] });
        await lab.run('/authentik-sync unlink gus');
        expect(await lab.run('/authentik-sync link gus @countess')).toContain('Nothing to do for "gus" after the link');
    }, 90_000);

    test('by the button below a plan: all of them are, and nobody else', async () => {
        const plan = await lab.run('/authentik-sync plan');
        const [, fingerprint = ''] = /do nothing else: `\/authentik-sync apply ([0-9a-f]{12})/.exec(plan) ?? [];
        const answer = await lab.run(`/authentik-sync apply ${fingerprint}`);
        expect(answer).toMatch(/What the rules give to the 2 people who were linked:[^]*2 people got into 1 room/);
        expect(lab.members('staff')).toEqual(expect.arrayContaining(['hal', 'ivy']));
        expect(lab.members('staff')).not.toContain('duke');
    }, 60_000);

    test('waits for the next sync after an undo, which nothing but a person ends', async () => {
        await lab.undo();
        expect(lab.members('staff')).not.toContain('hal');
        expect(await lab.run('/authentik-sync link lou @duke')).toContain(later);
        expect(lab.members('staff')).not.toContain('duke');
    }, 60_000);

    function rolesOf(username: string): readonly string[] {
        return lab.workspace.dump().users.find((one) => one.username === username)?.roles ?? [];
    }
});

import { Lab } from './lab';

/** All that tokens may see of groups here: the three of the rules, and one of them. */
const ALL = ['staff', 'leads', 'guests'];
const MAP = 'Accounts_OAuth_Custom-Authentik-groups_channel_map';

const person = (username: string, groups: string[]) => ({
    ...{ username, name: username, email: `${username}@example.com`, active: true, type: 'internal' as const },
    groups,
});

// 2024.12 answers a search that hits nothing alike to everybody: that groups are hidden shows only in what was seen before
describe.each([
    ['2024.12.5', /does not show .*"guests",? and "leads" any more/, /no longer sees .*guests, and leads/],
    ['2026.8.3', /the token sees some groups only/, /The token sees only some of the groups/],
])('authentik %s', (version, reason, checked) => {
    let lab: Lab;
    let whole: string;

    beforeAll(async () => {
        lab = await Lab.start({
            directory: {
                version,
                users: [person('ada', ['staff', 'leads']), person('bob', ['staff']), person('dave', ['guests'])],
                groups: ALL.map((name) => ({ name, parents: [] })),
            },
            workspace: {
                version: '8.8.1',
                users: ['ada', 'bob', 'dave'].map((name) => ({ username: name, name, email: `${name}@example.com` })),
            },
            settings: {
                // any group fits: a rule without a group is withheld on its own
                group_rules: '"*": "#everybody"\nguests: "#lounge"',
                confirm_minutes: 0,
            },
        });
        await lab.run('/authentik-sync');
        whole = String(lab.setting(MAP));
        expect(lab.members('everybody').sort()).toEqual(expect.arrayContaining(['ada', 'bob', 'dave']));
    }, 60_000);
    afterAll(async () => lab.stop());

    /** The rights of set-up stay; of the groups some are left. */
    const seeing = async (groups: string[]): Promise<void> => {
        const token = lab.authentik.createToken({ objectPermissions: { 'authentik_core.view_group': groups } });
        await lab.settings.save({ authentik_token: token });
    };

    test('a token that sees a part takes nobody out, writes no map of the rest, and check says so', async () => {
        await seeing(['staff']);
        for (let run = 1; run <= 2; run++) {
            expect(await lab.run('/authentik-sync')).toMatch(/^⚠/);
            expect(lab.members('everybody')).toContain('dave');
            expect(lab.members('lounge')).toContain('dave');
            expect(lab.setting(MAP)).toBe(whole);
        }
        expect(await lab.run('/authentik-sync plan')).toMatch(reason);
        const check = await lab.run('/authentik-sync check');
        expect(check).toMatch(checked);
        expect(check).not.toMatch(/groups_channel_map/);
    }, 60_000);

    test('seeing all of them again, nothing is left to do', async () => {
        await seeing(ALL);
        if (version !== '2024.12.5') {
            const token = lab.authentik.createToken({ permissions: ['authentik_core.view_group'] });
            await lab.settings.save({ authentik_token: token });
        }
        expect(await lab.run('/authentik-sync')).toContain('Nothing to do');
        expect(lab.setting(MAP)).toBe(whole);
    }, 60_000);

    test('groups that were deleted are let go once a person says so', async () => {
        lab.authentik.patch({ remove: { groups: ['guests', 'leads'] } });
        const plan = await lab.run('/authentik-sync plan');
        expect(plan).toMatch(/dave/);
        const fingerprint = /fingerprint `([0-9a-f]+)`/.exec(plan)?.[1] ?? '';
        expect(await lab.run(`/authentik-sync apply ${fingerprint}`)).toMatch(/Done/);
        expect(lab.members('everybody')).not.toContain('dave');
        expect(String(lab.setting(MAP))).not.toContain('leads');
        expect(await lab.run('/authentik-sync')).not.toMatch(/does not show/);
        expect(await lab.run('/authentik-sync check')).not.toMatch(/does not see/);
    }, 60_000);
});

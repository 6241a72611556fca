import type { ChoosingFlow } from '../../src/model/directory';
import { permissions } from '../../src/model/permissions';
import type { FlowPatch } from '../../stand-ins/authentik/set-up-file';
import { SsoLab } from '../support/sso-lab';

const flowPermissions: string[] = [
    ...[permissions.viewFlow, permissions.viewPromptStage, permissions.viewPrompt],
    ...[permissions.viewWriteStage, permissions.viewInvitationStage],
];
const every = [permissions.viewSystemSettings, ...flowPermissions];
const byName = { asks: { username: 'username', name: 'text' } };

describe.each(['2024.12.5', '2026.5.0-rc1'])('who may choose a name in authentik %s', (version) => {
    const lab = new SsoLab({ file: { version, users: [{ username: 'ada', groups: ['staff'] }] } });
    beforeAll(async () => lab.start());
    afterAll(async () => {
        await lab.authentik.stop();
        expect(lab.authentik.violations).toEqual([]);
    });
    const tokenWith = (names: string[]): string => lab.authentik.createToken({ permissions: names });
    /** What is read of this flow, beside those that authentik is born with. */
    async function readAs(flow: Omit<FlowPatch, 'slug'>): Promise<Omit<ChoosingFlow, 'slug'>[]> {
        lab.authentik.patchSetUp({ flows: [{ slug: 'mine', ...flow }] });
        const { flows = [] } = await lab.server(tokenWith(every)).readSelfService(true);
        lab.authentik.patchSetUp({ remove: { flows: ['mine'] } });
        return flows.flatMap(({ slug, ...rest }) => (slug === 'mine' ? [rest] : []));
    }
    const change = { field: 'username', does: 'change', isGuarded: false, joinsGroup: false };
    const create = { ...change, does: 'create' };

    test('is by its switches alone as it is born, and a flow that a policy guards is not told of', async () => {
        const settings = { does: 'change', isGuarded: true, joinsGroup: false };
        expect(await lab.server(tokenWith(every)).readSelfService(true)).toEqual({
            switches: { username: false, email: false },
            flows: (['username', 'email'] as const).map((field) => ({
                slug: 'default-user-settings-flow',
                field,
                ...settings,
            })),
            lacking: [],
        });
    });

    test('is read by one request where nobody asks', async () => {
        const server = lab.server(tokenWith([permissions.viewSystemSettings]));
        const found = await server.readSelfService(false);
        expect(found).toEqual({ switches: { username: false, email: false }, lacking: [] });
    });

    test.each<[string, Omit<FlowPatch, 'slug'>, object[]]>([
        [
            'anybody who is logged in changes theirs',
            { authentication: 'require_authenticated', stages: [byName, { writes: 'never_create' }] },
            [change],
        ],
        [
            'the same with a policy on what is typed',
            {
                authentication: 'require_authenticated',
                stages: [{ ...byName, validations: 1 }, { writes: 'never_create' }],
            },
            [{ ...change, isGuarded: true }],
        ],
        [
            'whoever comes makes a user, or changes theirs, of whatever designation the flow is',
            { designation: 'stage_configuration', stages: [byName, { writes: 'create_when_required' }] },
            [change, create],
        ],
        [
            'strangers make one, who gets into a group',
            {
                designation: 'enrollment',
                authentication: 'require_unauthenticated',
                stages: [byName, { writes: 'always_create', group: 'staff' }],
            },
            [{ ...create, joinsGroup: true }],
        ],
        [
            'the same by invitation alone',
            { stages: [{ invitation: 'needed' }, byName, { writes: 'always_create' }] },
            [],
        ],
        [
            'the same by invitation or without one',
            { stages: [{ invitation: 'optional' }, byName, { writes: 'always_create' }] },
            [create],
        ],
        ['users are made inactive', { stages: [byName, { writes: 'always_create', isInactive: true }] }, []],
        ['a policy decides who may run it', { policies: 1, stages: [byName, { writes: 'always_create' }] }, []],
        [
            'administrators alone',
            { authentication: 'require_superuser', stages: [byName, { writes: 'never_create' }] },
            [],
        ],
        ['nothing is written', { stages: [byName] }, []],
        ['the name is only shown', { stages: [{ asks: { username: 'hidden' } }, { writes: 'always_create' }] }, []],
        [
            'the address is typed',
            { stages: [{ asks: { email: 'email', 'attributes.email': 'text' } }, { writes: 'always_create' }] },
            [{ ...create, field: 'email' }],
        ],
    ])('in a flow: %s', async (_, flow, expected) => {
        expect(await readAs(flow)).toEqual(expected);
    });

    test.each(every)('is not known without %s, which is named', async (missing) => {
        const held = every.filter((name) => name !== missing);
        const found = await lab.server(tokenWith(held)).readSelfService(true);
        expect(found.lacking).toEqual([missing]);
        expect(found.switches === undefined).toBe(missing === permissions.viewSystemSettings);
        expect(found.flows === undefined).toBe(missing !== permissions.viewSystemSettings);
    });
});

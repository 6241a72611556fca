import { permissions } from '../../src/model/permissions';
import type { Plan, PlanPart } from '../../src/model/plan';
import {
    permissionsToProbe,
    requiredPermissions,
    withholdSsoWithoutPermission,
} from '../../src/plan/sso/sso-permissions';
import { realities } from '../../stand-ins/authentik';
import { SsoLab } from '../support/sso-lab';
import { anyReason } from '../support/english';

const views: string[] = [
    ...[permissions.viewGroup, permissions.viewApplication, permissions.viewProvider, permissions.viewFlow],
    ...[permissions.viewKey, permissions.viewMapping, permissions.viewBinding],
];
const additions: string[] = [permissions.addProvider, permissions.addApplication, permissions.addBinding];

const bare = new SsoLab({ bare: true, file: { users: [{ username: 'ada', groups: ['staff'] }] } });
const born = new SsoLab({ file: { users: [{ username: 'ada', groups: ['staff'] }] } });
const managed = new SsoLab({ managedSecrets: true, file: { version: '2026.11.0-rc1' } });
const labs = [bare, born, managed];

beforeAll(async () => {
    await Promise.all(labs.map((lab) => lab.start()));
    const { clientId, clientSecret } = born.authentik.bornProvider;
    born.credentials = { clientId, clientSecret };
});
afterAll(async () => {
    await Promise.all(labs.map(({ authentik }) => authentik.stop()));
    for (const { authentik } of labs) expect(authentik.violations).toEqual([]);
});

function tokenWith(lab: SsoLab, ...names: string[]): string {
    return lab.authentik.createToken({ permissions: names });
}

/** As a run does it: what may be seen first, then what the plan would need. */
async function planned(lab: SsoLab, token: string, allowedGroups: string[] = []): Promise<PlanPart> {
    const part = await lab.plan({ allowedGroups }, token);
    const found = await lab.read({ allowedGroups }, token);
    const lacking = await lab.server(token).lackingPermissions(permissionsToProbe(part), found);
    const all = [...new Set([...found.lacking, ...lacking])].sort();
    return withholdSsoWithoutPermission(all)({ ...part, drift: [] });
}

/** Without people: each token has a service account of its own. */
function setUpOf({ authentik }: SsoLab): object {
    const { providers, applications, bindings } = authentik.dump();
    return { providers, applications, bindings, events: authentik.events.length };
}

function named(part: PlanPart): string[] {
    return [...new Set(part.withheld.flatMap((held) => ('permissions' in held ? held.permissions : [])))].sort();
}

test('everything that may not be seen is named at once', async () => {
    const { lacking } = await bare.read({ allowedGroups: ['staff'] }, tokenWith(bare, permissions.viewGroup));
    expect(lacking).toEqual(views.filter((name) => name !== permissions.viewGroup).sort());
});

test.each(views.slice(1))('without %s nothing is planned that depends on it', async (missing) => {
    const token = tokenWith(bare, ...views.filter((name) => name !== missing), ...additions);
    const { changes, withheld } = await planned(bare, token, ['staff']);
    expect(changes).toEqual([]);
    expect(withheld.length).toBeGreaterThan(0);
    for (const held of withheld)
        expect(held).toMatchObject({ code: 'sso_permissions_missing', permissions: [missing] });
});

test('what is needed to read does not depend on what is not needed', async () => {
    const { provider, lacking } = await born.read(
        {},
        tokenWith(born, ...views.filter((name) => !/flow|binding/.test(name))),
    );
    expect([provider?.secret, lacking]).toEqual(['right', []]);
});

test('a provider that is not among those that the token may see is told from one that is not there', async () => {
    const lab = new SsoLab({ setUp: { providers: [{ name: 'Wiki', clientId: 'wiki' }] } });
    labs.push(await lab.start());
    const token = lab.authentik.createToken({
        permissions: views.filter((name) => name !== permissions.viewProvider),
        objectPermissions: { [permissions.viewProvider]: ['Wiki'] },
    });
    expect((await lab.read({}, token)).lacking).toEqual([permissions.viewProvider]);
});

test('every permission that a set-up needs is found out before anything is changed, and nothing is changed by it', async () => {
    const before = setUpOf(bare);
    const token = tokenWith(bare, ...views);
    const part = await planned(bare, token, ['staff']);
    expect(part.changes).toEqual([]);
    expect(part.withheld.map(({ change }) => change.kind).sort()).toEqual([
        ...['bind-group', 'create-application', 'create-provider', 'keep-credentials'],
    ]);
    expect(named(part)).toEqual([...additions].sort());
    expect(setUpOf(bare)).toEqual(before);
});

test('what may not be seen and what may not be made are one message', async () => {
    const token = tokenWith(bare, ...views.filter((name) => name !== permissions.viewFlow));
    const part = await planned(bare, token, ['staff']);
    const second = await bare.read({ allowedGroups: ['staff'] }, token);
    const lacking = await bare.server(token).lackingPermissions(permissionsToProbe(part), second);
    expect([...second.lacking, ...lacking].sort()).toEqual([...additions, permissions.viewFlow].sort());
});

test('a repair needs the permission to change, and no other', async () => {
    born.authentik.patchSetUp({
        ...realities.noPropertyMappings(),
        ...realities.launchUrlIsCallback('http://x/_oauth/y'),
    });
    const before = setUpOf(born);
    const part = await planned(born, tokenWith(born, ...views));
    expect([part.changes, named(part)]).toEqual([[], [permissions.changeApplication, permissions.changeProvider]]);
    const half = await planned(born, tokenWith(born, ...views, permissions.changeProvider));
    expect(half.changes).toMatchObject([{ field: 'property_mappings' }]);
    expect(named(half)).toEqual([permissions.changeApplication]);
    const whole = tokenWith(born, ...views, permissions.changeProvider, permissions.changeApplication);
    expect((await planned(born, whole)).withheld).toEqual([]);
    expect(setUpOf(born)).toEqual(before);
});

test('permissions on the objects themselves are enough to repair them', async () => {
    const token = born.authentik.createToken({
        permissions: views,
        objectPermissions: {
            [permissions.changeProvider]: ['Rocket.Chat'],
            [permissions.changeApplication]: ['rocketchat'],
        },
    });
    expect((await planned(born, token)).withheld).toEqual([]);
});

test('a secret object is asked about only where there are such objects', async () => {
    const found = await managed.read();
    const ask = async (lab: SsoLab): Promise<string[]> => {
        const token = tokenWith(lab, ...views);
        return lab.server(token).lackingPermissions([permissions.addSecret], found);
    };
    expect([await ask(managed), await ask(born)]).toEqual([[permissions.addSecret], []]);
});

test('a token that is refused is that, and no list of permissions', async () => {
    await expect(bare.read({}, 'wrong')).rejects.toMatchObject({ code: 'authentik_token_refused' });
    const found = await bare.read();
    await expect(bare.server('wrong').lackingPermissions(additions, found)).rejects.toMatchObject({
        code: 'authentik_token_refused',
    });
});

test('a write without its permission names it, a deletion as well', async () => {
    const server = born.server(tokenWith(born, ...views));
    const { provider } = await born.read();
    const id = provider?.id ?? -1;
    const refused = async (writing: Promise<unknown>): Promise<unknown> =>
        writing.catch((error: unknown) => (error as { details: { permission: string } }).details.permission);
    born.authentik.patchSetUp(realities.groupBindings('staff'));
    const [binding = ''] = (await server.readGroupBindings('rocketchat'))?.values() ?? [];
    expect(await refused(server.unbindGroup(binding))).toBe(permissions.deleteBinding);
    expect(await refused(server.deleteApplication('rocketchat'))).toBe(permissions.deleteApplication);
    expect(await refused(server.deleteProvider(id))).toBe(permissions.deleteProvider);
    expect(await refused(server.createKey('key'))).toBe(permissions.addKey);
    expect(await refused(server.changeApplication('rocketchat', 'provider', null))).toBe(permissions.changeApplication);
    expect(await refused(server.changeProvider(id, 'signing_key', null, born.credentials))).toBe(
        permissions.changeProvider,
    );
});

describe('what is withheld for a permission', () => {
    const slug = 'rocketchat';
    const flow = { id: 'f', slug: 'f' };
    const reason = anyReason;
    const newLogin: Plan = {
        changes: [
            { kind: 'keep-credentials', source: 'generated', reason },
            { kind: 'create-key', name: 'key', reason },
            {
                ...{ kind: 'create-provider', name: 'Rocket.Chat', authorizationFlow: flow, invalidationFlow: flow },
                ...{ redirectUri: '', mappings: [], signingKey: { made: 'key' }, reason },
            },
            {
                kind: 'create-application',
                provider: { made: 'provider' },
                slug,
                name: 'Rocket.Chat',
                launchUrl: '',
                reason,
            },
            { kind: 'bind-group', slug, groupId: 'g', group: 'staff', reason },
            { kind: 'create-room', room: 'general', type: 'channel', creator: 'admin', reason },
        ],
        ...{ withheld: [], notes: [], drift: [] },
    };

    test.each([permissions.addKey, permissions.addProvider, permissions.addApplication, permissions.addBinding])(
        'a new login without %s is not made in part, and rooms are',
        (missing) => {
            const plan = withholdSsoWithoutPermission([missing])(newLogin);
            expect(plan.changes.map(({ kind }) => kind)).toEqual(['create-room']);
            expect(plan.withheld).toHaveLength(5);
        },
    );

    test('a group is not unbound where the one in its place cannot be bound', () => {
        const [, , , , bind] = newLogin.changes;
        const unbind = { kind: 'unbind-group', slug, groupId: 'h', group: 'old', binding: 'b', reason } as const;
        const plan: Plan = { ...newLogin, changes: bind ? [bind, unbind] : [] };
        expect(withholdSsoWithoutPermission([permissions.addBinding])(plan).changes).toEqual([]);
        expect(withholdSsoWithoutPermission([permissions.deleteBinding])(plan).changes).toEqual([bind]);
    });

    test('a secret that cannot be given to the provider is not put into the settings', () => {
        const plan: Plan = {
            ...newLogin,
            changes: [
                { kind: 'keep-credentials', source: 'provider', provider: 1, clientId: 'c', reason },
                {
                    ...{ kind: 'change-provider', provider: 1, name: 'Rocket.Chat', field: 'client_secret' },
                    ...{ from: null, to: null, fromText: '', toText: '', reason },
                },
            ],
        };
        expect(withholdSsoWithoutPermission([permissions.changeProvider])(plan).changes).toEqual([]);
    });

    test('nothing lacking, nothing withheld', () => {
        expect(withholdSsoWithoutPermission([permissions.viewFlow])(newLogin)).toBe(newLogin);
        expect(requiredPermissions(newLogin.changes)).toEqual(
            [permissions.addKey, ...additions, permissions.addSecret].sort(),
        );
    });
});

import type { Desired } from '../../src/model/desired';
import type { Observed } from '../../src/model/observed';
import { permissions } from '../../src/model/permissions';
import type { Plan } from '../../src/model/plan';
import type { ObservedSso } from '../../src/model/sso';
import { approve } from '../../src/plan/approve';
import { makePlan } from '../../src/plan/make-plan';
import { bareWorld, completeWorld, desiredOf, observedOf, type SsoWorld } from '../support/sso-world';
import { mapOf } from '../support/map-of';
import { ruleOf } from '../support/sync-world';

const twoFactor = 'Accounts_TwoFactorAuthentication_Enabled';
const nameChange = 'Accounts_AllowRealNameChange';

interface Sides {
    world?: SsoWorld;
    desired?: Partial<Desired>;
    entry?: Partial<NonNullable<Desired['entry']>>;
    observed?: Partial<Observed>;
    sso?: Partial<ObservedSso>;
}

/** The plan of the entry alone, which is there and empty, or of `world` beside it. */
function planned({ world = completeWorld(), desired, entry, observed, sso }: Sides): Plan {
    const wanted = desiredOf({ ...world, sso: { ...world.sso, ...sso } });
    const asked = {
        ...{ name: 'Authentik', service: 'authentik', clientId: wanted.entry?.clientId ?? '' },
        hasSecret: world.hasSecret,
        settings: [
            { suffix: 'url', value: 'https://authentik.company' },
            { suffix: '', value: true },
        ],
        ...entry,
    };
    const found = observedOf({ ...world, sso: { ...world.sso, ...sso } });
    return makePlan(
        { ...wanted, entry: asked, ...desired },
        { ...found, entry: { ...found.entry, exists: true }, ...observed },
    );
}

/** `[what is done, what waits]`, each kind and code once. */
function told({ changes, withheld }: Plan): [string[], string[]] {
    const waits = withheld.map(({ code, change }) => `${change.kind}: ${code}`);
    return [[...new Set(changes.map(({ kind }) => kind))], [...new Set(waits)]];
}

const setsUp = ['keep-credentials', 'create-provider', 'create-application'];

describe('from 9.0 on, which has custom OAuth only with a licence for it', () => {
    const server = (version: string | undefined, licence: Observed['server']['licence'], modules?: string[]) => ({
        server: { version, licence, modules },
    });

    test.each([
        ['no licence', server('9.0', 'community')],
        ['no licence, as the list of modules says', server('9.1', 'community', [])],
        ['a licence without the module', server('9.0', 'premium', ['abac'])],
    ])('%s: nothing of the login is set up, on either side', (_, observed) => {
        const { changes, withheld } = planned({ world: bareWorld(), observed });
        expect(changes).toEqual([]);
        expect(new Set(withheld.map(({ code }) => code))).toEqual(new Set(['entry_premium_only']));
        expect(withheld.map(({ change }) => change.kind)).toEqual(expect.arrayContaining(setsUp));
        expect(withheld.map(({ change }) => change.kind)).toContain('set-setting');
    });

    test.each([
        ['a licence with the module', server('9.0', 'premium', ['oauth-enterprise'])],
        ['a licence, of which the modules are not told', server('9.0', 'premium')],
        ['nothing is known of the licence', server('9.0', 'unknown')],
        ['a version before', server('8.9', 'community', [])],
        ['the version is not known', server(undefined, 'community', [])],
    ])('%s: it is set up', (_, observed) => {
        expect(planned({ world: bareWorld(), observed }).withheld).toEqual([]);
    });

    test('rooms and restrictions go on without a licence', () => {
        const restrictions = [{ id: nameChange, value: false }];
        const found = [{ id: nameChange, type: 'boolean', value: true, choices: [] }] as const;
        const plan = planned({
            desired: { restrictions },
            observed: { ...server('9.0', 'community', []), restrictions: found },
        });
        expect(plan.changes).toMatchObject([{ kind: 'set-setting', id: nameChange }]);
    });
});

describe('an entry that nobody could log in by is not set up', () => {
    test('while the application cannot be made, for which authentik would not know it', () => {
        const world = { ...bareWorld(), wanted: completeWorld().wanted, hasSecret: true };
        const [done, waits] = told(planned({ world, sso: { lacking: [permissions.addProvider] } }));
        expect(done).toEqual([]);
        expect(waits.slice(2)).toEqual([
            'set-setting: entry_without_application',
            'set-secret: entry_without_application',
        ]);
    });

    test('but is, where only a group cannot be bound to an application that has others', () => {
        const world = completeWorld();
        const wanted = { ...world.wanted, allowedGroups: ['staff', 'guests'] };
        const bindings = [{ id: 'binding-1', groupId: 'id-of-staff', isOwn: true }];
        const sso = { bindings, lacking: [permissions.addBinding] };
        expect(told(planned({ world: { ...world, wanted }, sso }))).toEqual([
            expect.arrayContaining(['set-setting', 'set-secret']),
            ['bind-group: sso_permissions_missing'],
        ]);
    });

    test.each([
        ['no client id', { clientId: '' }],
        ['no secret', { hasSecret: false }],
    ])('%s, and authentik is not set up by the app', (_, entry) => {
        const { changes, withheld } = planned({ entry, desired: { sso: undefined } });
        expect(changes).toEqual([]);
        expect(new Set(withheld.map(({ code }) => code))).toEqual(new Set(['entry_without_credentials']));
        expect(planned({ desired: { sso: undefined } }).withheld).toEqual([]);
    });

    test('both are made or found by the run itself: nothing waits', () => {
        const [done, waits] = told(planned({ world: bareWorld() }));
        expect(waits).toEqual([]);
        expect(done).toEqual(expect.arrayContaining([...setsUp, 'set-setting', 'set-client-id', 'set-secret']));
    });
});

describe('an entry that is not there', () => {
    const missing = { ...observedOf(completeWorld()).entry, exists: false };

    test('is made with the token of an administrator, and waits for one', () => {
        const [done, waits] = told(planned({ observed: { entry: missing, canUseRest: true } }));
        expect(waits).toEqual([]);
        expect(done).toContain('create-entry');
        expect(told(planned({ observed: { entry: missing, canUseRest: false } }))).toEqual([
            [],
            ['create-entry: entry_needs_token', 'set-setting: entry_not_created', 'set-secret: entry_not_created'],
        ]);
    });

    test('that it is there is enough to fill it without one', () => {
        const [done, waits] = told(planned({ observed: { canUseRest: false } }));
        expect(waits).toEqual([]);
        expect(done).toContain('set-setting');
    });
});

describe('restrictions that close a way in', () => {
    const rows = (id: string, value: boolean) => [{ id, type: 'boolean', value, choices: [] }] as const;
    const restrict = (isLive: boolean | undefined, enables: boolean, id = twoFactor, value = true) =>
        planned({
            entry: { settings: [{ suffix: enables ? '' : 'url', value: true }] },
            desired: { restrictions: [{ id, value }] },
            observed: {
                entry: { ...observedOf(completeWorld()).entry, exists: true, secret: 'equal', isLive },
                restrictions: rows(id, !value),
            },
        });

    test.each([
        [false, false],
        [undefined, false],
    ])('wait for the login (live: %s, switched on by the plan: %s)', (isLive, enables) => {
        const { withheld } = restrict(isLive, enables);
        expect(withheld).toMatchObject([{ code: 'login_not_live', change: { id: twoFactor } }]);
    });

    test.each([
        [true, false],
        [false, true],
        [undefined, true],
    ])('are made where it is there (live: %s, switched on by the plan: %s)', (isLive, enables) => {
        const plan = restrict(isLive, enables);
        expect(plan.withheld).toEqual([]);
        expect(plan.changes).toContainEqual(expect.objectContaining({ id: twoFactor }));
    });

    test('one that closes nothing waits for nothing', () => {
        expect(restrict(false, false, twoFactor, false).withheld).toEqual([]);
        expect(restrict(false, false, nameChange, false).withheld).toEqual([]);
    });
});

describe('where groups may log in', () => {
    const own = { id: 'binding-1', groupId: 'id-of-staff', isOwn: true };
    const foreign = { id: 'binding-2', groupId: 'id-of-guests', isOwn: false };
    const allow = (allowedGroups: readonly string[], sso: Partial<ObservedSso> = {}, world = completeWorld()) =>
        planned({ world: { ...world, wanted: { ...world.wanted, allowedGroups } }, sso });

    test('none of which is there, nothing of the login is changed, since everybody could use it', () => {
        const { changes, withheld } = allow(['stuff'], {}, bareWorld());
        expect(changes).toEqual([]);
        expect(withheld.map(({ change }) => change.kind)).toEqual(expect.arrayContaining([...setsUp, 'set-setting']));
        for (const held of withheld)
            expect(held).toMatchObject({ code: 'sso_groups_unknown', groups: [{ name: 'stuff', meant: 'staff' }] });
    });

    test('none of which can be bound, neither', () => {
        expect(told(allow(['staff'], { lacking: [permissions.addBinding] }))).toEqual([
            [],
            [
                'bind-group: sso_permissions_missing',
                'set-setting: sso_groups_unbound',
                'set-secret: sso_groups_unbound',
            ],
        ]);
    });

    test('what else is changed goes on', () => {
        const world = completeWorld();
        const plan = planned({
            world: { ...world, wanted: { ...world.wanted, allowedGroups: ['stuff'] } },
            desired: { restrictions: [{ id: nameChange, value: false }] },
            observed: { restrictions: [{ id: nameChange, type: 'boolean', value: true, choices: [] }] },
        });
        expect(plan.changes).toMatchObject([{ id: nameChange }]);
    });

    test('those that may be bound where the token sees no binding are no reason to wait; a slip in a name is', () => {
        const sso = { lacking: [permissions.viewBinding] };
        expect(told(allow(['staff'], sso))[0]).toContain('set-setting');
        const [done, waits] = told(allow(['stuff'], sso));
        expect(done).toEqual([]);
        expect(waits).toContain('set-setting: sso_groups_unknown');
    });

    test('one that is bound already, or by this plan, keeps the others out', () => {
        expect(allow(['staff'], { bindings: [own] }).withheld).toEqual([]);
        expect(allow(['staff', 'stuff'], { bindings: [foreign] }).withheld).toEqual([]);
        expect(told(allow(['guests'], { bindings: [own] }))).toEqual([
            expect.arrayContaining(['bind-group', 'unbind-group', 'set-setting']),
            [],
        ]);
    });

    test('the last one goes only if a person says so, since everybody can log in then', () => {
        const plan = allow([], { bindings: [own] });
        expect(plan.withheld).toMatchObject([{ code: 'sso_opens_login', change: { kind: 'unbind-group' } }]);
        expect(told(plan)[0]).toContain('set-setting');
        expect(told(approve(plan))[0]).toContain('unbind-group');
        const both = [own, { ...own, id: 'binding-3', groupId: 'id-of-admins' }];
        expect(allow([], { bindings: both }).withheld).toHaveLength(2);
    });

    test('one of several goes by itself, and so do all of the app where somebody else has bound one', () => {
        expect(allow([], { bindings: [own, foreign] }).withheld).toEqual([]);
        const two = [own, { ...own, id: 'binding-3', groupId: 'id-of-admins' }];
        expect(told(allow(['staff'], { bindings: two }))).toEqual([expect.arrayContaining(['unbind-group']), []]);
    });
});

test('Rocket.Chat’s own map of groups to channels is not written from a part of the groups, which would lose the others', () => {
    const desired = { rules: [ruleOf('staff', ['channel', 'staff'])] };
    const entry = { settings: [{ suffix: 'url', value: 'https://authentik.company' }] };
    const seen = { users: [], groups: completeWorld().groups };
    const mapOfPlan = (directory: Observed['directory'], known: Record<string, string> = {}) => {
        const memory = { ...observedOf(completeWorld()).memory, knownGroups: mapOf(known) };
        const { changes, withheld } = planned({ desired, entry, observed: { directory, memory } });
        const isMap = (change: object): boolean => 'id' in change && String(change.id).endsWith('-groups_channel_map');
        expect(changes).toContainEqual(expect.objectContaining({ id: 'Accounts_OAuth_Custom-Authentik-url' }));
        return [changes.filter(isMap).length, withheld.filter(({ change }) => isMap(change))];
    };
    expect(mapOfPlan(seen)).toEqual([1, []]);
    expect(mapOfPlan({ ...seen, mayBePartial: true }, { 'id-of-staff': 'staff' })).toEqual([1, []]);
    expect(mapOfPlan({ ...seen, isPartial: true })).toMatchObject([
        0,
        [{ code: 'directory_partial', permission: permissions.viewGroup }],
    ]);
    expect(mapOfPlan({ ...seen, mayBePartial: true }, { hidden: 'board' })).toMatchObject([
        0,
        [{ code: 'groups_unseen', groups: [{ name: 'board' }] }],
    ]);
});

import type { Change } from '../../src/model/change';
import type { Plan, PlanPart } from '../../src/model/plan';
import type { DesiredSso, ObservedApplication, ObservedProvider, ObservedSso } from '../../src/model/sso';
import { diffSso } from '../../src/plan/sso/diff-sso';
import { requiredPermissions, withholdSsoWithoutPermission } from '../../src/plan/sso/sso-permissions';
import { changeWords } from '../../src/model/change-words';
import { withheldLines } from '../../src/report/withheld-lines';
import { applySso, bareWorld, completeWorld, desiredOf, observedOf, type SsoWorld } from '../support/sso-world';
import { anyReason, english } from '../support/english';
import { quoted } from '../../src/model/quoted';

interface Difference {
    wanted?: Partial<DesiredSso>;
    provider?: Partial<ObservedProvider>;
    application?: Partial<ObservedApplication>;
    sso?: Partial<ObservedSso>;
}

/** A set-up that is as it should be, but for what is named. */
function worldWith({ wanted, provider, application, sso }: Difference, world = completeWorld()): SsoWorld {
    return {
        ...world,
        wanted: { ...world.wanted, ...wanted },
        sso: {
            ...world.sso,
            provider: world.sso.provider && { ...world.sso.provider, ...provider },
            application: world.sso.application && { ...world.sso.application, ...application },
            ...sso,
        },
    };
}

function diff(world: SsoWorld): PlanPart {
    return diffSso(desiredOf(world), observedOf(world));
}

function diffWith(difference: Difference): PlanPart {
    return diff(worldWith(difference));
}

function kinds(changes: readonly Change[]): string[] {
    return changes.map((change) => ('field' in change ? `${change.kind} ${change.field}` : change.kind));
}

const nothing = { changes: [], withheld: [], notes: [] };
const own = { mode: 'strict', url: 'https://rocket.company/_oauth/authentik', type: 'authorization' };
const bare = (difference: Difference = {}): PlanPart => diff(worldWith(difference, bareWorld()));

test('a set-up that is as it should be is left alone', () => {
    expect(diff(completeWorld())).toEqual(nothing);
});

test('nothing is planned where the app does not set up that side', () => {
    const world = bareWorld();
    expect(diffSso({ ...desiredOf(world), sso: undefined }, observedOf(world))).toEqual(nothing);
    expect(diffSso(desiredOf(world), { ...observedOf(world), sso: undefined })).toEqual(nothing);
});

test('from nothing, credentials, provider, application and bindings come in the order in which each needs the one before', () => {
    const { changes } = bare({ wanted: { allowedGroups: ['staff'] }, sso: { keys: [] } });
    expect(kinds(changes)).toEqual([
        ...['keep-credentials', 'create-key', 'create-provider', 'create-application', 'bind-group'],
    ]);
    expect(changes[0]).toMatchObject({ source: 'generated' });
    expect(changes[2]).toMatchObject({ name: 'Rocket.Chat', signingKey: { made: 'key' }, redirectUri: own.url });
    expect(changes[3]).toMatchObject({ provider: { made: 'provider' } });
});

test('the application is made for a provider that is there already', () => {
    const { changes } = diffWith({ sso: { application: undefined }, provider: { applicationSlug: null } });
    expect(changes).toMatchObject([{ kind: 'create-application', provider: { id: 1 } }]);
});

test('a name that other providers have is counted up', () => {
    const { changes } = bare({ sso: { takenProviderNames: ['Rocket.Chat', 'Rocket.Chat (2)'] } });
    expect(changes.find(({ kind }) => kind === 'create-provider')).toMatchObject({ name: 'Rocket.Chat (3)' });
});

describe('redirect URI', () => {
    const other = { mode: 'strict', url: 'https://other.company/callback', type: 'authorization' };
    test.each([
        ['none at all, which would believe the first caller', []],
        ['an expression that matches', [{ mode: 'regex', url: 'https://rocket\\.company/.*', type: 'authorization' }]],
        ['other upper and lower case', [{ ...own, url: 'https://Rocket.company/_oauth/authentik' }]],
        ['a slash at the end', [{ ...own, url: `${own.url}/` }]],
        ['for logging out', [{ ...own, type: 'logout' }]],
        ['those of others', [other, { ...other, mode: 'regex' }]],
    ])('ours is added after %s, and the others stay in their order', (_what, redirectUris) => {
        const { changes } = diffWith({ provider: { redirectUris } });
        expect(changes).toMatchObject([{ field: 'redirect_uris', from: redirectUris, to: [...redirectUris, own] }]);
    });

    test('it has no type where the version knows none', () => {
        const { mode, url } = own;
        const old = { grantTypes: undefined, redirectUris: [{ mode, url }] };
        expect(diffWith({ provider: old })).toEqual(nothing);
        const { changes } = diffWith({ provider: { ...old, redirectUris: [{ mode, url: 'https://other.company/' }] } });
        expect(changes).toMatchObject([
            {
                to: [
                    { mode, url: 'https://other.company/' },
                    { mode, url },
                ],
            },
        ]);
        expect(JSON.stringify(changes)).not.toContain('"type"');
    });
});

test('grant types are added, never taken away, and left out where the version has none', () => {
    const { changes } = diffWith({ provider: { grantTypes: ['implicit', 'refresh_token'] } });
    expect(changes).toMatchObject([{ field: 'grant_types', to: ['implicit', 'refresh_token', 'authorization_code'] }]);
    expect(kinds(diffWith({ provider: { grantTypes: [] } }).changes)).toEqual(['change-provider grant_types']);
    expect(diffWith({ provider: { grantTypes: undefined } })).toEqual(nothing);
});

describe('scope mappings', () => {
    const custom = { id: 'custom', name: 'Company profile', scope: 'profile', managed: null };
    const all = [...completeWorld().sso.mappings, custom];

    test("an administrator's own counts for its scope, so that no group is shown twice", () => {
        const mappings = ['custom', 'mapping-email', 'mapping-openid'];
        expect(diffWith({ provider: { mappings }, sso: { mappings: all } })).toEqual(nothing);
    });

    test("what is missing is authentik's own, beside all that is attached", () => {
        const extra = { id: 'extra', name: 'Shoe sizes', scope: 'shoes', managed: null };
        const { changes } = diffWith({ provider: { mappings: ['extra'] }, sso: { mappings: [...all, extra] } });
        expect(changes).toMatchObject([
            { field: 'property_mappings', to: ['extra', 'mapping-email', 'mapping-openid', 'mapping-profile'] },
        ]);
    });

    test('nobody guesses which of several custom ones is meant where the default was deleted', () => {
        const second = { ...custom, id: 'second', name: 'Guest profile' };
        const mappings = [...all.filter(({ id }) => id !== 'mapping-profile'), second];
        const { changes, withheld } = diffWith({ provider: { mappings: [] }, sso: { mappings } });
        expect(changes).toMatchObject([{ to: ['mapping-email', 'mapping-openid'] }]);
        expect(withheld).toMatchObject([
            {
                code: 'sso_mappings_missing',
                lacking: [
                    {
                        ...{ code: 'ground.other_mappings', scope: 'profile' },
                        present: quoted(['Company profile', 'Guest profile']),
                    },
                ],
            },
        ]);
    });

    test('a scope beyond the three that nothing maps is told, and stops nothing', () => {
        const { changes, withheld, notes } = diffWith({ wanted: { scopes: ['openid', 'email', 'profile', 'phone'] } });
        expect({ changes, withheld }).toEqual({ changes: [], withheld: [] });
        expect(notes).toEqual([{ code: 'scope_unmapped', subject: 'phone' }]);
    });
});

describe('signing key', () => {
    const keys = (...types: (string | undefined)[]): ObservedSso['keys'] =>
        types.map((type, index) => ({ id: `key-of-${type ?? 'unknown'}`, name: `${9 - index}`, type }));

    test.each(['ed25519', 'ed448', 'dsa'])('one of the type %s is replaced, since it breaks signing', (type) => {
        const old = { id: 'old', name: 'Old', type };
        const { changes } = diffWith({
            provider: { signingKey: 'old' },
            sso: { keys: [old, ...completeWorld().sso.keys] },
        });
        expect(changes).toMatchObject([{ field: 'signing_key', from: 'old', to: 'key-1' }]);
    });

    test('one that is gone is replaced', () => {
        expect(diffWith({ provider: { signingKey: 'gone' } }).changes).toMatchObject([{ to: 'key-1' }]);
    });

    test('where no key can sign, one is made first', () => {
        const { changes } = diffWith({ provider: { signingKey: 'key-of-dsa' }, sso: { keys: keys('dsa') } });
        expect(kinds(changes)).toEqual(['create-key', 'change-provider signing_key']);
        expect(changes).toMatchObject([{ name: 'Rocket.Chat signing key' }, { to: { made: 'key' } }]);
    });

    test.each([
        [
            "authentik's own",
            [{ id: 'own', name: 'authentik Self-signed Certificate', type: 'ec' }, ...keys('rsa')],
            'own',
        ],
        ['an RSA one', keys(undefined, 'ec', 'rsa'), 'key-of-rsa'],
        ['an EC one', keys('ed25519', undefined, 'ec'), 'key-of-ec'],
        ['one of a type that the version does not tell', keys('dsa', undefined), 'key-of-unknown'],
    ])('a new provider gets %s before others', (_what, present, signingKey) => {
        const { changes } = bare({ sso: { keys: present } });
        expect(changes.find(({ kind }) => kind === 'create-provider')).toMatchObject({
            signingKey: { id: signingKey },
        });
    });
});

describe('flows of a new provider', () => {
    const flows = (...slugs: string[]): ObservedSso['authorizationFlows'] => slugs.map((slug) => ({ id: slug, slug }));
    const flowOf = ({ changes }: PlanPart): string | undefined =>
        changes.flatMap((change) => (change.kind === 'create-provider' ? [change.authorizationFlow.slug] : []))[0];

    test('the one that the settings name comes before the default, and the default before the only one', () => {
        const standard = 'default-provider-authorization-implicit-consent';
        const authorizationFlows = flows('staff', standard);
        expect(flowOf(bare({ sso: { authorizationFlows } }))).toBe(standard);
        expect(flowOf(bare({ sso: { authorizationFlows }, wanted: { authorizationFlow: 'staff' } }))).toBe('staff');
        expect(flowOf(bare({ sso: { authorizationFlows: flows('staff') } }))).toBe('staff');
    });

    test.each([
        ['several are left and none is named', { sso: { authorizationFlows: flows('a', 'b') } }, '"a" and "b"'],
        ['there is none', { sso: { invalidationFlows: [] } }, 'invalidation flow'],
        ['the one that is named does not exist', { wanted: { invalidationFlow: 'typo' } }, '"typo" does not exist'],
    ])('where %s, everything waits and no credentials are made', (_what, difference: Difference, details) => {
        const { changes, withheld } = bare({
            ...difference,
            wanted: { allowedGroups: ['staff'], ...difference.wanted },
        });
        expect(changes).toEqual([]);
        expect(withheld.map(({ change }) => change.kind)).toEqual(
            expect.arrayContaining(['create-provider', 'create-application', 'bind-group']),
        );
        expect(new Set(withheld.map(({ code }) => code))).toEqual(new Set(['sso_flow_missing']));
        expect(withheldLines(english, withheld).join('\n')).toContain(details);
    });
});

describe('client id and secret', () => {
    test.each([
        ['no client id', { wanted: { clientId: '' } }],
        ['no secret', { provider: { secret: 'none' as const } }],
        ['another secret than the one that authentik shows', { provider: { secret: 'wrong' as const } }],
    ])('settings with %s take those of the provider', (_what, difference) => {
        expect(diffWith(difference).changes).toMatchObject([
            { kind: 'keep-credentials', source: 'provider', provider: 1, clientId: 'client' },
        ]);
    });

    test('a secret that authentik does not show is replaced by the one of the settings, which no plan holds', () => {
        const { changes } = diffWith({ provider: { secret: 'wrong', isSecretReadable: false } });
        expect(changes).toMatchObject([{ field: 'client_secret', from: null, to: null }]);
        const first = diffWith({ wanted: { clientId: '' }, provider: { secret: 'none', isSecretReadable: false } });
        expect(kinds(first.changes)).toEqual(['keep-credentials', 'change-provider client_secret']);
    });

    test("another client's provider is left alone, and both ids are named", () => {
        const broken = { redirectUris: [], grantTypes: [], mappings: [], clientType: 'public' };
        const { changes, notes } = diffWith({ wanted: { clientId: 'typed' }, provider: broken });
        expect(changes).toEqual([]);
        expect(notes).toMatchObject([{ code: 'client_id_differs' }]);
        expect(notes[0]?.details).toEqual({ code: 'detail.client_ids', found: 'client', wanted: 'typed' });
    });

    test('a public client is made confidential, or its secret would be looked at by nobody', () => {
        const { changes } = diffWith({ provider: { clientType: 'public' } });
        expect(changes).toMatchObject([{ field: 'client_type', from: 'public', to: 'confidential' }]);
    });
});

describe('application', () => {
    test('one without a provider is linked, to the one that is there or the one that is made', () => {
        const unlinked = { application: { provider: null }, provider: { applicationSlug: null } };
        expect(diffWith(unlinked).changes).toMatchObject([{ field: 'provider', from: null, to: 1 }]);
        const { changes } = diffWith({ application: { provider: null }, sso: { provider: undefined } });
        expect(changes.at(-1)).toMatchObject({ kind: 'change-application', field: 'provider' });
    });

    test('one of another protocol has the slug: nothing is changed', () => {
        const { changes, withheld } = diffWith({
            application: { isOAuth2: false, provider: 5, launchUrl: '' },
            sso: { provider: undefined },
            wanted: { allowedGroups: ['staff'], clientId: '' },
        });
        expect(changes).toEqual([]);
        expect(withheld).toMatchObject([{ code: 'sso_slug_taken', application: 'Chat' }]);
    });

    test.each(['', 'typed'])(
        'an OAuth2 application of another program has the slug, while the client id is "%s"',
        (clientId) => {
            const { changes, withheld } = diffWith({
                wanted: { allowedGroups: ['staff'], clientId },
                application: { name: 'Wiki', launchUrl: 'https://wiki.company/' },
                provider: {
                    clientId: 'wiki',
                    redirectUris: [{ mode: 'strict', url: 'https://wiki.company/callback' }],
                },
            });
            expect(changes).toEqual([]);
            expect(withheld).toMatchObject([{ code: 'sso_slug_taken', application: 'Wiki' }]);
        },
    );

    test("where its provider cannot be seen, it may be another program's, and no group is bound to it", () => {
        const { changes, withheld } = diffWith({
            wanted: { allowedGroups: ['staff'] },
            sso: { provider: undefined, lacking: ['authentik_providers_oauth2.view_oauth2provider'] },
        });
        expect(changes).toEqual([]);
        expect(withheld.map(({ change }) => change.kind)).toContain('bind-group');
    });

    test('a provider that another application uses is not taken away from it', () => {
        const { changes, withheld } = diffWith({
            sso: { application: undefined },
            provider: { applicationSlug: 'wiki' },
        });
        expect(changes).toEqual([]);
        expect(withheld).toMatchObject([{ code: 'sso_provider_taken', application: 'wiki' }]);
    });

    test.each(['', 'https://rocket.company/_oauth/authentik'])('the launch URL "%s" becomes the root', (launchUrl) => {
        const { changes } = diffWith({ application: { launchUrl } });
        expect(changes).toMatchObject([{ field: 'meta_launch_url', from: launchUrl, to: 'https://rocket.company/' }]);
    });

    test.each(['https://rocket.company', 'https://rocket.company/channel/general', 'blank://blank'])(
        "the launch URL %s is somebody's choice and stays",
        (launchUrl) => {
            expect(diffWith({ application: { launchUrl } })).toEqual(nothing);
        },
    );
});

describe('groups allowed to log in', () => {
    const bound = (...bindings: [group: string, isOwn: boolean][]): ObservedSso['bindings'] =>
        bindings.map(([group, isOwn], index) => ({ id: `binding-${index}`, groupId: `id-of-${group}`, isOwn }));

    test('are found by name or id, and a binding made by hand counts', () => {
        const { changes } = diffWith({
            wanted: { allowedGroups: ['staff', 'id-of-guests', 'admins', 'id-of-admins'] },
            sso: { bindings: bound(['staff', false]) },
        });
        expect(changes).toMatchObject([
            { kind: 'bind-group', groupId: 'id-of-admins', group: 'admins' },
            { kind: 'bind-group', groupId: 'id-of-guests', group: 'guests' },
        ]);
    });

    test('only bindings of the app go, after the new ones are there', () => {
        const { changes } = diffWith({
            wanted: { allowedGroups: ['guests'] },
            sso: { bindings: bound(['staff', true], ['admins', false]) },
        });
        expect(changes).toMatchObject([
            { kind: 'bind-group', group: 'guests' },
            { kind: 'unbind-group', group: 'staff', binding: 'binding-0' },
        ]);
    });

    test('an emptied list takes the bindings of the app away', () => {
        const { changes } = diffWith({ sso: { bindings: bound(['staff', true], ['admins', false]) } });
        expect(changes).toMatchObject([{ kind: 'unbind-group', group: 'staff' }]);
    });

    test('a group that is not known is told, and nothing is taken away meanwhile', () => {
        const { changes, notes } = diffWith({
            wanted: { allowedGroups: ['ghosts', 'guests'] },
            sso: { bindings: bound(['staff', true]) },
        });
        expect(kinds(changes)).toEqual(['bind-group']);
        expect(notes).toEqual([{ code: 'group_unknown', subject: { code: 'unknown.name', name: 'ghosts' } }]);
    });

    test('where every binding must pass, a second group would shut everybody out', () => {
        const { changes, withheld } = diffWith({
            wanted: { allowedGroups: ['staff', 'guests'] },
            application: { policyMode: 'all' },
        });
        expect(changes).toEqual([]);
        expect(withheld.map(({ code }) => code)).toEqual(['sso_all_groups_required', 'sso_all_groups_required']);
    });
});

describe('permissions', () => {
    const views = ['authentik_core.view_application', 'authentik_providers_oauth2.view_oauth2provider'];
    const emptyPlan: Plan = { changes: [], withheld: [], notes: [], drift: [] };

    test.each(views)('without %s nothing is planned, and all that are missing are named at once', (view) => {
        const lacking = [view, 'authentik_flows.view_flow'].sort();
        const { changes, withheld } = bare({ sso: { lacking, authorizationFlows: [] } });
        expect(changes).toEqual([]);
        expect(new Set(withheld.map(({ code }) => code))).toEqual(new Set(['sso_permissions_missing']));
        expect(withheld[0]).toMatchObject({ permissions: lacking });
    });

    test('each change names what it needs, once and sorted', () => {
        const { changes } = bare({ wanted: { allowedGroups: ['staff', 'guests'] }, sso: { keys: [] } });
        expect(requiredPermissions(changes)).toEqual([
            'authentik_core.add_application',
            'authentik_crypto.add_certificatekeypair',
            'authentik_policies.add_policybinding',
            'authentik_providers_oauth2.add_oauth2provider',
            'authentik_secrets.add_secret',
        ]);
        const repairs = diffWith({
            wanted: { allowedGroups: ['guests'] },
            provider: { grantTypes: [] },
            application: { launchUrl: '' },
            sso: { bindings: [{ id: 'binding-0', groupId: 'id-of-staff', isOwn: true }] },
        });
        expect(requiredPermissions(repairs.changes)).toEqual([
            'authentik_core.change_application',
            'authentik_policies.add_policybinding',
            'authentik_policies.delete_policybinding',
            'authentik_providers_oauth2.change_oauth2provider',
        ]);
        const room: Change = {
            kind: 'create-room',
            room: 'help',
            type: 'channel',
            creator: 'rocket.cat',
            reason: anyReason,
        };
        expect(requiredPermissions([room])).toEqual([]);
    });

    test.each([
        'authentik_core.add_application',
        'authentik_crypto.add_certificatekeypair',
        'authentik_policies.add_policybinding',
        'authentik_providers_oauth2.add_oauth2provider',
    ])(
        'without %s no half of a new login is made, open to everybody or with credentials that nothing knows',
        (name) => {
            const { changes } = bare({ wanted: { allowedGroups: ['staff'] }, sso: { keys: [] } });
            const plan = withholdSsoWithoutPermission([name, 'authentik_core.view_group'])({ ...emptyPlan, changes });
            expect(plan.changes).toEqual([]);
            expect(kinds(plan.withheld.map(({ change }) => change)).sort()).toEqual(kinds(changes).sort());
            for (const held of plan.withheld)
                expect(held).toMatchObject({
                    code: 'sso_permissions_missing',
                    permissions: ['authentik_core.view_group', name].sort(),
                });
        },
    );

    test('what the token may do is not held back by what nothing needs', () => {
        const { changes } = diffWith({ provider: { grantTypes: [] } });
        const plan = { ...emptyPlan, changes };
        expect(withholdSsoWithoutPermission(['authentik_core.add_application'])(plan)).toEqual(plan);
    });
});

test('every change has a line of its own, filled and without a secret', () => {
    const worlds = [
        bareWorld(),
        worldWith({ provider: { secret: 'wrong', isSecretReadable: false, redirectUris: [], signingKey: 'gone' } }),
        worldWith({ application: { launchUrl: '', provider: null }, wanted: { allowedGroups: ['staff'] } }),
        worldWith({ sso: { bindings: [{ id: 'b', groupId: 'id-of-staff', isOwn: true }] } }),
    ];
    const lines = worlds.flatMap((world) => diff(world).changes.map((change) => english.say(changeWords(change))));
    lines.push(
        english.say(changeWords({ kind: 'delete-provider', provider: 1, name: 'Rocket.Chat', reason: anyReason })),
        english.say(changeWords({ kind: 'delete-application', slug: 'rocketchat', reason: anyReason })),
        english.say(changeWords({ kind: 'forget-credentials', clientId: '', reason: anyReason })),
    );
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).not.toMatch(/undefined|null|\[object|: *$/);
});

test('a world with everything wrong is right after one run', () => {
    const wrong = worldWith({
        wanted: { allowedGroups: ['guests'] },
        provider: {
            ...{ redirectUris: [], grantTypes: [], mappings: [], signingKey: 'gone', clientType: 'public' },
            ...{ secret: 'wrong' as const, isSecretReadable: false, applicationSlug: null },
        },
        application: { launchUrl: '', provider: null },
        sso: { keys: [], bindings: [{ id: 'b', groupId: 'id-of-staff', isOwn: true }] },
    });
    expect(kinds(diff(wrong).changes)).toEqual([
        'create-key',
        ...['redirect_uris', 'grant_types', 'property_mappings', 'signing_key', 'client_type', 'client_secret'].map(
            (field) => `change-provider ${field}`,
        ),
        ...['provider', 'meta_launch_url'].map((field) => `change-application ${field}`),
        ...['bind-group', 'unbind-group'],
    ]);
    expect(diff(applySso(wrong, diff(wrong).changes))).toEqual(nothing);
});

import fc from 'fast-check';
import type { Change } from '../../src/model/change';
import { isSsoChange } from '../../src/model/kinds';
import type { Plan, PlanPart } from '../../src/model/plan';
import type { ObservedApplication, ObservedProvider, ObservedSso, ScopeMapping } from '../../src/model/sso';
import { diffSso } from '../../src/plan/sso/diff-sso';
import { requiredPermissions, withholdSsoWithoutPermission } from '../../src/plan/sso/sso-permissions';
import {
    applySso,
    completeWorld,
    defaultMappings,
    desiredOf,
    groups,
    observedOf,
    type SsoWorld,
} from '../support/sso-world';
import { sentencesIn } from '../support/sentences-in';

const runs = { numRuns: 500 };
const base = completeWorld();
const allMappings: readonly ScopeMapping[] = [
    ...defaultMappings,
    { id: 'company-profile', name: 'Company profile', scope: 'profile', managed: null },
    { id: 'company-mail', name: 'Company mail', scope: 'email', managed: null },
    { id: 'guest-mail', name: 'Guest mail', scope: 'email', managed: null },
    { id: 'phone', name: 'Phone', scope: 'phone', managed: null },
];
const allFlows = ['default-provider-authorization-implicit-consent', 'staff', 'guests'];
const uris = ['https://rocket.company/_oauth/authentik', 'https://other.company/callback', 'https://rocket.company/.*'];
const views = [
    'authentik_core.view_application',
    'authentik_crypto.view_certificatekeypair',
    'authentik_flows.view_flow',
    'authentik_policies.view_policybinding',
    'authentik_providers_oauth2.view_oauth2provider',
    'authentik_providers_oauth2.view_scopemapping',
];
const needs = [
    'authentik_core.add_application',
    'authentik_core.change_application',
    'authentik_crypto.add_certificatekeypair',
    'authentik_policies.add_policybinding',
    'authentik_policies.delete_policybinding',
    'authentik_providers_oauth2.add_oauth2provider',
    'authentik_providers_oauth2.change_oauth2provider',
    'authentik_secrets.add_secret',
];

const provider: fc.Arbitrary<ObservedProvider> = fc
    .record({
        clientType: fc.constantFrom('confidential', 'public'),
        secret: fc.constantFrom('right' as const, 'wrong' as const, 'none' as const),
        isSecretReadable: fc.boolean(),
        hasTypes: fc.boolean(),
        grantTypes: fc.subarray(['implicit', 'refresh_token', 'authorization_code', 'password']),
        redirectUris: fc.array(
            fc.record({
                mode: fc.constantFrom('strict', 'regex'),
                url: fc.constantFrom(...uris),
                type: fc.constantFrom('authorization', 'logout'),
            }),
            { maxLength: 4 },
        ),
        mappings: fc.subarray([...allMappings.map(({ id }) => id), 'of-another-kind'].sort()),
        signingKey: fc.constantFrom('key-rsa', 'key-ec', 'key-ed25519', 'gone'),
        applicationSlug: fc.constantFrom(null, null, 'wiki'),
    })
    .map(({ hasTypes, grantTypes, redirectUris, ...drawn }) => ({
        ...{ id: 1, name: 'Rocket.Chat', clientId: 'client', ...drawn },
        grantTypes: hasTypes ? grantTypes : undefined,
        redirectUris: hasTypes ? redirectUris : redirectUris.map(({ mode, url }) => ({ mode, url })),
    }));

const application: fc.Arbitrary<ObservedApplication & { linkedTo: 'found' | 'none' | 'saml' }> = fc
    .record({
        linkedTo: fc.constantFrom('found' as const, 'found' as const, 'none' as const, 'saml' as const),
        launchUrl: fc.constantFrom('', 'https://rocket.company/', uris[0] ?? '', 'https://elsewhere.company/'),
        policyMode: fc.constantFrom('any', 'any', 'all'),
    })
    .map((drawn) => ({
        id: 'application-1',
        slug: 'rocketchat',
        name: 'Chat',
        provider: null,
        isOAuth2: true,
        ...drawn,
    }));

const world: fc.Arbitrary<SsoWorld> = fc
    .record({
        clientId: fc.constantFrom('', 'client', 'client', 'typed'),
        hasSecret: fc.boolean(),
        scopes: fc.shuffledSubarray(['openid', 'email', 'profile', 'phone', 'shoes']),
        allowed: fc.shuffledSubarray(['staff', 'id-of-guests', 'admins', 'ghosts', 'id-of-staff']),
        authorizationFlow: fc.constantFrom('', '', 'staff', 'typo'),
        provider: fc.option(provider, { nil: undefined }),
        application: fc.option(application, { nil: undefined }),
        takenProviderNames: fc.subarray(['Rocket.Chat', 'Rocket.Chat (2)', 'Wiki']),
        flows: fc.subarray(allFlows),
        invalidation: fc.subarray(['default-provider-invalidation-flow', 'other']),
        keys: fc.subarray(['rsa', 'ec', 'ed25519']),
        mappings: fc.subarray([...allMappings]),
        bindings: fc.subarray(['staff', 'guests', 'admins', 'unseen']),
        own: fc.subarray(['staff', 'guests', 'admins', 'unseen']),
        lacking: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(views) }),
    })
    .map(({ application: drawnApplication, provider: drawnProvider, ...drawn }) => {
        const linked = link(drawnApplication, drawnProvider, drawn.clientId);
        const sso: ObservedSso = {
            ...linked,
            takenProviderNames: drawn.takenProviderNames,
            authorizationFlows: drawn.flows.map((slug) => ({ id: `flow-${slug}`, slug })),
            invalidationFlows: drawn.invalidation.map((slug) => ({ id: `flow-${slug}`, slug })),
            keys: drawn.keys.map((type) => ({ id: `key-${type}`, name: `Company ${type}`, type })),
            mappings: drawn.mappings,
            bindings: linked.application
                ? drawn.bindings.map((name) => ({
                      ...{ id: `binding-${name}`, groupId: `id-of-${name}`, isOwn: drawn.own.includes(name) },
                  }))
                : [],
            lacking: drawn.lacking,
        };
        const { clientId, scopes, allowed: allowedGroups, authorizationFlow } = drawn;
        const wanted = { ...base.wanted, clientId, scopes, allowedGroups, authorizationFlow };
        return { wanted, hasSecret: drawn.hasSecret, sso, groups };
    });

/** As authentik links them: an application to one provider, and the provider tells the slug of its application. */
function link(
    drawn: (ObservedApplication & { linkedTo: 'found' | 'none' | 'saml' }) | undefined,
    found: ObservedProvider | undefined,
    clientId: string,
): Pick<ObservedSso, 'application' | 'provider'> {
    // only one that no application uses is found by its name
    const unlinked = found && { ...found, applicationSlug: clientId === 'client' ? found.applicationSlug : null };
    if (!drawn) return { application: undefined, provider: unlinked };
    const { linkedTo, ...there } = drawn;
    if (linkedTo === 'saml') return { application: { ...there, provider: 9, isOAuth2: false }, provider: undefined };
    if (linkedTo === 'none' || !found) return { application: there, provider: unlinked };
    return { application: { ...there, provider: found.id }, provider: { ...found, applicationSlug: there.slug } };
}

function diff(drawn: SsoWorld): PlanPart {
    return diffSso(desiredOf(drawn), observedOf(drawn));
}

function ofKind<K extends Change['kind']>(changes: readonly Change[], kind: K): Extract<Change, { kind: K }>[] {
    return changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

function holds(property: (drawn: SsoWorld, part: PlanPart) => void): void {
    fc.assert(
        fc.property(world, (drawn) => {
            property(drawn, diff(drawn));
        }),
        runs,
    );
}

test('once the changes are made, nothing is left to change', () => {
    holds((drawn, { changes }) => {
        expect(diff(applySso(drawn, changes)).changes).toEqual([]);
    });
});

test('the order in which authentik and the settings list things never matters', () => {
    const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
        fc.shuffledSubarray([...items], { minLength: items.length });
    const pair = world.chain((drawn) =>
        fc
            .record({
                authorizationFlows: shuffled(drawn.sso.authorizationFlows),
                invalidationFlows: shuffled(drawn.sso.invalidationFlows),
                keys: shuffled(drawn.sso.keys),
                mappings: shuffled(drawn.sso.mappings),
                bindings: shuffled(drawn.sso.bindings),
                takenProviderNames: shuffled(drawn.sso.takenProviderNames),
                scopes: shuffled(drawn.wanted.scopes),
                allowedGroups: shuffled(drawn.wanted.allowedGroups),
                known: shuffled(drawn.groups),
            })
            .map(({ scopes, allowedGroups, known, ...lists }): [SsoWorld, SsoWorld] => [
                drawn,
                {
                    ...drawn,
                    wanted: { ...drawn.wanted, scopes, allowedGroups },
                    sso: { ...drawn.sso, ...lists },
                    groups: known,
                },
            ]),
    );
    fc.assert(
        fc.property(pair, ([first, second]) => {
            expect(diff(second)).toEqual(diff(first));
        }),
        runs,
    );
});

test('redirect URIs, grant types and mappings of others stay', () => {
    holds((drawn, { changes }) => {
        const after = applySso(drawn, changes).sso.provider;
        const { provider: before } = drawn.sso;
        if (!before || !after) return;
        expect(after.redirectUris.slice(0, before.redirectUris.length)).toEqual(before.redirectUris);
        expect(after.redirectUris.length).toBeLessThanOrEqual(before.redirectUris.length + 1);
        expect(after.grantTypes?.slice(0, before.grantTypes?.length)).toEqual(before.grantTypes);
        expect(after.mappings).toEqual(expect.arrayContaining([...before.mappings]));
    });
});

test('nothing is touched beside the fields of the provider, the application of the slug and the bindings of the app', () => {
    holds((drawn, { changes }) => {
        const after = applySso(drawn, changes).sso;
        const { sso: before } = drawn;
        if (before.provider) {
            const { id, name, clientId } = before.provider;
            expect(after.provider).toMatchObject({ id, name, clientId });
            expect(ofKind(changes, 'create-provider')).toEqual([]);
        }
        if (before.application) {
            const { id, name, slug, policyMode } = before.application;
            expect(after.application).toMatchObject({ id, name, slug, policyMode });
            // what it is linked to is somebody's choice
            if (before.application.provider !== null)
                expect(after.application?.provider).toBe(before.application.provider);
        }
        expect(after.mappings).toEqual(before.mappings);
        expect(after.keys.slice(0, before.keys.length)).toEqual(before.keys);
        for (const change of changes) if ('slug' in change) expect(change.slug).toBe(drawn.wanted.slug);
    });
});

test("another client's or another application's provider is never changed", () => {
    holds((drawn, { changes }) => {
        const { provider: found } = drawn.sso;
        const isOther = drawn.wanted.clientId !== '' && found && drawn.wanted.clientId !== found.clientId;
        if (isOther)
            expect([...ofKind(changes, 'change-provider'), ...ofKind(changes, 'keep-credentials')]).toEqual([]);
        if (found?.applicationSlug === 'wiki') {
            expect(ofKind(changes, 'create-application')).toEqual([]);
            for (const { field } of ofKind(changes, 'change-application')) expect(field).toBe('meta_launch_url');
        }
    });
});

test('bindings made by hand stay, and a group that nobody knows takes no other one away', () => {
    holds((drawn, { changes }) => {
        const { bindings } = drawn.sso;
        const byHand = bindings.filter(({ isOwn }) => !isOwn).map(({ id }) => id);
        const left = applySso(drawn, changes).sso.bindings.map(({ id }) => id);
        expect(left).toEqual(expect.arrayContaining(byHand));
        const isUnknown = drawn.wanted.allowedGroups.includes('ghosts');
        if (isUnknown) expect(left).toEqual(expect.arrayContaining(bindings.map(({ id }) => id)));
    });
});

test('while groups are listed and one is known, the application is never opened to everybody by taking bindings away', () => {
    holds((drawn, { changes }) => {
        let current = drawn;
        for (const change of changes) {
            current = applySso(current, [change]);
            if (change.kind === 'unbind-group' && drawn.wanted.allowedGroups.length > 0)
                expect(current.sso.bindings).not.toEqual([]);
        }
    });
});

test('each group is bound once, and before any is taken off', () => {
    holds((drawn, { changes }) => {
        const bound = ofKind(changes, 'bind-group').map(({ groupId }) => groupId);
        expect(new Set(bound).size).toBe(bound.length);
        for (const { groupId } of drawn.sso.bindings) expect(bound).not.toContain(groupId);
        const kinds = changes.map(({ kind }) => kind);
        if (bound.length > 0 && kinds.includes('unbind-group'))
            expect(kinds.lastIndexOf('bind-group')).toBeLessThan(kinds.indexOf('unbind-group'));
    });
});

test('what cannot be seen is not taken for missing, and every missing permission is in the message', () => {
    holds((drawn, { changes, withheld }) => {
        const { lacking } = drawn.sso;
        const isBlind = lacking.some((name) => name === views[0] || name === views[4]);
        if (isBlind) {
            expect(changes).toEqual([]);
            expect(withheld).not.toEqual([]);
        }
        for (const held of withheld)
            if (held.code === 'sso_permissions_missing')
                expect(held.permissions).toEqual(expect.arrayContaining([...lacking]));
        const guards: [string | undefined, Change['kind']][] = [
            [views[1], 'create-key'],
            [views[1], 'create-provider'],
            [views[3], 'bind-group'],
            [views[3], 'unbind-group'],
        ];
        for (const [view, kind] of guards)
            if (lacking.includes(view ?? '')) expect(changes.map((change) => change.kind)).not.toContain(kind);
    });
});

test('a provider is made only with an application, and credentials only for a provider', () => {
    holds((drawn, { changes }) => {
        const kinds = changes.map(({ kind }) => kind);
        const isMade = kinds.includes('create-provider');
        if (isMade) {
            const after = applySso(drawn, changes).sso;
            expect(after.application?.provider).toBe(after.provider?.id);
        }
        for (const { source } of ofKind(changes, 'keep-credentials')) expect(isMade).toBe(source === 'generated');
    });
});

test('without a permission no change that needs it is made, nothing gets lost, and no half of a login is left over', () => {
    fc.assert(
        fc.property(world, fc.subarray(needs), (drawn, lacking) => {
            const { changes } = diff(drawn);
            const plan: Plan = { changes, withheld: [], notes: [], drift: [] };
            const kept = withholdSsoWithoutPermission(lacking)(plan);
            expect(requiredPermissions(kept.changes).filter((name) => lacking.includes(name))).toEqual([]);
            expect(kept.changes).toEqual(changes.filter((change) => kept.changes.includes(change)));
            expect(kept.changes.length + kept.withheld.length).toBe(changes.length);
            expect(changes).toEqual(expect.arrayContaining(kept.withheld.map(({ change }) => change)));
            for (const held of kept.withheld) expect(held).toMatchObject({ permissions: lacking });

            const count = (kind: Change['kind'], of: Plan): number => ofKind(of.changes, kind).length;
            // an application without the groups that were asked for is open to everybody
            if (count('create-application', kept) > 0)
                expect(count('bind-group', kept)).toBe(count('bind-group', plan));
            if (count('unbind-group', kept) > 0) expect(count('bind-group', kept)).toBe(count('bind-group', plan));
            if (count('create-provider', plan) > 0)
                for (const kind of ['create-application', 'keep-credentials', 'create-key'] as const)
                    if (count(kind, plan) > 0 && (kind !== 'create-key' || count('create-provider', kept) > 0))
                        expect(count(kind, kept) > 0).toBe(count('create-provider', kept) > 0);
            expect(() => applySso(drawn, kept.changes.filter(isSsoChange))).not.toThrow();
        }),
        runs,
    );
});

test('what a plan says of authentik is codes and names, and no sentence', () => {
    holds((drawn, part) => {
        const withoutNewNames = part.changes.map((change) => (change.kind === 'create-key' ? change.reason : change));
        const held = part.withheld.filter(({ change }) => change.kind !== 'create-key');
        expect(sentencesIn([withoutNewNames, held, part.notes], drawn)).toEqual([]);
    });
});

import type { PlanPart } from '../../src/model/plan';
import type { DesiredSso, ObservedApplication, ObservedProvider, ObservedSso } from '../../src/model/sso';
import { diffSso } from '../../src/plan/sso/diff-sso';
import { changeSaid } from '../../src/report/change-said';
import { CALLBACK, desired, desiredSso, observed, ROOT } from '../support/sso-lab';
import { allRight, managedMapping, provider } from '../support/sso-model';
import { english } from '../support/english';

const group = (name: string) => ({ id: `${name}-id`, name, parents: [], members: [] });
const groups = [group('staff'), group('guests')];

function plan(sso: Partial<ObservedSso> = {}, wanted: Partial<DesiredSso> = {}, hasSecret = true): PlanPart {
    const found = { ...allRight, ...sso };
    return diffSso(desired(desiredSso({ clientId: 'client', ...wanted }), hasSecret), observed(found, groups));
}

function withProvider(more: Partial<ObservedProvider>, wanted?: Partial<DesiredSso>): PlanPart {
    return plan({ provider: { ...provider, ...more } }, wanted);
}

function withApplication(more: Partial<ObservedApplication>): PlanPart {
    return plan({ application: allRight.application && { ...allRight.application, ...more } });
}

function kinds({ changes }: PlanPart): string[] {
    return changes.map((change) => ('field' in change ? `${change.kind} ${change.field}` : change.kind));
}

test.each([
    ['no client id', { secret: 'none' }, '', ['keep-credentials']],
    ['no secret', { secret: 'none' }, 'client', ['keep-credentials']],
    ['a wrong secret', { secret: 'wrong' }, 'client', ['keep-credentials']],
    [
        'a wrong secret that is not shown',
        { secret: 'wrong', isSecretReadable: false },
        'client',
        ['change-provider client_secret'],
    ],
    ['a right secret that is not shown', { secret: 'right', isSecretReadable: false }, 'client', []],
    ['no client id, and the right secret', { secret: 'right', isSecretReadable: false }, '', ['keep-credentials']],
    [
        'nothing, where none is shown',
        { secret: 'none', isSecretReadable: false },
        '',
        ['keep-credentials', 'change-provider client_secret'],
    ],
] as const)('settings with %s', (_what, found, clientId, expected) => {
    expect(kinds(withProvider(found, { clientId }))).toEqual(expected);
});

test('the first usable key is taken: the default one, else RSA, else EC, by name', () => {
    const chosen = (...keys: ObservedSso['keys'][number][]): unknown => {
        const found = plan({ keys, provider: { ...provider, signingKey: null } });
        return found.changes.map((change) => (change.kind === 'change-provider' ? change.to : change.kind));
    };
    const key = (name: string, type: string | undefined) => ({ id: name, name, type });
    expect(chosen(key('b', 'rsa'), key('authentik Self-signed Certificate', 'ec'))).toEqual([
        'authentik Self-signed Certificate',
    ]);
    expect(chosen(key('a', 'ec'), key('c', 'rsa'), key('b', 'rsa'))).toEqual(['b']);
    expect(chosen(key('a', 'dsa'), key('c', 'ec'), key('b', 'ed25519'))).toEqual(['c']);
    expect(chosen(key('a', undefined))).toEqual(['a']);
    expect(chosen(key('authentik Self-signed Certificate', 'ed448'))).toEqual(['create-key', { made: 'key' }]);
});

test.each([
    [undefined, 'https', []],
    ['', 'without one', ['change-application meta_launch_url']],
    [CALLBACK, 'the callback', ['change-application meta_launch_url']],
    ['https://old.company/_oauth/authentik', 'an old callback', ['change-application meta_launch_url']],
    ['https://old.company/', 'an old address', ['change-application meta_launch_url']],
    [`${ROOT}.evil.example/`, 'an address that begins alike', ['change-application meta_launch_url']],
    [ROOT, 'the root without its slash', []],
    ['HTTP://Workspace.test/home', 'a page, in other letters', []],
    [`${ROOT}/channel/general?user=%(username)s`, 'a page with a placeholder', []],
    ['blank://blank', 'what hides an application', []],
] as const)('launch URL %s (%s)', (launchUrl, _what, expected) => {
    expect(kinds(launchUrl === undefined ? plan() : withApplication({ launchUrl }))).toEqual(expected);
});

describe('redirect URIs', () => {
    const strict = { mode: 'strict', url: CALLBACK };

    test.each([
        ['strict, without a type, as before 2026.5', [strict], true],
        ['strict, for authorization', [{ ...strict, type: 'authorization' }], true],
        ['strict, for logging out', [{ ...strict, type: 'logout' }], false],
        ['an expression', [{ mode: 'regex', url: CALLBACK }], false],
        ['with a slash at the end', [{ ...strict, url: `${CALLBACK}/` }], false],
        ['none', [], false],
    ])('%s', (_what, redirectUris, isRight) => {
        const { changes } = withProvider({ redirectUris });
        const own = { ...strict, type: 'authorization' };
        expect(changes).toMatchObject(
            isRight ? [] : [{ kind: 'change-provider', field: 'redirect_uris', to: [...redirectUris, own] }],
        );
    });

    test('have no type on a version that knows none', () => {
        const { changes } = withProvider({ redirectUris: [], grantTypes: undefined });
        expect(changes).toMatchObject([{ to: [strict] }]);
        expect(JSON.stringify(changes)).not.toContain('"type"');
    });
});

describe('mappings', () => {
    const custom = { id: 'custom', name: 'Company profile', scope: 'profile', managed: null };
    const mappings = [...allRight.mappings, custom];

    test("an attached one counts, and authentik's own never comes beside it", () => {
        const attached = ['custom', 'managed-openid', 'managed-email'];
        expect(kinds(plan({ mappings, provider: { ...provider, mappings: attached } }))).toEqual([]);
        const part = plan({ mappings, provider: { ...provider, mappings: ['custom'] } });
        expect(part.changes).toMatchObject([{ to: ['custom', 'managed-email', 'managed-openid'] }]);
    });

    test('one that cannot be seen may be for the scope that seems to have none', () => {
        const part = plan({ provider: { ...provider, mappings: ['unseen', 'managed-openid', 'managed-email'] } });
        expect(part).toMatchObject({ changes: [], withheld: [{ code: 'sso_permissions_missing' }] });
        expect(part.withheld).toMatchObject([{ permissions: ['authentik_providers_oauth2.view_scopemapping'] }]);
        expect(kinds(withProvider({ mappings: [...provider.mappings, 'unseen'] }))).toEqual([]);
    });

    test('those that are there are attached though another is gone', () => {
        const part = plan({ mappings: [managedMapping('openid')], provider: { ...provider, mappings: [] } });
        expect(part.changes).toMatchObject([{ field: 'property_mappings', to: ['managed-openid'] }]);
        expect(part.withheld).toMatchObject([{ code: 'sso_mappings_missing' }]);
    });

    test('the scopes of the settings are attached too, where authentik has a mapping of its own', () => {
        const part = plan({}, { scopes: ['openid', 'entitlements', 'own', 'own'] });
        expect(part.changes).toMatchObject([{ to: [...provider.mappings, 'managed-entitlements'].sort() }]);
        expect(part.notes).toEqual([{ code: 'scope_unmapped', subject: 'own' }]);
    });
});

test('a change is one line that names both values', () => {
    const lines = withProvider({ redirectUris: [], clientType: 'public' }).changes.map((change) =>
        changeSaid(english, change).toString(),
    );
    expect(lines).toEqual([
        `set redirect_uris of the provider "Rocket.Chat" to \`"${CALLBACK}"\`, now nothing: authentik would believe the first address that anybody sends`,
        'set client_type of the provider "Rocket.Chat" to "confidential", now "public": authentik does not look at the secret of a public client',
    ]);
});

test('a plan survives the bridge of the engine, which makes null of undefined', () => {
    const unlinked = allRight.application && { ...allRight.application, provider: null };
    const part = plan({ application: unlinked, provider: undefined });
    const link = part.changes.find(({ kind }) => kind === 'change-application');
    expect(link).toMatchObject({ field: 'provider', from: null });
    expect(link).toHaveProperty('to', { made: 'provider' });
});

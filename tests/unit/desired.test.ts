import type { Adoption } from '../../src/model/adoption';
import { desiredSso, desiredState, expectedEndpoints } from '../../src/run/observe/desired';
import { configOf } from '../support/memory-servers';

const site = 'https://rocket.company';
const endpoints = {
    issuer: 'https://authentik.company/application/o/rocketchat/',
    url: 'https://authentik.company/application/o',
    authorizePath: '/authorize/',
    tokenPath: '/token/',
    identityPath: '/userinfo/',
};

function rows(typed: Readonly<Record<string, unknown>> = {}, found?: Adoption) {
    const desired = desiredState(configOf(typed), endpoints, undefined, found);
    return { desired, rows: new Map(desired.entry?.settings.map(({ suffix, value }) => [suffix, value])) };
}

test('where an application is still to be set up its addresses are known below the public one', () => {
    expect(expectedEndpoints(configOf({ application_slug: 'rocketchat' }).authentik)).toEqual(endpoints);
    const { authentik } = configOf({ authentik_internal_url: 'http://authentik:9000', application_slug: 'chat' });
    expect(expectedEndpoints(authentik).issuer).toBe('https://authentik.company/application/o/chat/');
});

test('authentik’s side is asked for with the addresses of the workspace', () => {
    expect(desiredSso(configOf({ allowed_groups: 'staff' }), site)).toMatchObject({
        slug: 'rocketchat',
        name: 'Rocket.Chat',
        redirectUri: 'https://rocket.company/_oauth/authentik',
        launchUrl: 'https://rocket.company/',
        scopes: ['openid', 'email', 'profile'],
        clientId: 'client',
        allowedGroups: ['staff'],
    });
});

describe('the entry', () => {
    test('has the announced addresses, and is switched on last', () => {
        const { desired, rows: row } = rows();
        expect(desired.entry).toMatchObject({ name: 'Authentik', service: 'authentik', clientId: 'client' });
        expect(['url', 'token_path', 'identity_path', 'authorize_path'].map((suffix) => row.get(suffix))).toEqual([
            endpoints.url,
            endpoints.tokenPath,
            endpoints.identityPath,
            endpoints.authorizePath,
        ]);
        expect(desired.entry?.settings.at(-1)).toEqual({ suffix: '', value: true });
    });

    test('is known to have a secret or none, and the secret is not in it', () => {
        expect(rows().desired.entry?.hasSecret).toBe(true);
        expect(rows({ client_secret: '' }).desired.entry?.hasSecret).toBe(false);
        expect(JSON.stringify(rows({ client_secret: 'canary' }).desired)).not.toContain('canary');
    });
});

describe('accounts that were there before', () => {
    const adoption: Adoption = {
        ...{ by: 'address', since: '2026-01-01T00:00:00.000Z', until: '2026-01-15T00:00:00.000Z' },
        ...{ isOver: false, accounts: 3, unmarked: [] },
    };
    const switches = (row: ReadonlyMap<string, unknown>): unknown[] =>
        ['key_field', 'merge_users', 'merge_users_distinct_services'].map((suffix) => row.get(suffix));

    test('stay out where nobody has chosen that they get in', () => {
        const { desired, rows: row } = rows({ key_field: 'username' });
        expect(desired).not.toHaveProperty('adoption');
        expect([desired.keyField, ...switches(row).slice(0, 1)]).toEqual(['username', 'username']);
    });

    test('get in by their address, with both switches, while their time lasts', () => {
        const typed = { existing_accounts: 'address' };
        expect(switches(rows(typed).rows)).toEqual(['email', true, true]);
        const { desired, rows: row } = rows(typed, adoption);
        expect(switches(row)).toEqual(['email', true, true]);
        expect(desired).toMatchObject({ keyField: 'email', adoption: { phase: 'open', until: adoption.until } });
    });

    test('get in by their username likewise', () => {
        expect(switches(rows({ existing_accounts: 'username' }).rows)).toEqual(['username', true, true]);
    });

    test('once it is over get in no more, and who has come is kept up to date by the same key', () => {
        const { desired, rows: row } = rows({ existing_accounts: 'address' }, { ...adoption, isOver: true });
        expect(switches(row)).toEqual(['email', true, false]);
        expect(desired.adoption?.phase).toBe('over');
    });
});

import { realities, type SetUpPatch } from '../../stand-ins/authentik';
import { CALLBACK, ROOT, SsoLab, writes } from '../support/sso-lab';

const VERSIONS = ['2024.12.3', '2025.6.4', '2025.10.3', '2025.12.1', '2026.2.2', '2026.5.1', '2026.8.3'];
const labs: SsoLab[] = [];

async function start(version: string, setUp: SetUpPatch, managedSecrets = false): Promise<SsoLab> {
    const lab = new SsoLab({ file: { version, users: [{ username: 'ada', groups: ['staff'] }] }, managedSecrets });
    labs.push(lab);
    await lab.start();
    const { clientId, clientSecret } = lab.authentik.bornProvider;
    lab.credentials = { clientId, clientSecret };
    lab.authentik.patchSetUp(setUp);
    return lab;
}

afterAll(async () => {
    await Promise.all(labs.map(({ authentik }) => authentik.stop()));
    for (const { authentik } of labs) expect([authentik.violations, authentik.requestViolations]).toEqual([[], []]);
});

const NAME = 'Rocket.Chat';
const other = 'https://other.company/callback';
const grantTypes = ['authorization_code', 'refresh_token'];

interface Defect {
    setUp: SetUpPatch;
    /** what is planned, in its order */
    repair: string[];
    /** the provider afterwards, as far as the defect was about it */
    provider?: object;
    application?: object;
}

const everywhere: Record<string, Defect> = {
    'an empty list of redirect URIs, which believes the first caller': {
        setUp: realities.noRedirectUris(),
        repair: ['change-provider redirect_uris'],
        provider: { redirect_uris: [{ matching_mode: 'strict', url: CALLBACK }] },
    },
    'the redirect URI of another address': {
        setUp: realities.otherRedirectUri(other),
        repair: ['change-provider redirect_uris'],
        provider: { redirect_uris: [{ url: other }, { matching_mode: 'strict', url: CALLBACK }] },
    },
    'a redirect URI in other letters': {
        setUp: realities.otherRedirectUri(CALLBACK.replace('authentik', 'Authentik')),
        repair: ['change-provider redirect_uris'],
        provider: { redirect_uris: [{ url: CALLBACK.replace('authentik', 'Authentik') }, { url: CALLBACK }] },
    },
    'an expression that happens to match the redirect URI': {
        setUp: { providers: [{ name: NAME, redirectUris: [{ matching_mode: 'regex', url: `${ROOT}/.*` }] }] },
        repair: ['change-provider redirect_uris'],
        provider: { redirect_uris: [{ matching_mode: 'regex' }, { matching_mode: 'strict', url: CALLBACK }] },
    },
    'no mappings': {
        setUp: realities.noPropertyMappings(),
        repair: ['change-provider property_mappings'],
        provider: {
            property_mappings: ['email', 'openid', 'profile'].map(
                (scope) => `authentik default OAuth Mapping: OpenID '${scope}'`,
            ),
        },
    },
    'a custom mapping, and none for e-mail': {
        setUp: {
            ...realities.customProfileMapping(),
            providers: [{ name: NAME, propertyMappings: ['openid', 'Company profile'] }],
        },
        repair: ['change-provider property_mappings'],
        provider: {
            property_mappings: [
                ...['Company profile', "authentik default OAuth Mapping: OpenID 'email'"],
                "authentik default OAuth Mapping: OpenID 'openid'",
            ],
        },
    },
    'no signing key': {
        setUp: realities.noSigningKey(),
        repair: ['change-provider signing_key'],
        provider: { signing_key: 'authentik Self-signed Certificate' },
    },
    'a signing key of a type that not every version signs with': {
        setUp: {
            keyPairs: [{ name: 'Company Ed25519', type: 'ed25519' }],
            providers: [{ name: NAME, signingKey: 'Company Ed25519' }],
        },
        repair: ['change-provider signing_key'],
        provider: { signing_key: 'authentik Self-signed Certificate' },
    },
    'a signing key without its private part': {
        setUp: {
            keyPairs: [{ name: 'Company CA', hasPrivateKey: false }],
            providers: [{ name: NAME, signingKey: 'Company CA' }],
        },
        repair: ['change-provider signing_key'],
        provider: { signing_key: 'authentik Self-signed Certificate' },
    },
    'a signing key that was deleted, and no other': {
        setUp: realities.noKey(),
        repair: ['create-key', 'change-provider signing_key'],
        provider: { signing_key: 'Rocket.Chat signing key' },
    },
    'a public client': {
        setUp: realities.publicClient(),
        repair: ['change-provider client_type'],
        provider: { client_type: 'confidential' },
    },
    'an application without a provider': {
        setUp: realities.applicationWithoutProvider(),
        repair: ['change-application provider'],
        application: { provider: NAME },
    },
    'a provider without an application': {
        setUp: realities.providerWithoutApplication(),
        repair: ['create-application'],
        application: { provider: NAME, meta_launch_url: `${ROOT}/` },
    },
    'no launch URL': {
        setUp: { applications: [{ slug: 'rocketchat', launchUrl: '' }] },
        repair: ['change-application meta_launch_url'],
        application: { meta_launch_url: `${ROOT}/` },
    },
    'the callback as launch URL': {
        setUp: realities.launchUrlIsCallback(CALLBACK),
        repair: ['change-application meta_launch_url'],
        application: { meta_launch_url: `${ROOT}/` },
    },
    'the launch URL of an address that the workspace had before': {
        setUp: { applications: [{ slug: 'rocketchat', launchUrl: 'https://old.company/' }] },
        repair: ['change-application meta_launch_url'],
        application: { meta_launch_url: `${ROOT}/` },
    },
    'a provider that is gone': {
        setUp: realities.providerDeleted(),
        repair: ['create-provider', 'change-application provider'],
        application: { provider: NAME },
    },
};

const sinceGrantTypes: Record<string, Defect> = {
    'no grant types': {
        setUp: realities.noGrantTypes(),
        repair: ['change-provider grant_types'],
        provider: { grant_types: grantTypes },
    },
    'other grant types': {
        setUp: realities.wrongGrantTypes(),
        repair: ['change-provider grant_types'],
        provider: { grant_types: ['client_credentials', ...grantTypes] },
    },
    'the address as one for logging out': {
        setUp: { providers: [{ name: NAME, redirectUris: [{ url: CALLBACK, redirect_uri_type: 'logout' }] }] },
        repair: ['change-provider redirect_uris'],
        provider: {
            redirect_uris: [
                { url: CALLBACK, redirect_uri_type: 'logout' },
                { url: CALLBACK, redirect_uri_type: 'authorization' },
            ],
        },
    },
};

/** What the defect was not about. */
function without(object: object | undefined, repaired: object = {}): object {
    return Object.fromEntries(Object.entries(object ?? {}).filter(([field]) => !(field in repaired)));
}

describe.each(VERSIONS)('%s', (version) => {
    const hasGrantTypes = ['2026.5.1', '2026.8.3'].includes(version);
    const defects = { ...everywhere, ...(hasGrantTypes ? sinceGrantTypes : {}) };

    test.each(Object.entries(defects))('%s: repaired, nothing else changed', async (_what, defect) => {
        const lab = await start(version, defect.setUp);
        const before = lab.authentik.dump();
        expect(await lab.setUp()).toEqual(defect.repair);
        const { providers, applications, ...rest } = lab.authentik.dump();
        if (defect.provider) expect(providers).toMatchObject([defect.provider]);
        if (defect.application) expect(applications).toMatchObject([defect.application]);
        expect(rest).toEqual({ ...before, providers: undefined, applications: undefined });
        // whatever the defect was not about is as it was
        expect(without(providers[0], defect.provider)).toMatchObject(without(before.providers[0], defect.provider));
        expect(without(applications[0], defect.application)).toMatchObject(
            without(before.applications[0], defect.application),
        );
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada', groups: ['staff'] });
        const done = writes(lab.authentik);
        expect(await lab.setUp()).toEqual([]);
        expect(writes(lab.authentik)).toEqual(done);
    });

    test('everything at once', async () => {
        const lab = await start(version, realities.applicationWithoutProvider());
        for (const { setUp } of Object.values(defects)) {
            if (setUp.remove === undefined && setUp.applications === undefined) lab.authentik.patchSetUp(setUp);
        }
        lab.authentik.patchSetUp({ ...realities.noPropertyMappings(), ...realities.noKey() });
        await lab.setUp();
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
        expect(await lab.setUp()).toEqual([]);
    });

    test('what is right in another way stays', async () => {
        const lab = await start(version, realities.customProfileMapping());
        lab.authentik.patchSetUp({
            keyPairs: [{ name: 'Company EC', type: 'ec' }],
            providers: [
                {
                    ...{ name: NAME, signingKey: 'Company EC', grantTypes: ['implicit', ...grantTypes] },
                    ...{ issuerMode: 'global', subMode: 'user_uuid', accessTokenValidity: 'days=3' },
                    redirectUris: [{ matching_mode: 'regex', url: 'https://.*' }, other, CALLBACK],
                },
            ],
            applications: [{ slug: 'rocketchat', launchUrl: `${ROOT}/home`, group: 'Company' }],
        });
        expect(await lab.setUp()).toEqual([]);
    });
});

describe('client id and secret', () => {
    const version = '2026.8.3';

    test('are taken from the provider where the settings hold none', async () => {
        const lab = await start(version, {});
        const { credentials } = lab;
        lab.credentials = { clientId: '', clientSecret: '' };
        expect(await lab.setUp()).toEqual(['keep-credentials']);
        expect(lab.credentials).toEqual(credentials);
        lab.credentials = { ...credentials, clientSecret: '' };
        expect(await lab.setUp()).toEqual(['keep-credentials']);
        expect(lab.credentials).toEqual(credentials);
    });

    test('a secret that was changed in authentik is taken over', async () => {
        const lab = await start(version, realities.secretChanged('changed by hand'));
        expect(await lab.setUp()).toEqual(['keep-credentials']);
        expect(lab.credentials.clientSecret).toBe('changed by hand');
        expect(await lab.setUp()).toEqual([]);
    });

    test('a provider without an application, found by its name alone, is taken over', async () => {
        const lab = await start(version, realities.providerWithoutApplication());
        lab.credentials = { clientId: '', clientSecret: '' };
        expect(await lab.setUp()).toEqual(['keep-credentials', 'create-application']);
        expect(lab.credentials.clientId).toBe(lab.authentik.bornProvider.clientId);
    });

    test('another client id in the settings is said, and neither provider nor link is touched', async () => {
        for (const reality of [realities.noPropertyMappings(), realities.applicationWithoutProvider()]) {
            const lab = await start(version, reality);
            lab.credentials = { clientId: 'typed by hand', clientSecret: 'typed by hand' };
            const { changes, notes } = await lab.plan();
            expect([changes, notes.map(({ code, subject }) => [code, subject])]).toEqual([
                [],
                [['client_id_differs', 'Rocket.Chat']],
            ]);
        }
    });

    test('a provider that another application uses is said with its slug', async () => {
        const lab = await start(version, { applications: [{ slug: 'rocketchat', newSlug: 'old-chat' }] });
        const { changes, withheld } = await lab.plan({ allowedGroups: ['staff'] });
        expect(changes).toEqual([]);
        expect(withheld).toMatchObject([
            { change: { kind: 'create-application' }, code: 'sso_provider_taken', application: 'old-chat' },
            { change: { kind: 'bind-group' }, code: 'sso_provider_taken' },
        ]);
    });

    test('with managed secrets, the secret of the settings is proved right without being read', async () => {
        const lab = await start('2026.11.0-rc1', {}, true);
        expect(await lab.setUp()).toEqual([]);
        expect(lab.authentik.requests['POST /application/o/revoke/']).toBe(1);
        expect(lab.authentik.events.filter(({ action }) => action === 'secret_view')).toEqual([]);
    });

    test('with managed secrets, a wrong one is replaced by that of the settings', async () => {
        const lab = await start('2026.11.0-rc1', {}, true);
        lab.credentials = { ...lab.credentials, clientSecret: 'typed by hand' };
        expect(await lab.setUp()).toEqual(['change-provider client_secret']);
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
        lab.credentials = { ...lab.credentials, clientSecret: 'typed again' };
        await lab.setUp();
        expect(lab.authentik.bornProvider.clientSecret).toBe('typed again');
        expect(await lab.setUp()).toEqual([]);
    });

    test('with managed secrets and nothing in the settings, a new secret is made and given to the provider', async () => {
        const lab = await start('2026.11.0-rc1', {}, true);
        lab.credentials = { clientId: '', clientSecret: '' };
        expect(await lab.setUp()).toEqual(['keep-credentials', 'change-provider client_secret']);
        expect(lab.credentials).toEqual({
            clientId: lab.authentik.bornProvider.clientId,
            clientSecret: 'generated-secret',
        });
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
        expect(await lab.setUp()).toEqual([]);
    });

    test('with managed secrets, a public client becomes a confidential one with the secret of the settings', async () => {
        const lab = await start('2026.11.0-rc1', realities.publicClient(), true);
        lab.credentials = { ...lab.credentials, clientSecret: 'typed by hand' };
        expect(await lab.setUp()).toEqual(['change-provider client_type', 'change-provider client_secret']);
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
        expect(await lab.setUp()).toEqual([]);
    });
});

describe('scopes beside the usual ones', () => {
    test("get authentik's own mapping, or a word that there is none", async () => {
        const lab = await start('2026.8.3', {});
        const { changes, notes } = await lab.plan({
            scopes: ['openid', 'email', 'profile', 'offline_access', 'rc_groups'],
        });
        expect(changes).toMatchObject([{ field: 'property_mappings' }]);
        expect(notes).toEqual([{ code: 'scope_unmapped', subject: 'rc_groups' }]);
    });
});

import { realities, StandInAuthentik, type SetUpPatch } from '../../../stand-ins/authentik';
import {
    api,
    authorizeParameters,
    bindingsMade,
    Browser,
    CALLBACK,
    codeFor,
    post,
    rows,
    tokenForm,
} from './test-client';

const running: StandInAuthentik[] = [];

async function started(
    setUp: SetUpPatch,
    options: { bare?: boolean; version?: string } = {},
): Promise<StandInAuthentik> {
    const authentik = new StandInAuthentik({
        setUp,
        bare: options.bare,
        workspaceUrl: 'http://workspace.test',
        file: {
            version: options.version,
            users: [{ username: 'ada', groups: ['child'] }, { username: 'bob' }],
            groups: [{ name: 'child', parents: ['staff'] }],
        },
    });
    await authentik.start();
    running.push(authentik);
    return authentik;
}

afterAll(async () => {
    await Promise.all(running.map((authentik) => authentik.stop()));
    expect(running.flatMap((authentik) => authentik.violations)).toEqual([]);
});

async function names(authentik: StandInAuthentik, path: string, field = 'name'): Promise<unknown[]> {
    return rows(await api(authentik, path)).map((row) => row[field]);
}

async function login(authentik: StandInAuthentik): Promise<Record<string, unknown>> {
    const token = await post(authentik, 'token/', tokenForm(authentik, await codeFor(authentik, 'ada')));
    return (await post(authentik, 'userinfo/', { access_token: String(token.json.access_token) })).json;
}

const AUTHORIZATION = '/flows/instances/?designation=authorization';

describe('flows', () => {
    test('renamed: the default slugs are nowhere, and logins go on', async () => {
        const authentik = await started(realities.defaultFlowsRenamed());
        expect(await names(authentik, AUTHORIZATION, 'slug')).toEqual(['company-authorization', 'company-consent']);
        const path = '/flows/instances/default-provider-invalidation-flow/';
        expect((await api(authentik, path)).json).toEqual({ detail: 'No Flow matches the given query.' });
        expect(await login(authentik)).toMatchObject({ preferred_username: 'ada' });
    });

    test('deleted: the providers that authorized by them are gone too', async () => {
        const authentik = await started(realities.defaultFlowsDeleted());
        expect(await names(authentik, AUTHORIZATION, 'slug')).toEqual(['company-authorization']);
        expect(await names(authentik, '/flows/instances/?designation=invalidation', 'slug')).toEqual([
            'default-invalidation-flow',
        ]);
        expect(await names(authentik, '/providers/oauth2/')).toEqual([]);
        expect(() => authentik.bornProvider).toThrow('gone');
    });

    test.each([
        ['none to authorize by', realities.noAuthorizationFlow(), []],
        [
            'several, none by the default slug',
            realities.severalAuthorizationFlows(),
            ['guest-authorization', 'staff-authorization'],
        ],
        [
            'only one that asks for consent',
            realities.onlyExplicitConsent(),
            ['default-provider-authorization-explicit-consent'],
        ],
    ])('%s', async (_what, setUp, slugs) => {
        expect(await names(await started(setUp, { bare: true }), AUTHORIZATION, 'slug')).toEqual(slugs);
    });
});

describe('keys', () => {
    const list = '/crypto/certificatekeypairs/?has_key=true';

    test.each([
        ['none', realities.noKey(), [], []],
        ['no RSA key', realities.onlyEcKey(), ['Company EC'], []],
        ['only an Ed25519 key', realities.onlyEd25519Key(), ['Company Ed25519'], []],
        ['only a certificate', realities.onlyCertificateWithoutKey(), [], []],
        ['by other names', realities.keysRenamed(), ['Company RSA', 'Old key'], ['Company RSA', 'Old key']],
    ])('%s', async (_what, setUp, withKey, rsa) => {
        const authentik = await started(setUp, { bare: true });
        expect(await names(authentik, list)).toEqual(withKey);
        expect(await names(authentik, `${list}&key_type=rsa`)).toEqual(rsa);
    });

    test.each([
        ['2026.8.3', 200],
        ['2026.5.0', 500],
    ])('a provider that signs with Ed25519 on %s: discovery is %i', async (version, status) => {
        const authentik = await started(realities.onlyEd25519Key(), { version });
        authentik.patchSetUp({ providers: [{ name: 'Rocket.Chat', signingKey: 'Company Ed25519' }] });
        const base = `${authentik.url}/application/o/rocketchat/`;
        const discovery = await fetch(`${base}.well-known/openid-configuration`);
        expect([discovery.status, (await fetch(`${base}jwks/`)).status]).toEqual([status, 200]);
        const token = await post(
            authentik,
            'token/',
            tokenForm(authentik, await codeFor(authentik, 'ada').catch(() => '')),
        );
        expect(token.status).toBe(status === 200 ? 200 : 400);
    });

    test('a certificate without a key breaks discovery, no key at all does not', async () => {
        const authentik = await started(realities.onlyCertificateWithoutKey());
        const get = async (): Promise<[number, string]> => {
            const reply = await fetch(`${authentik.url}/application/o/rocketchat/.well-known/openid-configuration`);
            return [reply.status, await reply.text()];
        };
        expect(await get()).toEqual([200, expect.stringContaining('HS256')]);
        authentik.patchSetUp({ providers: [{ name: 'Rocket.Chat', signingKey: 'Company CA' }] });
        expect((await get())[0]).toBe(500);
    });
});

describe('scope mappings', () => {
    test('missing: asking for one of them by its manager fails the whole call', async () => {
        const authentik = await started(realities.defaultMappingsDeleted(['profile']));
        const path = '/propertymappings/provider/scope/?managed=goauthentik.io/providers/oauth2/scope-';
        expect((await api(authentik, `${path}email`)).status).toBe(200);
        expect((await api(authentik, `${path}profile`)).status).toBe(400);
        expect(await login(authentik)).not.toHaveProperty('preferred_username');
    });

    test('one of the administrator’s own in place of the default, or beside it, which joins the lists', async () => {
        const instead = await login(await started(realities.customProfileMapping()));
        expect(instead).toMatchObject({ preferred_username: 'ada', groups: ['child', 'staff'] });
        const beside = await login(await started(realities.customProfileMappingBesideDefault()));
        expect((beside.groups as string[]).sort()).toEqual(['child', 'child', 'staff']);
    });
});

describe('the provider', () => {
    const probe = async (authentik: StandInAuthentik): Promise<string | null> => {
        const query = new URLSearchParams({ ...authorizeParameters(authentik), prompt: 'none' });
        const reply = await new Browser(authentik).open(`/application/o/authorize/?${query.toString()}`);
        return reply.location === null ? String(reply.status) : new URL(reply.location).searchParams.get('error');
    };

    test.each([
        ['no grant types', realities.noGrantTypes(), 'invalid_request'],
        ['other grant types', realities.wrongGrantTypes(), 'invalid_request'],
        ['another redirect URI', realities.otherRedirectUri('http://old.test/_oauth/authentik'), '400'],
        ['no mappings', realities.noPropertyMappings(), 'login_required'],
        ['no redirect URIs', realities.noRedirectUris(), 'login_required'],
        ['no signing key', realities.noSigningKey(), 'login_required'],
        ['no application', realities.providerWithoutApplication(), 'login_required'],
    ])('with %s, asked by prompt=none, says %s', async (_what, setUp, error) => {
        expect(await probe(await started(setUp))).toBe(error);
    });

    test('without redirect URIs believes the first caller, who may be a probe', async () => {
        const authentik = await started(realities.noRedirectUris());
        await probe(authentik);
        expect(authentik.dump().providers[0]?.redirect_uris).toMatchObject([
            { url: CALLBACK, matching_mode: 'strict' },
        ]);
    });

    test('of a public client has a secret that nobody looks at', async () => {
        const authentik = await started(realities.publicClient());
        const form = { client_id: authentik.bornProvider.clientId, client_secret: 'wrong', token: 'x' };
        expect((await post(authentik, 'revoke/', form)).status).toBe(200);
        expect(await login(authentik)).toMatchObject({ preferred_username: 'ada' });
    });

    test('has another secret than the workspace, or an issuer for all applications', async () => {
        const authentik = await started({});
        const { clientId, clientSecret } = authentik.bornProvider;
        authentik.patchSetUp(realities.secretChanged('another'));
        const revoke = await post(authentik, 'revoke/', {
            client_id: clientId,
            client_secret: clientSecret,
            token: 'x',
        });
        expect(revoke.status).toBe(401);
        authentik.patchSetUp(realities.globalIssuer());
        const path = `/providers/oauth2/${String((await names(authentik, '/providers/oauth2/', 'pk'))[0])}/setup_urls/`;
        expect((await api(authentik, path)).json.issuer).toBe(`${authentik.url}/`);
    });
});

describe('applications', () => {
    test('without a provider, with one of another kind, or with the callback to launch at', async () => {
        const authentik = await started(realities.applicationWithoutProvider());
        const shown = async (): Promise<Record<string, unknown>> =>
            (await api(authentik, '/core/applications/rocketchat/')).json;
        expect(await shown()).toMatchObject({ provider: null, provider_obj: null });
        authentik.patchSetUp(realities.samlProviderLinked());
        const { provider, provider_obj: linked } = await shown();
        expect(linked).toMatchObject({ meta_model_name: 'authentik_providers_saml.samlprovider', pk: provider });
        expect((await api(authentik, `/providers/oauth2/${String(provider)}/`)).status).toBe(404);
        expect((await api(authentik, `/providers/all/${String(provider)}/`)).json).toEqual(linked);
        authentik.patchSetUp(realities.launchUrlIsCallback(CALLBACK));
        expect((await shown()).launch_url).toBe(CALLBACK);
    });

    test('that have the slug already, or whose provider has the name', async () => {
        const slugTaken = await started(realities.slugTaken(), { bare: true });
        expect((await api(slugTaken, '/core/applications/rocketchat/')).json).toMatchObject({
            ...{ name: 'Wiki', provider_obj: { name: 'Wiki' } },
        });
        const nameTaken = await started(realities.providerNameTaken(), { bare: true });
        expect(await names(nameTaken, '/providers/oauth2/?name=Rocket.Chat')).toEqual([]);
        const [flow] = await names(nameTaken, AUTHORIZATION, 'pk');
        const [out] = await names(nameTaken, '/flows/instances/?designation=invalidation', 'pk');
        const body = { name: 'Rocket.Chat', authorization_flow: flow, invalidation_flow: out, redirect_uris: [] };
        expect((await api(nameTaken, '/providers/oauth2/', { method: 'POST', body })).json).toEqual({
            name: ['provider with this name already exists.'],
        });
    });

    test('with bindings made by hand: groups twice, a policy, a person', async () => {
        const authentik = await started({});
        authentik.patchSetUp(realities.groupBindings('staff', 'staff'));
        authentik.patchSetUp(realities.foreignBindings('bob'));
        const found = await bindingsMade(authentik);
        expect(found.map(({ group_obj, policy_obj, user_obj }) => [group_obj, policy_obj, user_obj])).toEqual([
            [expect.objectContaining({ name: 'staff' }), null, null],
            [expect.objectContaining({ name: 'staff' }), null, null],
            [null, expect.objectContaining({ name: 'Office hours', bound_to: 1 }), null],
            [null, null, expect.objectContaining({ username: 'bob' })],
        ]);
        authentik.patchSetUp({
            remove: {
                bindings: [
                    { application: 'rocketchat', group: 'staff' },
                    { application: 'rocketchat', policy: 'Office hours' },
                ],
            },
        });
        expect(authentik.dump().bindings).toEqual([
            { application: 'rocketchat', group: null, user: 'bob', enabled: true, order: 20 },
        ]);
        const access = await api(authentik, '/core/applications/rocketchat/check_access/');
        expect(access.json.passing).toBe(false);
    });
});

test('names of nothing, and the login page, are not patched silently', async () => {
    const authentik = await started({});
    const wrong: SetUpPatch[] = [
        { providers: [{ name: 'Rocket.Chat', signingKey: 'nothing' }] },
        { providers: [{ name: 'Rocket.Chat', kind: 'saml' }] },
        { bindings: [{ application: 'rocketchat', group: 'nothing' }] },
        { bindings: [{ application: 'rocketchat' }] },
        { remove: { applications: ['nothing'] } },
        { remove: { bindings: [{ application: 'rocketchat', group: 'staff' }] } },
        { remove: { flows: ['default-authentication-flow'] } },
    ];
    for (const patch of wrong) {
        expect(() => authentik.patchSetUp(patch)).toThrow(/nothing|another kind|needs one of|no binding|has to stay/);
    }
});

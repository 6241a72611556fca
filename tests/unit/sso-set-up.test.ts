import type { ChangeOf } from '../../src/model/change';
import { realities } from '../../stand-ins/authentik';
import { CALLBACK, ROOT, SsoLab, writes } from '../support/sso-lab';
import { quoted } from '../../src/model/quoted';
import { anyReason } from '../support/english';

const VERSIONS = ['2024.12.3', '2025.6.4', '2025.10.3', '2025.12.1', '2026.2.2', '2026.5.1', '2026.8.3'];

const people = { users: [{ username: 'ada', groups: ['staff'] }, { username: 'bob' }], groups: [{ name: 'guests' }] };
const labs: SsoLab[] = [];

async function start(options: ConstructorParameters<typeof SsoLab>[0] & { version?: string } = {}): Promise<SsoLab> {
    const lab = new SsoLab({ file: { ...people, version: options.version }, ...options });
    labs.push(lab);
    return lab.start();
}

afterAll(async () => {
    await Promise.all(labs.map(({ authentik }) => authentik.stop()));
    for (const { authentik } of labs) {
        expect(authentik.violations).toEqual([]);
        // what the app sends fits the official schema, in every version
        expect(authentik.requestViolations).toEqual([]);
    }
});

describe.each([...VERSIONS, 'managed secrets'])('on an authentik without anything (%s)', (version) => {
    const managed = version === 'managed secrets';
    let lab: SsoLab;
    beforeAll(async () => {
        lab = await start({ bare: true, managedSecrets: managed, version: managed ? '2026.11.0-rc1' : version });
    });

    test('provider and application are made, and people log in', async () => {
        expect(await lab.setUp()).toEqual(['keep-credentials', 'create-provider', 'create-application']);
        const { providers, applications } = lab.authentik.dump();
        expect(providers).toMatchObject([
            {
                ...{ name: 'Rocket.Chat', client_type: 'confidential', client_id: 'generated-id' },
                redirect_uris: [{ matching_mode: 'strict', url: CALLBACK, redirect_uri_type: 'authorization' }],
                signing_key: 'authentik Self-signed Certificate',
                authorization_flow: 'default-provider-authorization-implicit-consent',
                invalidation_flow: 'default-provider-invalidation-flow',
                property_mappings: ['email', 'openid', 'profile'].map(
                    (scope) => `authentik default OAuth Mapping: OpenID '${scope}'`,
                ),
                ...{ sub_mode: 'hashed_user_id', issuer_mode: 'per_provider', include_claims_in_id_token: true },
            },
        ]);
        expect(applications).toMatchObject([
            { slug: 'rocketchat', provider: 'Rocket.Chat', meta_launch_url: `${ROOT}/`, policy_engine_mode: 'any' },
        ]);
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada', groups: ['staff'] });
    });

    test('a second run finds nothing to do and writes nothing', async () => {
        const before = writes(lab.authentik);
        expect(await lab.plan()).toEqual({ changes: [], withheld: [], notes: [] });
        expect(writes(lab.authentik)).toEqual(before);
    });

    test('every write that is repeated after a cut finds what it made', async () => {
        const server = lab.server();
        const { application, provider } = await lab.read();
        const creation: ChangeOf<'create-provider'> = {
            ...{ kind: 'create-provider', name: 'Rocket.Chat', redirectUri: CALLBACK, mappings: [] },
            ...{ authorizationFlow: { id: '', slug: '' }, invalidationFlow: { id: '', slug: '' } },
            ...{ signingKey: { made: 'key' }, reason: anyReason },
        };
        const staff = (await server.readDirectory(() => false, false)).groups.find(({ name }) => name === 'staff');
        const { id: key } = await server.createKey('spare key');
        const { id: binding } = await server.bindGroup('rocketchat', staff?.id ?? '');
        const before = [lab.authentik.dump(), writes(lab.authentik)];
        expect(await server.createProvider(creation, key, lab.credentials)).toMatchObject({ id: provider?.id });
        await server.createApplication(
            {
                kind: 'create-application',
                provider: { made: 'provider' },
                slug: 'rocketchat',
                name: 'x',
                launchUrl: 'x',
                reason: anyReason,
            },
            provider?.id ?? -1,
        );
        await server.changeApplication('rocketchat', 'provider', provider?.id ?? -1);
        await server.changeApplication('rocketchat', 'meta_launch_url', application?.launchUrl ?? '');
        await server.changeProvider(provider?.id ?? -1, 'redirect_uris', provider?.redirectUris ?? [], lab.credentials);
        await server.changeProvider(provider?.id ?? -1, 'property_mappings', provider?.mappings ?? [], lab.credentials);
        await server.changeProvider(provider?.id ?? -1, 'client_secret', null, lab.credentials);
        expect(await server.createKey('spare key')).toMatchObject({ id: key });
        expect(await server.bindGroup('rocketchat', staff?.id ?? '')).toMatchObject({ id: binding });
        expect([lab.authentik.dump(), writes(lab.authentik)]).toEqual(before);
    });

    test('what was made is taken back, and taking it back twice is the same', async () => {
        const server = lab.server();
        const { provider } = await lab.read();
        const binding = (await server.readGroupBindings('rocketchat'))?.values().next().value;
        for (let time = 0; time < 2; time++) {
            await server.unbindGroup(binding ?? '');
            await server.deleteApplication('rocketchat');
            await server.deleteProvider(provider?.id ?? -1);
        }
        expect(lab.authentik.dump()).toMatchObject({ providers: [], applications: [], bindings: [] });
        expect(await server.readProviderField(provider?.id ?? -1, 'client_type')).toBeUndefined();
        expect(await server.readApplicationField('rocketchat', 'provider')).toBeUndefined();
        expect(await server.readGroupBindings('rocketchat')).toBeUndefined();
    });
});

describe('groups allowed to log in', () => {
    test('are bound, found by name or id, and let nobody else in', async () => {
        const lab = await start({ bare: true });
        const groups = (await lab.server().readDirectory(() => false, false)).groups;
        const guests = groups.find(({ name }) => name === 'guests')?.id ?? '';
        await lab.setUp({ allowedGroups: ['staff', guests] });
        expect(
            lab.authentik
                .dump()
                .bindings.map(({ group }) => group)
                .sort(),
        ).toEqual(['guests', 'staff']);
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
        // authentik's own page, which Rocket.Chat never hears of
        expect(await lab.login('bob')).toEqual({ page: 200 });
        expect(await lab.setUp({ allowedGroups: ['staff', guests] })).toEqual([]);

        expect(await lab.setUp({ allowedGroups: ['staff'] })).toEqual(['unbind-group']);
        expect(lab.authentik.dump().bindings).toMatchObject([{ group: 'staff' }]);
        expect(await lab.setUp({ allowedGroups: [] })).toEqual(['unbind-group']);
        expect(await lab.login('bob')).toMatchObject({ preferred_username: 'bob' });
    });

    test('another group is bound before the old one goes, so that the application is never open to everybody', async () => {
        const lab = await start();
        await lab.setUp({ allowedGroups: ['staff'] });
        const { changes } = await lab.plan({ allowedGroups: ['guests'] });
        expect(changes.map(({ kind }) => kind)).toEqual(['bind-group', 'unbind-group']);
    });

    test('bindings that somebody else made stay, of groups, people and policies', async () => {
        const lab = await start();
        lab.authentik.patchSetUp(realities.groupBindings('guests', 'guests'));
        lab.authentik.patchSetUp(realities.foreignBindings('bob'));
        await lab.setUp();
        const before = lab.authentik.dump().bindings;
        await lab.setUp({ allowedGroups: ['staff'] });
        await lab.setUp({ allowedGroups: [] });
        expect(lab.authentik.dump().bindings).toEqual(before);
    });

    test('a binding that lets nobody in does not count', async () => {
        const lab = await start();
        lab.authentik.patchSetUp({ bindings: [{ application: 'rocketchat', group: 'staff', enabled: false }] });
        await lab.setUp();
        expect(await lab.setUp({ allowedGroups: ['staff'] })).toEqual(['bind-group']);
    });
});

test('an installation below a path is set up, and people log in there', async () => {
    const lab = await start({ bare: true, pathPrefix: '/sso' });
    await lab.setUp();
    expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
    expect(await lab.setUp()).toEqual([]);
});

test('a key is made where there is none to sign with', async () => {
    for (const reality of [realities.noKey, realities.onlyEd25519Key, realities.onlyCertificateWithoutKey]) {
        const lab = await start({ bare: true, setUp: reality() });
        expect(await lab.setUp()).toContain('create-key');
        expect(lab.authentik.dump().providers).toMatchObject([{ signing_key: 'Rocket.Chat signing key' }]);
        expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
    }
});

test.each([
    ['only an EC one', realities.onlyEcKey, 'Company EC'],
    ['the default one under another name', realities.keysRenamed, 'Company RSA'],
])('keys: %s', async (_what, reality, name) => {
    const lab = await start({ bare: true, setUp: reality() });
    await lab.setUp();
    expect(lab.authentik.dump().providers).toMatchObject([{ signing_key: name }]);
});

test('the one flow that is left is taken; several wait for somebody to choose, and the choice is taken', async () => {
    const one = await start({ bare: true, setUp: realities.onlyExplicitConsent() });
    await one.setUp();
    expect(one.authentik.dump().providers).toMatchObject([
        { authorization_flow: 'default-provider-authorization-explicit-consent' },
    ]);
    const several = await start({ bare: true, setUp: realities.severalAuthorizationFlows() });
    const { changes, withheld } = await several.plan({ allowedGroups: ['staff'] });
    expect(changes).toEqual([]);
    expect(withheld.map(({ change }) => change.kind)).toEqual([
        ...['keep-credentials', 'create-provider', 'create-application', 'bind-group'],
    ]);
    const present = quoted(['guest-authorization', 'staff-authorization']);
    for (const held of withheld)
        expect(held).toMatchObject({ code: 'sso_flow_missing', lacking: [{ code: 'ground.other_flows', present }] });
    await several.setUp({ authorizationFlow: 'staff-authorization' });
    expect(several.authentik.dump().providers).toMatchObject([{ authorization_flow: 'staff-authorization' }]);
    const none = await start({ bare: true, setUp: realities.noAuthorizationFlow() });
    expect((await none.plan()).withheld[0]).toMatchObject({ lacking: [{ code: 'ground.no_flow' }] });
});

test('mappings that are gone are named, each once, beside flows that are gone', async () => {
    const lab = await start({
        bare: true,
        setUp: { ...realities.severalAuthorizationFlows(), scopeMappings: [{ name: 'Company mail', scope: 'email' }] },
    });
    lab.authentik.patchSetUp(realities.defaultMappingsDeleted(['email', 'profile']));
    const { changes, withheld } = await lab.plan();
    expect(changes).toEqual([]);
    expect([...new Set(withheld.map(({ code }) => code))]).toEqual(['sso_flow_missing', 'sso_mappings_missing']);
    expect(withheld.find(({ code }) => code === 'sso_mappings_missing')).toMatchObject({
        lacking: [
            { code: 'ground.other_mappings', scope: 'email', present: quoted(['Company mail']) },
            { code: 'ground.no_mapping', scope: 'profile' },
        ],
    });
});

test('the slug of another application is left alone, of whatever kind its provider is', async () => {
    const taken = await start({ bare: true, setUp: realities.slugTaken() });
    const saml = await start({ setUp: realities.samlProviderLinked() });
    for (const lab of [taken, saml]) {
        const { changes, withheld } = await lab.plan({ allowedGroups: ['staff'] });
        expect(changes).toEqual([]);
        expect(withheld.map(({ code }) => code)).toEqual(['sso_slug_taken']);
    }
    expect(await taken.setUp({ slug: 'chat' })).toContain('create-application');
});

test('a name that another provider has is counted up, seen or not', async () => {
    const lab = await start({ bare: true, setUp: realities.providerNameTaken() });
    const { changes } = await lab.plan();
    expect(changes.find(({ kind }) => kind === 'create-provider')).toMatchObject({ name: 'Rocket.Chat (2)' });
    const unseen = changes.map((change) =>
        change.kind === 'create-provider' ? { ...change, name: 'Rocket.Chat' } : change,
    );
    await lab.apply(unseen);
    expect(lab.authentik.dump().providers).toMatchObject([{ name: 'Rocket.Chat (2)' }]);
});

test('a provider that was made by a run that was cut off is taken up again', async () => {
    const lab = await start({ bare: true });
    const { changes } = await lab.plan();
    await lab.apply(changes.slice(0, 2));
    expect(await lab.setUp()).toEqual(['create-application']);
    expect(await lab.login('ada')).toMatchObject({ preferred_username: 'ada' });
});

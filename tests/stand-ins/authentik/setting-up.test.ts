import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows, type ApiReply } from './test-client';

const authentik = new StandInAuthentik({
    bare: true,
    file: { users: [{ username: 'ada', groups: ['staff'] }, { username: 'bob' }] },
});

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

let count = 0;

async function pkOf(path: string): Promise<string> {
    const { json } = await api(authentik, path);
    return String(json.pk ?? (json.results as Record<string, unknown>[] | undefined)?.[0]?.pk);
}

async function providerBody(more: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return {
        name: `provider ${++count}`,
        authorization_flow: await pkOf('/flows/instances/default-provider-authorization-implicit-consent/'),
        invalidation_flow: await pkOf('/flows/instances/default-provider-invalidation-flow/'),
        redirect_uris: [{ matching_mode: 'strict', url: 'http://workspace.test/_oauth/authentik' }],
        ...more,
    };
}

async function makeProvider(more: Record<string, unknown> = {}): Promise<ApiReply> {
    return api(authentik, '/providers/oauth2/', { method: 'POST', body: await providerBody(more) });
}

async function makeApplication(body: Record<string, unknown>): Promise<ApiReply> {
    return api(authentik, '/core/applications/', { method: 'POST', body });
}

describe('a bare installation', () => {
    test('has flows, a key and scope mappings, and nobody who could log in anywhere', async () => {
        const designations = rows(await api(authentik, '/flows/instances/?designation=invalidation'));
        expect(designations.map((flow) => flow.slug)).toEqual([
            'default-invalidation-flow',
            'default-provider-invalidation-flow',
        ]);
        const keys = rows(await api(authentik, '/crypto/certificatekeypairs/?has_key=true&key_type=rsa&key_type=ec'));
        expect(keys.map((key) => key.name)).toEqual(['authentik Self-signed Certificate']);
        expect(rows(await api(authentik, '/providers/oauth2/'))).toEqual([]);
    });

    test('mappings are found by what manages them; one unknown name fails the whole call', async () => {
        const prefix = 'goauthentik.io/providers/oauth2/scope-';
        const path = `/propertymappings/provider/scope/?managed=${prefix}openid&managed=${prefix}profile`;
        expect(rows(await api(authentik, path)).map((mapping) => mapping.scope_name)).toEqual(['openid', 'profile']);
        const reply = await api(authentik, `${path}&managed=${prefix}nothing`);
        expect([reply.status, reply.json]).toEqual([
            400,
            { managed: [`Select a valid choice. ${prefix}nothing is not one of the available choices.`] },
        ]);
        const all = await api(authentik, '/propertymappings/provider/scope/?managed__isnull=false');
        // those of a login, and the proxy's
        expect(rows(all)).toHaveLength(7);
    });

    test('a new key pair is a 200', async () => {
        const body = { common_name: 'mine', validity_days: 365, alg: 'ecdsa' };
        const reply = await api(authentik, '/crypto/certificatekeypairs/generate/', { method: 'POST', body });
        expect([reply.status, reply.json.key_type]).toEqual([200, 'ec']);
    });
});

describe('providers', () => {
    test('get no grant types and no mappings unless told, and make their own credentials', async () => {
        const { status, json } = await makeProvider();
        expect(status).toBe(201);
        expect(json).toMatchObject({
            ...{ grant_types: [], property_mappings: [], signing_key: null, client_type: 'confidential' },
            ...{ access_code_validity: 'minutes=1', access_token_validity: 'hours=1', sub_mode: 'hashed_user_id' },
            ...{ assigned_application_slug: null, include_claims_in_id_token: true },
            redirect_uris: [{ redirect_uri_type: 'authorization' }],
        });
        expect([String(json.client_id).length, String(json.client_secret).length]).toEqual([40, 128]);
    });

    test('keep the credentials they are given', async () => {
        const { json } = await makeProvider({ client_id: 'mine', client_secret: 'secret' });
        expect(json).toMatchObject({ client_id: 'mine', client_secret: 'secret' });
        const found = await api(authentik, '/providers/oauth2/?client_id=mine');
        expect(rows(found).map((provider) => provider.pk)).toEqual([json.pk]);
    });

    test.each([
        ['name', 'provider with this name already exists.'],
        ['client_id', 'OAuth2/OpenID Provider with this Client ID already exists.'],
    ])('share no %s', async (field, message) => {
        const { json } = await makeProvider();
        const reply = await makeProvider({ [field]: json[field] });
        expect([reply.status, reply.json]).toEqual([400, { [field]: [message] }]);
    });

    test('say what is missing, in the place where it is missing', async () => {
        const nothing = await api(authentik, '/providers/oauth2/', { method: 'POST', body: {} });
        expect(nothing.json).toEqual({
            ...{ name: ['This field is required.'], authorization_flow: ['This field is required.'] },
            ...{ invalidation_flow: ['This field is required.'], redirect_uris: ['This field is required.'] },
        });
        const reply = await makeProvider({
            redirect_uris: [{ matching_mode: 'strict' }, { matching_mode: 'strict', url: 'x' }],
        });
        expect(reply.json).toEqual({ redirect_uris: [{ url: ['This field is required.'] }, {}] });
        const regex = await makeProvider({ redirect_uris: [{ matching_mode: 'regex', url: '**' }] });
        expect(regex.json).toEqual({ redirect_uris: ['Invalid Regex Pattern: **'] });
        const signing_key = '00000000-0000-4000-8000-000000000000';
        const key = await makeProvider({ signing_key });
        expect(key.json).toEqual({ signing_key: [`Invalid pk "${signing_key}" - object does not exist.`] });
    });

    test('know their URLs only once an application is linked', async () => {
        const { json } = await makeProvider();
        const path = `/providers/oauth2/${String(json.pk)}/setup_urls/`;
        const before = await api(authentik, path, { token: authentik.createToken() });
        expect(before.json).toMatchObject({ issuer: null, provider_info: null, logout: null });
        expect(before.json).not.toHaveProperty('jwks');
        await makeApplication({ name: 'Linked', slug: 'linked', provider: json.pk });
        const after = await api(authentik, path);
        expect(after.json).toMatchObject({
            issuer: `${authentik.url}/application/o/linked/`,
            jwks: `${authentik.url}/application/o/linked/jwks/`,
        });
        expect((await api(authentik, `/providers/oauth2/${String(json.pk)}/`)).json).toMatchObject({
            assigned_application_slug: 'linked',
        });
    });

    test('preview the claims of a person with all attached mappings', async () => {
        const { json } = await makeProvider({
            property_mappings: rows(await api(authentik, '/propertymappings/provider/scope/?scope_name=profile')).map(
                (mapping) => mapping.pk,
            ),
        });
        const path = `/providers/oauth2/${String(json.pk)}/preview_user/`;
        const ada = await pkOf('/core/users/?username=ada');
        const preview = (await api(authentik, `${path}?for_user=${ada}`)).json.preview;
        expect(preview).toMatchObject({ preferred_username: 'ada', groups: ['staff'] });
        expect(preview).not.toHaveProperty('iss');
        expect((await api(authentik, `${path}?for_user=99999`)).json).toEqual({ for_user: 'User not found' });
        const token = authentik.createToken({ permissions: ['authentik_providers_oauth2.view_oauth2provider'] });
        expect((await api(authentik, `${path}?for_user=${ada}`, { token })).json).toEqual({
            for_user: 'User not found',
        });
        expect((await api(authentik, path, { token })).status).toBe(200);
    });

    test('of installations with managed secrets show a reference in place of the secret', async () => {
        const managed = new StandInAuthentik({ managedSecrets: true });
        await managed.start();
        const [provider] = rows(await api(managed, '/providers/oauth2/'));
        await managed.stop();
        expect(provider).toHaveProperty('secret');
        expect(provider).not.toHaveProperty('client_secret');
    });
});

describe('applications', () => {
    test.each(['authorize', 'token', 'device', 'userinfo', 'introspect', 'revoke'])(
        'cannot be called %s',
        async (slug) => {
            const reply = await makeApplication({ name: 'x', slug });
            expect(reply.json).toEqual({
                slug: [`The slug '${slug}' is reserved and cannot be used for applications.`],
            });
        },
    );

    test('share neither slug nor provider', async () => {
        const { json } = await makeProvider();
        const first = await makeApplication({ name: 'First', slug: 'first', provider: json.pk });
        expect(first.status).toBe(201);
        expect((await makeApplication({ name: 'x', slug: 'first' })).json).toEqual({
            slug: ['Application with this slug already exists.'],
        });
        expect((await makeApplication({ name: 'x', slug: 'second', provider: json.pk })).json).toHaveProperty(
            'provider',
        );
    });

    test('launch at the redirect URI without its path unless told where', async () => {
        const { json } = await makeProvider();
        const reply = await makeApplication({ name: 'Launch', slug: 'launch', provider: json.pk });
        expect(reply.json.launch_url).toBe('http://workspace.test');
    });

    test('are listed by who may open them, with the count of all, and the list sticks for a day', async () => {
        const token = authentik.createToken({ user: 'bob' });
        const own = await makeApplication({ name: 'A only staff', slug: 'only-staff' });
        const group = await pkOf('/core/groups/?name=staff');
        const body = { target: own.json.pk, group, order: 0 };
        await api(authentik, '/policies/bindings/', { method: 'POST', body });
        const list = await api(authentik, '/core/applications/', { token });
        const slugs = rows(list).map((application) => application.slug);
        expect(slugs).not.toContain('only-staff');
        expect((list.json.pagination as { count: number }).count).toBe(slugs.length + 1);
        const filtered = await api(authentik, '/core/applications/?slug=only-staff', { token });
        expect(rows(filtered).map((application) => application.slug)).toEqual(slugs);
        await api(authentik, '/core/applications/first/', { method: 'DELETE' });
        expect(rows(await api(authentik, '/core/applications/', { token })).map((one) => one.slug)).toContain('first');
        // a binding is among what the list depends on
        await api(authentik, '/policies/bindings/', { method: 'POST', body: { ...body, order: 1 } });
        expect(rows(await api(authentik, '/core/applications/', { token })).map((one) => one.slug)).not.toContain(
            'first',
        );
    });

    test('can be asked who may open them; only superusers may ask about others', async () => {
        const ada = await pkOf('/core/users/?username=ada');
        const path = `/core/applications/only-staff/check_access/?for_user=${ada}`;
        expect((await api(authentik, path)).json).toEqual({ passing: true, messages: [], log_messages: [] });
        const token = authentik.createToken({ user: 'bob' });
        expect((await api(authentik, path, { token })).json.passing).toBe(false);
    });
});

describe('bindings', () => {
    test('of the same group pile up', async () => {
        const { json } = await makeApplication({ name: 'Bound', slug: 'bound' });
        const body = { target: json.pk, group: await pkOf('/core/groups/?name=staff'), order: 0 };
        const both = [1, 2].map(() => api(authentik, '/policies/bindings/', { method: 'POST', body }));
        expect((await Promise.all(both)).map(({ status }) => status)).toEqual([201, 201]);
        const found = rows(await api(authentik, `/policies/bindings/?target=${String(json.pk)}`));
        expect(found).toHaveLength(2);
        expect(found[0]).toMatchObject({ group_obj: { name: 'staff' }, user: null, enabled: true, timeout: 30 });
    });

    test('bind exactly one thing', async () => {
        const target = await pkOf('/core/applications/bound/');
        const bind = (more: Record<string, unknown>): Promise<ApiReply> =>
            api(authentik, '/policies/bindings/', { method: 'POST', body: { target, order: 0, ...more } });
        expect((await bind({})).json).toEqual({
            non_field_errors: ["One of 'group', 'policy', 'user' must be set."],
        });
        const group = await pkOf('/core/groups/?name=staff');
        expect((await bind({ group, user: 3 })).json).toEqual({
            non_field_errors: ["Only one of 'group', 'policy', 'user' can be set."],
        });
    });
});

describe('provider and application in one go', () => {
    test('make both or nothing, and answer without keys or secrets', async () => {
        const group = await pkOf('/core/groups/?name=staff');
        const body = {
            app: { name: 'Both', slug: 'both' },
            provider_model: 'authentik_providers_oauth2.oauth2provider',
            provider: await providerBody({ name: 'Both' }),
            policy_bindings: [{ order: 0, group }],
        };
        const put = (more: Record<string, unknown> = {}, token?: string): Promise<ApiReply> =>
            api(authentik, '/core/transactional/applications/', {
                method: 'PUT',
                body: { ...body, ...more },
                ...(token !== undefined && { token }),
            });
        expect((await put({}, authentik.createToken())).json).toEqual({
            provider: 'User lacks permission to create authentik_providers_oauth2.oauth2provider',
        });
        const failed = await put({ app: { name: 'Both', slug: 'token' } });
        expect(failed.status).toBe(400);
        expect(rows(await api(authentik, '/providers/oauth2/?name=Both'))).toEqual([]);
        const reply = await put();
        expect([reply.status, reply.json]).toEqual([200, { applied: true, logs: [] }]);
        expect((await api(authentik, '/core/applications/both/')).json).toMatchObject({
            provider_obj: { name: 'Both' },
        });
        expect((await put()).json).toEqual({ app: { slug: ['Application with this slug already exists.'] } });
        expect((await put({ app: { name: 'Both', slug: 'both-2' } })).json).toEqual({
            provider: { name: ['State is set to must_created ', 'and object exists already'] },
        });
    });
});

describe('the dump', () => {
    test('tells what was set up, without secrets', () => {
        const { providers, applications, bindings } = authentik.dump();
        expect(providers.find((provider) => provider.name === 'Both')).toMatchObject({ client_secret: '***' });
        expect(applications.find((application) => application.slug === 'both')).toMatchObject({ provider: 'Both' });
        expect(bindings).toContainEqual({ application: 'both', group: 'staff', user: null, enabled: true, order: 0 });
    });
});

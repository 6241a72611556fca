import { realities, StandInAuthentik } from '../../../stand-ins/authentik';
import {
    api,
    authorizeParameters,
    bindingsMade,
    Browser,
    codeFor,
    post,
    rows,
    tokenForm,
    type ApiReply,
} from './test-client';

const DENIED = { detail: 'You do not have permission to perform this action.' };
const running: StandInAuthentik[] = [];

async function started(): Promise<StandInAuthentik> {
    const authentik = new StandInAuthentik({
        workspaceUrl: 'http://workspace.test',
        file: { users: [{ username: 'ada', groups: ['staff'] }] },
    });
    await authentik.start();
    running.push(authentik);
    return authentik;
}

afterAll(async () => {
    await Promise.all(running.map((authentik) => authentik.stop()));
    expect(running.flatMap((authentik) => authentik.violations)).toEqual([]);
});

async function providerPk(authentik: StandInAuthentik): Promise<string> {
    return String(rows(await api(authentik, '/providers/oauth2/?name=Rocket.Chat'))[0]?.pk);
}

function take(authentik: StandInAuthentik, path: string, token?: string): Promise<ApiReply> {
    return api(authentik, path, { method: 'DELETE', ...(token !== undefined && { token }) });
}

test('a deleted provider leaves its application behind, with none; its logins end', async () => {
    const authentik = await started();
    const form = tokenForm(authentik, await codeFor(authentik, 'ada'));
    const issued = await post(authentik, 'token/', form);
    const pk = await providerPk(authentik);
    const reply = await take(authentik, `/providers/oauth2/${pk}/`);
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect((await api(authentik, '/core/applications/rocketchat/')).json).toMatchObject({
        ...{ provider: null, provider_obj: null, launch_url: 'http://workspace.test/' },
    });
    const gone = await api(authentik, `/providers/oauth2/${pk}/`);
    expect([gone.status, gone.json]).toEqual([404, { detail: 'No OAuth2Provider matches the given query.' }]);
    const userinfo = await post(authentik, 'userinfo/', { access_token: String(issued.json.access_token) });
    expect(userinfo.status).toBe(401);
    expect((await post(authentik, 'revoke/', { ...form, token: 'x' })).status).toBe(401);
    const discovery = await fetch(`${authentik.url}/application/o/rocketchat/.well-known/openid-configuration`);
    expect(discovery.status).toBe(404);
});

test('a deleted application takes its bindings with it, and leaves its provider, which nobody can log in to', async () => {
    const authentik = await started();
    authentik.patchSetUp(realities.groupBindings('staff'));
    const parameters = authorizeParameters(authentik);
    const pk = await providerPk(authentik);
    expect((await take(authentik, '/core/applications/rocketchat/')).status).toBe(204);
    expect(await bindingsMade(authentik)).toEqual([]);
    expect((await api(authentik, `/providers/oauth2/${pk}/`)).json).toMatchObject({ assigned_application_slug: null });
    expect((await api(authentik, `/providers/oauth2/${pk}/setup_urls/`)).json.issuer).toBeNull();
    const login = await new Browser(authentik).signIn('ada', parameters);
    expect([login.status, login.text]).toEqual([200, expect.stringContaining('Failed to resolve application')]);
});

test('bindings go one by one', async () => {
    const authentik = await started();
    authentik.patchSetUp(realities.groupBindings('staff', 'staff'));
    const [first, second] = await bindingsMade(authentik);
    expect((await take(authentik, `/policies/bindings/${String(first?.pk)}/`)).status).toBe(204);
    expect((await bindingsMade(authentik)).map(({ pk }) => pk)).toEqual([second?.pk]);
    const again = await take(authentik, `/policies/bindings/${String(first?.pk)}/`);
    expect([again.status, again.json]).toEqual([404, { detail: 'No PolicyBinding matches the given query.' }]);
});

test('a deleted key pair leaves the provider signing with its secret, a deleted mapping is taken off', async () => {
    const authentik = await started();
    const [key] = rows(await api(authentik, '/crypto/certificatekeypairs/'));
    const [mapping] = rows(await api(authentik, '/propertymappings/provider/scope/?scope_name=email'));
    expect((await take(authentik, `/crypto/certificatekeypairs/${String(key?.pk)}/`)).status).toBe(204);
    expect((await take(authentik, `/propertymappings/provider/scope/${String(mapping?.pk)}/`)).status).toBe(204);
    const [provider] = rows(await api(authentik, '/providers/oauth2/'));
    expect(provider?.signing_key).toBeNull();
    expect(provider?.property_mappings).toHaveLength(2);
    const jwks = await fetch(`${authentik.url}/application/o/rocketchat/jwks/`);
    expect(await jwks.json()).toEqual({});
});

test('a deleted authorization flow takes its providers with it, a deleted invalidation flow is only unlinked', async () => {
    const authentik = await started();
    const path = '/flows/instances/default-provider';
    expect((await take(authentik, `${path}-invalidation-flow/`)).status).toBe(204);
    const [provider] = rows(await api(authentik, '/providers/oauth2/'));
    expect(provider?.invalidation_flow).toBeNull();
    expect((await api(authentik, '/core/applications/rocketchat/')).json.provider_obj).toMatchObject({
        invalidation_flow: null,
    });
    expect((await take(authentik, `${path}-authorization-implicit-consent/`)).status).toBe(204);
    expect(rows(await api(authentik, '/providers/oauth2/'))).toEqual([]);
    expect((await api(authentik, '/core/applications/rocketchat/')).json.provider).toBeNull();
});

describe('who may delete', () => {
    const all = [
        ['authentik_providers_oauth2', 'oauth2provider', '/providers/oauth2/1/'],
        ['authentik_core', 'application', '/core/applications/rocketchat/'],
    ] as const;

    test.each(all)('%s.delete_%s is needed, beside the permission to view', async (label, model, path) => {
        const authentik = await started();
        const view = `${label}.view_${model}`;
        const remove = `${label}.delete_${model}`;
        for (const permissions of [[], [view], [view, `${label}.change_${model}`], [remove]]) {
            const reply = await take(authentik, path, authentik.createToken({ permissions }));
            expect([reply.status, reply.json]).toEqual([403, DENIED]);
        }
        const token = authentik.createToken({ permissions: [view, remove] });
        expect((await take(authentik, path, token)).status).toBe(204);
    });

    test('permissions on the one object are enough', async () => {
        const authentik = await started();
        authentik.patchSetUp({ applications: [{ slug: 'other' }] });
        const token = authentik.createToken({
            objectPermissions: {
                'authentik_core.view_application': ['rocketchat', 'other'],
                'authentik_core.change_application': ['rocketchat'],
                'authentik_core.delete_application': ['rocketchat'],
            },
        });
        const body = { name: 'Chat' };
        const changed = await api(authentik, '/core/applications/rocketchat/', { method: 'PATCH', body, token });
        expect([changed.status, changed.json.name]).toEqual([200, 'Chat']);
        const refused = await api(authentik, '/core/applications/other/', { method: 'PATCH', body, token });
        expect([refused.status, refused.json]).toEqual([403, DENIED]);
        expect((await take(authentik, '/core/applications/other/', token)).status).toBe(403);
        expect((await take(authentik, '/core/applications/rocketchat/', token)).status).toBe(204);
    });

    test('whoever makes an object gets no permission on it', async () => {
        const authentik = await started();
        const token = authentik.createToken({ permissions: ['authentik_core.add_application'] });
        const body = { name: 'Mine', slug: 'mine' };
        const made = await api(authentik, '/core/applications/', { method: 'POST', body, token });
        expect(made.status).toBe(201);
        expect((await api(authentik, '/core/applications/mine/', { token })).status).toBe(403);
        expect((await take(authentik, '/core/applications/mine/', token)).status).toBe(403);
    });
});

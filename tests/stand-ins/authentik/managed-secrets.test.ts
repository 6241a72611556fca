import { realities, StandInAuthentik } from '../../../stand-ins/authentik';
import { api, codeFor, post, rows, tokenForm, type ApiReply } from './test-client';

const authentik = new StandInAuthentik({
    managedSecrets: true,
    workspaceUrl: 'http://workspace.test',
    file: { version: '2026.11.0-rc1', users: [{ username: 'ada' }] },
});

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

const PATH = '/secrets/secrets/';

async function bornProvider(): Promise<Record<string, unknown>> {
    return rows(await api(authentik, '/providers/oauth2/'))[0] ?? {};
}

function send(method: string, path: string, body: unknown, permissions?: string[]): Promise<ApiReply> {
    const token = permissions && authentik.createToken({ permissions });
    return api(authentik, path, { method, body, ...(token !== undefined && { token }) });
}

async function makeSecret(name: string, value?: string): Promise<string> {
    return String((await send('POST', PATH, { name, type: 'text', value })).json.pk);
}

test('a provider shows a reference; the value is shown elsewhere, to those permitted, and logged', async () => {
    const { secret } = await bornProvider();
    expect(await bornProvider()).not.toHaveProperty('client_secret');
    const path = `${PATH}${String(secret)}/view_value/`;
    expect((await api(authentik, path)).json).toEqual({ value: authentik.bornProvider.clientSecret });
    expect(authentik.events.at(-1)).toMatchObject({ action: 'secret_view', user: { username: 'akadmin' } });
    const viewer = authentik.createToken({ permissions: ['authentik_secrets.view_secret'] });
    expect((await api(authentik, path, { token: viewer })).status).toBe(403);
    const both = ['authentik_secrets.view_secret', 'authentik_secrets.view_secret_value'];
    expect((await api(authentik, path, { token: authentik.createToken({ permissions: both }) })).status).toBe(200);
});

test('a new provider takes no client_secret; without a reference it gets a secret of its own', async () => {
    const [flow] = rows(await api(authentik, '/flows/instances/?designation=authorization'));
    const [out] = rows(await api(authentik, '/flows/instances/?designation=invalidation'));
    const body = {
        ...{ name: 'new', client_id: 'new', client_secret: 'ignored', redirect_uris: [] },
        ...{ authorization_flow: flow?.pk, invalidation_flow: out?.pk },
    };
    const made = await send('POST', '/providers/oauth2/', body);
    expect(made.status).toBe(201);
    expect(made.json).not.toHaveProperty('client_secret');
    const shown = await api(authentik, `${PATH}${String(made.json.secret)}/view_value/`);
    expect(String(shown.json.value)).toHaveLength(128);
    const revoke = (client_secret: string): Promise<ApiReply> =>
        post(authentik, 'revoke/', { client_id: 'new', client_secret, token: 'x' });
    expect((await revoke('ignored')).status).toBe(401);
    const secret = await makeSecret('of the workspace', 'mine');
    const path = `/providers/oauth2/${String(made.json.pk)}/`;
    expect((await send('PATCH', path, { secret })).json.secret).toBe(secret);
    expect((await revoke('mine')).status).toBe(200);
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect((await send('PATCH', path, { secret: unknown })).json).toEqual({
        secret: [`Invalid pk "${unknown}" - object does not exist.`],
    });
});

test('a secret is listed without its value, its name is its own, and one in use cannot be deleted', async () => {
    const secret = await makeSecret('spare', 'hidden');
    expect((await api(authentik, PATH)).text).not.toContain('hidden');
    expect((await send('POST', PATH, { name: 'spare' })).json).toEqual({
        name: ['Secret with this name already exists.'],
    });
    expect((await api(authentik, `${PATH}${secret}/`, { method: 'DELETE' })).status).toBe(204);
    const { secret: used } = await bornProvider();
    const refused = await api(authentik, `${PATH}${String(used)}/`, { method: 'DELETE' });
    expect([refused.status, refused.json]).toEqual([
        400,
        ['Secret is in use. Remove it from the objects referencing it first.'],
    ]);
});

test('a rotated secret is the only one that logs anybody in; its value is shown to those only who may view it', async () => {
    const { secret } = await bornProvider();
    const before = tokenForm(authentik, await codeFor(authentik, 'ada'));
    const permissions = ['authentik_secrets.view_secret', 'authentik_secrets.rotate_secret'];
    const hidden = await send('POST', `${PATH}${String(secret)}/rotate/`, undefined, permissions);
    expect([hidden.status, hidden.json]).toEqual([200, { value: null }]);
    expect((await post(authentik, 'token/', before)).json.error).toBe('invalid_client');
    const form = tokenForm(authentik, await codeFor(authentik, 'ada'));
    expect((await post(authentik, 'token/', form)).status).toBe(200);
    const change = { value: 'typed by hand' };
    const changer = ['authentik_secrets.view_secret', 'authentik_secrets.change_secret'];
    expect((await send('PATCH', `${PATH}${String(secret)}/`, change, changer)).status).toBe(403);
    expect((await send('PATCH', `${PATH}${String(secret)}/`, change)).status).toBe(200);
    expect(authentik.bornProvider.clientSecret).toBe('typed by hand');
});

test('an installation changes from one form to the other in place', async () => {
    const older = new StandInAuthentik();
    await older.start();
    const clientSecret = older.bornProvider.clientSecret;
    const forms = [Object.keys(rows(await api(older, '/providers/oauth2/'))[0] ?? {})];
    expect((await api(older, PATH)).status).toBe(404);
    older.patchSetUp(realities.managedSecrets());
    const [provider] = rows(await api(older, '/providers/oauth2/'));
    const { value } = (await api(older, `${PATH}${String(provider?.secret)}/view_value/`)).json;
    await older.stop();
    expect(forms[0]).toContain('client_secret');
    expect(value).toBe(clientSecret);
});

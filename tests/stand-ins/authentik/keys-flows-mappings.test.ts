import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, bindingsMade, rows, type ApiReply } from './test-client';

const authentik = new StandInAuthentik({ file: { users: [{ username: 'ada', groups: ['staff'] }] } });

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

function post(path: string, body: unknown): Promise<ApiReply> {
    return api(authentik, path, { method: 'POST', body });
}

function patch(path: string, body: unknown): Promise<ApiReply> {
    return api(authentik, path, { method: 'PATCH', body });
}

describe('key pairs', () => {
    const path = '/crypto/certificatekeypairs/';

    async function certificate(): Promise<{ key: string; cert: string }> {
        const folder = await mkdtemp(join(tmpdir(), 'authentik-key-'));
        const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
        await promisify(execFile)('openssl', [
            ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30'],
            ...['-subj', '/O=Company/CN=chat', '-keyout', key, '-out', cert],
        ]);
        const texts = { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
        await rm(folder, { recursive: true });
        return texts;
    }

    test('are uploaded with or without the private key, and found by it', async () => {
        const { key, cert } = await certificate();
        const whole = await post(path, { name: 'whole', certificate_data: cert, key_data: key });
        expect([whole.status, whole.text.includes('PRIVATE')]).toEqual([201, false]);
        expect(whole.json).toMatchObject({
            ...{ key_type: 'ec', private_key_available: true, cert_subject: 'CN=chat,O=Company' },
            fingerprint_sha1: expect.stringMatching(/^([0-9a-f]{2}:){19}[0-9a-f]{2}$/) as unknown,
        });
        await post(path, { name: 'public', certificate_data: cert });
        const names = async (query: string): Promise<unknown[]> =>
            rows(await api(authentik, `${path}?name=public&${query}`)).map(({ name }) => name);
        expect([await names('has_key=true'), await names('has_key=false')]).toEqual([[], ['public']]);
    });

    test('are refused where they are none, or have a name that is taken', async () => {
        const { cert } = await certificate();
        expect((await post(path, { name: 'x', certificate_data: 'x' })).json).toEqual({
            certificate_data: ['Unable to load certificate.'],
        });
        expect((await post(path, { name: 'x', certificate_data: cert, key_data: 'x' })).json).toEqual({
            key_data: ['Unable to load private key (possibly encrypted?).'],
        });
        const name = 'authentik Self-signed Certificate';
        expect((await post(path, { name, certificate_data: cert })).json).toEqual({
            name: ['Certificate-Key Pair with this name already exists.'],
        });
        const made = await post(`${path}generate/`, { common_name: name, validity_days: 1 });
        expect([made.status, made.json]).toEqual([400, { common_name: ['This field must be unique.'] }]);
    });

    test('need a permission to be made', async () => {
        const token = authentik.createToken({ permissions: ['authentik_crypto.view_certificatekeypair'] });
        const body = { common_name: 'mine', validity_days: 1 };
        expect((await api(authentik, `${path}generate/`, { method: 'POST', body, token })).status).toBe(403);
        expect((await api(authentik, path, { token })).status).toBe(200);
    });
});

describe('flows', () => {
    const path = '/flows/instances/';

    test('are made, renamed and found by use; a slug is taken once', async () => {
        const body = { name: 'Company', slug: 'company', title: 'Company', designation: 'authorization' };
        expect((await post(path, body)).json).toMatchObject({ ...body, stages: [], denied_action: 'message_continue' });
        expect((await post(path, body)).json).toEqual({ slug: ['Flow with this slug already exists.'] });
        expect((await post(path, {})).json).toHaveProperty('designation', ['This field is required.']);
        expect((await patch(`${path}company/`, { slug: 'firm', denied_action: 'message' })).json).toMatchObject({
            ...{ slug: 'firm', denied_action: 'message' },
        });
        const found = rows(await api(authentik, `${path}?designation=authorization&denied_action=message`));
        expect(found.map(({ slug }) => slug)).toEqual(['firm']);
        const wrong = await api(authentik, `${path}?designation=nothing`);
        expect([wrong.status, wrong.json]).toEqual([
            400,
            { designation: ['Select a valid choice. nothing is not one of the available choices.'] },
        ]);
    });
});

describe('scope mappings', () => {
    const path = '/propertymappings/provider/scope/';
    const body = { name: 'Rocket.Chat groups', scope_name: 'rc_groups', expression: 'return {}' };

    test('are made and changed; a name is taken once, a scope has no spaces', async () => {
        const made = await post(path, body);
        expect(made.json).toMatchObject({ ...body, managed: null, description: '' });
        expect((await post(path, body)).json).toEqual({ name: ['Property Mapping with this name already exists.'] });
        expect((await post(path, { ...body, name: 'x', scope_name: 'a b' })).json).toEqual({
            scope_name: ['Value must not contain spaces.'],
        });
        const managed = 'goauthentik.io/providers/oauth2/scope-openid';
        expect((await post(path, { ...body, name: 'x', managed })).json).toHaveProperty('managed');
        const changed = await patch(`${path}${String(made.json.pk)}/`, { expression: 'return {"a": 1}' });
        expect(changed.json).toMatchObject({ ...body, expression: 'return {"a": 1}' });
        const own = rows(await api(authentik, `${path}?managed__isnull=true`));
        expect(own.map(({ name }) => name)).toEqual([body.name]);
    });
});

describe('providers of all kinds', () => {
    test('have a list of their own, with a permission of its own', async () => {
        authentik.patchSetUp({ providers: [{ name: 'Old', kind: 'ldap' }] });
        const token = (permission: string): string => authentik.createToken({ permissions: [permission] });
        const wrong = token('authentik_providers_oauth2.view_oauth2provider');
        expect((await api(authentik, '/providers/all/', { token: wrong })).status).toBe(403);
        const reply = await api(authentik, '/providers/all/', { token: token('authentik_core.view_provider') });
        expect(rows(reply).map(({ component }) => component)).toEqual([
            'ak-provider-oauth2-form',
            'ak-provider-ldap-form',
        ]);
        const unlinked = rows(await api(authentik, '/providers/all/?application__isnull=true'));
        expect(unlinked.map(({ name }) => name)).toEqual(['Old']);
    });
});

describe('previews', () => {
    test('ask for a number, and for a permission, even to name oneself', async () => {
        const [provider] = rows(await api(authentik, '/providers/oauth2/'));
        const path = `/providers/oauth2/${String(provider?.pk)}/preview_user/`;
        expect((await api(authentik, `${path}?for_user=ada`)).json).toEqual({ for_user: 'input must be numerical' });
        const token = authentik.createToken({ permissions: ['authentik_providers_oauth2.view_oauth2provider'] });
        const { user } = (await api(authentik, '/core/users/me/', { token })).json as { user: { pk: number } };
        const self = await api(authentik, `${path}?for_user=${user.pk}`, { token });
        expect([self.status, self.json]).toEqual([400, { for_user: 'User not found' }]);
    });
});

describe('bindings', () => {
    test('are changed only by naming target and bound thing again', async () => {
        authentik.patchSetUp({ bindings: [{ application: 'rocketchat', group: 'staff' }] });
        const [binding] = await bindingsMade(authentik);
        const path = `/policies/bindings/${String(binding?.pk)}/`;
        expect((await patch(path, { enabled: false })).status).toBe(405);
        const { target, group } = binding ?? {};
        expect((await patch(path, { target, enabled: false })).json).toEqual({
            non_field_errors: ["One of 'group', 'policy', 'user' must be set."],
        });
        expect((await patch(path, { target, group, enabled: false })).json).toMatchObject({ group, enabled: false });
        const unknown = '00000000-0000-4000-8000-000000000000';
        expect((await post('/policies/bindings/', { target, policy: unknown, order: 0 })).json).toEqual({
            policy: [`Invalid pk "${unknown}" - object does not exist.`],
        });
    });
});

describe('provider and application in one go', () => {
    const path = '/core/transactional/applications/';

    async function body(provider: Record<string, unknown>): Promise<Record<string, unknown>> {
        const [flow] = rows(await api(authentik, '/flows/instances/?designation=authorization'));
        const [out] = rows(await api(authentik, '/flows/instances/?designation=invalidation'));
        const [staff] = rows(await api(authentik, '/core/groups/?name=staff'));
        return {
            app: { name: 'Both', slug: 'both' },
            provider_model: 'authentik_providers_oauth2.oauth2provider',
            provider: { authorization_flow: flow?.pk, invalidation_flow: out?.pk, redirect_uris: [], ...provider },
            policy_bindings: [{ order: 0, group: staff?.pk }],
        };
    }

    test('a provider without a name is an error that nobody handles', async () => {
        expect((await api(authentik, path, { method: 'PUT', body: await body({}) })).status).toBe(405);
    });

    test('every permission is asked for, that to bind too, and nothing is left behind', async () => {
        const permissions = ['authentik_providers_oauth2.add_oauth2provider', 'authentik_core.add_application'];
        const token = authentik.createToken({ permissions });
        const reply = await api(authentik, path, { method: 'PUT', body: await body({ name: 'Both' }), token });
        expect([reply.status, reply.json]).toEqual([
            403,
            { null: 'User lacks permission to create authentik_policies.policybinding' },
        ]);
        const { providers, applications, bindings } = authentik.dump();
        expect([providers, applications].map((list) => list.some(({ name }) => name === 'Both'))).toEqual([
            false,
            false,
        ]);
        expect(bindings.every(({ application }) => application === 'rocketchat')).toBe(true);
        const all = authentik.createToken({ permissions: [...permissions, 'authentik_policies.add_policybinding'] });
        const made = await api(authentik, path, { method: 'PUT', body: await body({ name: 'Both' }), token: all });
        expect(made.json).toEqual({ applied: true, logs: [] });
    });
});

describe('the list of applications', () => {
    test('remembers objects as they were, and is asked about another person with a permission only', async () => {
        const names = async (query = '', token = authentik.token): Promise<unknown[]> =>
            rows(await api(authentik, `/core/applications/${query}`, { token })).map(({ name }) => name);
        await post('/core/applications/', { name: 'First', slug: 'first' });
        expect(await names()).toContain('First');
        await patch('/core/applications/first/', { name: 'Renamed' });
        expect(await names()).toContain('First');
        expect(await names('?search=Renamed')).toEqual(['Renamed']);
        const [ada] = rows(await api(authentik, '/core/users/?username=ada'));
        expect(await names(`?for_user=${String(ada?.pk)}&only_with_launch_url=true`)).toEqual(['Rocket.Chat']);
        const reply = await api(authentik, `/core/applications/?for_user=${String(ada?.pk)}`, {
            token: authentik.createToken(),
        });
        expect(reply.json).toEqual({ for_user: 'User not found' });
    });
});

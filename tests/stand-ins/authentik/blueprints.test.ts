import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

const blueprint = (provider: string): string => `
version: 1
metadata: {name: Rocket.Chat}
context: {redirect_uri: "http://workspace.test/_oauth/authentik", client_id: mine}
entries:
  - {model: authentik_blueprints.metaapplyblueprint, attrs: {identifiers: {name: System - OAuth2 Provider - Scopes}, required: false}}
  - model: authentik_providers_oauth2.oauth2provider
    id: provider
    identifiers: {name: Rocket.Chat}
    attrs:
      authorization_flow: !Find [authentik_flows.flow, [slug, default-provider-authorization-implicit-consent]]
      invalidation_flow: !Find [authentik_flows.flow, [slug, ${provider}]]
      client_id: !Context client_id
      client_secret: !Context [client_secret, by-default]
      grant_types: [authorization_code, refresh_token]
      redirect_uris:
        - {matching_mode: strict, url: !Context redirect_uri, redirect_uri_type: authorization}
      signing_key: !Find [authentik_crypto.certificatekeypair, [name, no such key]]
      property_mappings:
        - !Find [authentik_providers_oauth2.scopemapping, [managed, goauthentik.io/providers/oauth2/scope-openid]]
  - model: authentik_core.application
    identifiers: {slug: rocketchat}
    attrs: {name: Rocket.Chat, provider: !KeyOf provider}
`;

const good = blueprint('default-provider-invalidation-flow');
const running: StandInAuthentik[] = [];

async function bare(version?: string): Promise<StandInAuthentik> {
    const authentik = new StandInAuthentik({ bare: true, file: { version } });
    await authentik.start();
    running.push(authentik);
    return authentik;
}

async function upload(
    authentik: StandInAuthentik,
    text: string,
    path = '/managed/blueprints/import/',
    token = authentik.token,
): Promise<{ status: number; json: Record<string, unknown> }> {
    const body = new FormData();
    body.set('file', new Blob([text]), 'blueprint.yaml');
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${authentik.url}/api/v3${path}`, { method: 'POST', headers, body });
    const answer = await response.text();
    const isJson = answer.startsWith('{');
    return { status: response.status, json: isJson ? (JSON.parse(answer) as Record<string, unknown>) : {} };
}

afterAll(async () => {
    await Promise.all(running.map((authentik) => authentik.stop()));
    expect(running.flatMap((authentik) => authentik.violations)).toEqual([]);
});

test('a blueprint makes provider and application, and a second import changes nothing', async () => {
    const authentik = await bare();
    for (let n = 0; n < 2; n++) {
        const { status, json } = await upload(authentik, good);
        expect([status, json]).toEqual([200, { logs: [], success: true }]);
    }
    const { providers, applications } = authentik.dump();
    expect(providers).toHaveLength(1);
    expect(providers[0]).toMatchObject({
        client_id: 'mine',
        // what is not found is null, and null is a key the provider takes
        signing_key: null,
        redirect_uris: [{ url: 'http://workspace.test/_oauth/authentik' }],
        invalidation_flow: 'default-provider-invalidation-flow',
    });
    expect(applications).toMatchObject([{ slug: 'rocketchat', provider: 'Rocket.Chat' }]);
});

test('an import overwrites what it lists and leaves the rest', async () => {
    const authentik = await bare();
    await upload(authentik, good);
    const path = `/providers/oauth2/${String(rows(await api(authentik, '/providers/oauth2/'))[0]?.pk)}/`;
    await api(authentik, path, { method: 'PATCH', body: { client_id: 'other', sub_mode: 'user_id' } });
    await upload(authentik, good);
    expect((await api(authentik, path)).json).toMatchObject({ client_id: 'mine', sub_mode: 'user_id' });
});

test.each([
    ['a flow that is not there', blueprint('no-such-flow')],
    ['no blueprint at all', 'hello: world'],
])('%s is a 200 that says no, with nothing half done', async (_what, text) => {
    const authentik = await bare();
    const { status, json } = await upload(authentik, text);
    expect([status, json.success, (json.logs as unknown[]).length]).toEqual([200, false, 1]);
    expect(authentik.dump().providers).toEqual([]);
});

test('adding, changing and removing each model has to be permitted', async () => {
    const authentik = await bare();
    const permissions = ['authentik_core.add_application', 'authentik_providers_oauth2.add_oauth2provider'];
    const token = authentik.createToken({ permissions });
    expect((await upload(authentik, good, '/managed/blueprints/import/', token)).status).toBe(403);
});

test('before 2026.5 the import is at another address', async () => {
    const older = await bare('2026.2.0');
    expect((await upload(older, good, '/flows/instances/import/')).json.success).toBe(true);
    const newer = await bare('2026.5.0');
    expect((await upload(newer, good, '/flows/instances/import/')).status).toBe(405);
});

test('managed secrets are referred to, made and viewed apart from their provider', async () => {
    const authentik = new StandInAuthentik({ managedSecrets: true });
    await authentik.start();
    running.push(authentik);
    const body = { name: 'mine', type: 'text', value: 'my own secret' };
    const made = await api(authentik, '/secrets/secrets/', { method: 'POST', body });
    expect(made.status).toBe(201);
    const pk = String(made.json.pk);
    const provider = `/providers/oauth2/${String(rows(await api(authentik, '/providers/oauth2/'))[0]?.pk)}/`;
    const changed = await api(authentik, provider, { method: 'PATCH', body: { secret: pk, client_secret: 'ignored' } });
    expect(changed.json.secret).toBe(pk);
    expect(authentik.bornProvider.clientSecret).toBe('my own secret');
    expect((await api(authentik, `/secrets/secrets/${pk}/view_value/`)).json).toEqual({ value: 'my own secret' });
});

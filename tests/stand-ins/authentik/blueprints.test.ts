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

function eventsOf({ logs }: Record<string, unknown>): unknown[] {
    return (logs as { event: unknown }[]).map(({ event }) => event);
}

afterAll(async () => {
    await Promise.all(running.map((authentik) => authentik.stop()));
    expect(running.flatMap((authentik) => authentik.violations)).toEqual([]);
});

test('a blueprint makes provider and application, and a second import changes nothing', async () => {
    const authentik = await bare();
    for (let n = 0; n < 2; n++) {
        const { status, json } = await upload(authentik, good);
        expect([status, json.success]).toEqual([200, true]);
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
    [
        'a flow that is not there',
        blueprint('no-such-flow'),
        "Entry invalid: Serializer errors {'invalidation_flow': [ErrorDetail(string='This field may not be null.', code='null')]}",
    ],
    ['a model that is not there', good.replace('core.application', 'core.zzz'), 'App or Model does not exist'],
    [
        'a reference to no entry',
        good.replace('!KeyOf provider', '!KeyOf other'),
        'Entry invalid: KeyOf: failed to find entry with `id` of `other` and a model instance',
    ],
])('%s is a 200 that says no, with nothing half done', async (_what, text, event) => {
    const authentik = await bare();
    const { status, json } = await upload(authentik, text);
    expect([status, json.success]).toEqual([200, false]);
    expect(eventsOf(json).slice(-2)).toEqual([event, 'Blueprint validation failed']);
    expect(authentik.dump().providers).toEqual([]);
});

test('another version of the format is refused', async () => {
    const { json } = await upload(await bare(), good.replace('version: 1', 'version: 2'));
    expect([json.success, eventsOf(json)]).toEqual([false, ['Invalid blueprint version']]);
});

test.each([
    ['broken YAML', 'a: ['],
    ['an unknown tag', good.replace('!KeyOf provider', '!Zzz provider')],
    ['an entry without a model', 'entries: [{ attrs: {} }]'],
    ['a number', '5'],
])('%s crashes it', async (_what, text) => {
    expect((await upload(await bare(), text)).status).toBe(405);
});

test.each(['hello', '[]', 'hello: world'])('%s is an empty blueprint', async (text) => {
    const { status, json } = await upload(await bare(), text);
    expect([status, json]).toEqual([200, { logs: [], success: true }]);
});

test('an entry that is to be absent takes its object away; one that is only to be created leaves it alone', async () => {
    const authentik = await bare();
    await upload(authentik, good);
    const entry = (state: string) =>
        `entries: [{ model: authentik_core.application, state: ${state}, identifiers: { slug: rocketchat }, attrs: { name: Other } }]`;
    await upload(authentik, entry('created'));
    expect(authentik.dump().applications).toMatchObject([{ name: 'Rocket.Chat' }]);
    expect((await upload(authentik, entry('must_created'))).json.success).toBe(false);
    await upload(authentik, entry('present'));
    expect(authentik.dump().applications).toMatchObject([{ name: 'Other' }]);
    await upload(authentik, entry('absent'));
    expect(authentik.dump().applications).toEqual([]);
    expect((await upload(authentik, entry('absent'))).json.success).toBe(true);
});

test('a required blueprint has to be there, another one need not', async () => {
    const authentik = await bare();
    const meta = (name: string, required: boolean) =>
        `entries: [{ model: authentik_blueprints.metaapplyblueprint, attrs: { identifiers: { name: ${name} }, required: ${required} } }]`;
    expect((await upload(authentik, meta('Default - Brand', true))).json.success).toBe(true);
    expect((await upload(authentik, meta('Nobody', false))).json.success).toBe(true);
    const { json } = await upload(authentik, meta('Nobody', true));
    expect([json.success, eventsOf(json)[0]]).toEqual([
        false,
        expect.stringContaining('Required blueprint does not exist'),
    ]);
});

test('adding, changing and removing each model has to be permitted', async () => {
    const authentik = await bare();
    const permissions = ['authentik_core.add_application', 'authentik_providers_oauth2.add_oauth2provider'];
    const token = authentik.createToken({ permissions });
    expect((await upload(authentik, good, '/managed/blueprints/import/', token)).status).toBe(403);
    const whole = authentik.createToken({
        permissions: [...permissions, 'authentik_blueprints.add_blueprintinstance'],
    });
    expect(await upload(authentik, good, '/managed/blueprints/import/', whole)).toEqual({
        status: 403,
        json: { null: 'User lacks permission to create authentik_blueprints.metaapplyblueprint' },
    });
});

test.each([
    ['2026.8.3', 'unknown'],
    ['2025.8.0', 'successful'],
])('a kept blueprint is applied when that is asked for, and not before (%s)', async (version, status) => {
    const authentik = await bare(version);
    const body = { name: 'Rocket.Chat', content: good };
    const made = await api(authentik, '/managed/blueprints/', { method: 'POST', body });
    expect([made.status, made.json.status, made.json.metadata]).toEqual([201, 'unknown', {}]);
    expect(authentik.dump().providers).toEqual([]);
    const path = `/managed/blueprints/${String(made.json.pk)}/`;
    // where a worker does it, the answer does not wait for that
    expect((await api(authentik, `${path}apply/`, { method: 'POST' })).json.status).toBe(status);
    await authentik.deliveriesDone();
    expect((await api(authentik, path)).json).toMatchObject({
        ...{ status: 'successful', last_applied_hash: expect.stringMatching(/^[0-9a-f]{128}$/) as unknown },
        metadata: { name: 'Rocket.Chat', labels: {} },
    });
    expect(authentik.dump().providers).toHaveLength(1);
    const changed = { content: good.replace('client_id: mine', 'client_id: other') };
    expect((await api(authentik, path, { method: 'PATCH', body: changed })).json.status).toBe('successful');
    await authentik.deliveriesDone();
    expect(authentik.dump().providers).toMatchObject([{ client_id: 'mine' }]);
    // whatever is not given again counts as empty
    const without = await api(authentik, path, { method: 'PATCH', body: { enabled: false } });
    expect(without.json).toEqual({ non_field_errors: ['Either path or content must be set.'] });
});

test('a kept blueprint that could not be applied any more has the status error', async () => {
    const authentik = await bare('2024.12.5');
    const body = {
        name: 'Rocket.Chat',
        content:
            'entries: [{ model: authentik_blueprints.metaapplyblueprint, attrs: { identifiers: { name: Gone } } }]',
    };
    const gone = await api(authentik, '/managed/blueprints/', {
        method: 'POST',
        body: { name: 'Gone', content: 'hello' },
    });
    const { json } = await api(authentik, '/managed/blueprints/', { method: 'POST', body });
    await api(authentik, `/managed/blueprints/${String(gone.json.pk)}/`, { method: 'DELETE' });
    const applied = await api(authentik, `/managed/blueprints/${String(json.pk)}/apply/`, { method: 'POST' });
    expect([applied.status, applied.json.status]).toEqual([200, 'error']);
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

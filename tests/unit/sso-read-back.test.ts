import { isMade } from '../../src/model/made';
import { computedFields } from '../../src/directory/sso/object-as-text';
import type { ChangeOf } from '../../src/model/change';
import { differingFields } from '../../src/model/same-object';
import { loadDocument, type SchemaObject } from '../../stand-ins/authentik/schema/document';
import { api } from '../stand-ins/authentik/test-client';
import { SsoLab } from '../support/sso-lab';

const labs = ['2024.12.5', '2026.5.0-rc1', '2026.8.3'].map(
    (version) => [version, new SsoLab({ bare: true, file: { version } })] as const,
);

beforeAll(async () => {
    for (const [, lab] of labs) await lab.start();
});
afterEach(() => labs.forEach(([, { authentik }]) => authentik.heal()));
afterAll(async () => {
    await Promise.all(labs.map(async ([, { authentik }]) => authentik.stop()));
});

/** As a run leaves it, each object read back at its creation. */
async function setUp(lab: SsoLab) {
    const server = lab.server();
    const { changes } = await lab.plan();
    const find = <Kind extends 'create-provider' | 'create-application'>(kind: Kind): ChangeOf<Kind> =>
        changes.find((change): change is ChangeOf<Kind> => change.kind === kind) ?? fail(kind);
    const creation = find('create-provider');
    const provider = await server.createProvider(creation, isMade(creation.signingKey) ? '' : creation.signingKey.id, {
        clientId: 'client',
        clientSecret: 'the-secret-of-the-client',
    });
    const application = await server.createApplication(find('create-application'), provider.id);
    return { server, provider, application };
}

function fail(kind: string): never {
    throw new Error(`no ${kind} in the plan`);
}

describe.each(labs)('%s', (_version, lab) => {
    let made: Awaited<ReturnType<typeof setUp>>;
    const differing = async (): Promise<unknown[]> => [
        differingFields(
            made.provider.left ?? '',
            (await made.server.providerAsText(made.provider.id, ['rocketchat'])) ?? '',
        ),
        differingFields(made.application.left ?? '', (await made.server.applicationAsText('rocketchat', [])) ?? ''),
    ];

    beforeAll(async () => {
        made = await setUp(lab);
    });

    test('what was made holds what was sent, and nothing in it differs until somebody works on it', async () => {
        expect([made.provider.keptOther, made.application.keptOther]).toEqual([[], []]);
        expect(await differing()).toEqual([[], []]);
        expect(made.provider.left).not.toContain('the-secret-of-the-client');
    });

    test.each([
        ['access_code_validity', 'minutes=7'],
        ['issuer_mode', 'global'],
        ['include_claims_in_id_token', false],
        ['name', 'Chat of the company'],
    ])('%s of the provider tells that somebody has worked on it', async (field, value) => {
        const path = `/providers/oauth2/${made.provider.id}/`;
        const before = (await api(lab.authentik, path)).json[field];
        await api(lab.authentik, path, { method: 'PATCH', body: { [field]: value } });
        expect(await differing()).toEqual([[field], []]);
        await api(lab.authentik, path, { method: 'PATCH', body: { [field]: before } });
        expect(await differing()).toEqual([[], []]);
    });

    test.each([
        ['meta_description', 'Where we talk'],
        ['open_in_new_tab', true],
        ['group', 'Communication'],
    ])('%s of the application tells that somebody has worked on it', async (field, value) => {
        const path = '/core/applications/rocketchat/';
        const before = (await api(lab.authentik, path)).json[field];
        await api(lab.authentik, path, { method: 'PATCH', body: { [field]: value } });
        expect(await differing()).toEqual([[], [field]]);
        await api(lab.authentik, path, { method: 'PATCH', body: { [field]: before } });
    });

    test('a provider that another application uses by now is theirs', async () => {
        await api(lab.authentik, '/core/applications/rocketchat/', { method: 'PATCH', body: { provider: null } });
        const theirs = { name: 'Theirs', slug: 'theirs', provider: made.provider.id };
        await api(lab.authentik, '/core/applications/', { method: 'POST', body: theirs });
        expect((await differing())[0]).toEqual(['assigned_application_slug']);
        await api(lab.authentik, '/core/applications/theirs/', { method: 'DELETE' });
    });
});

test('a value that authentik keeps another way than it was sent is named, for each kind of object', async () => {
    const lab = new SsoLab({ bare: true });
    await lab.start();
    lab.authentik.fail('GET /providers/oauth2/{id}/', {
        transform: (json) => ({ ...json, redirect_uris: [], sub_mode: 'user_email' }),
    });
    lab.authentik.fail('GET /core/applications/{slug}/', {
        transform: (json) => ({ ...json, policy_engine_mode: 'all' }),
    });
    lab.authentik.fail('POST /policies/bindings/', { transform: (json) => ({ ...json, negate: true }) });
    lab.authentik.fail('POST /crypto/certificatekeypairs/generate/', {
        transform: (json) => ({ ...json, key_type: 'ec' }),
    });
    const { server, provider, application } = await setUp(lab);
    const group = (await server.readDirectory(() => false, false)).groups[0]?.id ?? '';
    const made = [provider, application, await server.bindGroup('rocketchat', group), await server.createKey('key')];
    await lab.authentik.stop();
    expect(made.map(({ keptOther }) => keptOther)).toEqual([
        ['redirect_uris', 'sub_mode'],
        ['policy_engine_mode'],
        ['negate'],
        ['key_type'],
    ]);
});

test('every field that the official schema lets nobody write is left out of the comparison, and no other', () => {
    const { schemas } = loadDocument().components;
    const fixedFields = (name: string): string[] =>
        Object.entries((schemas[name]?.properties ?? {}) as Record<string, SchemaObject>).flatMap(
            ([field, { readOnly }]) => (readOnly === true ? [field] : []),
        );
    // looked at all the same: an application of somebody else has to show
    const looked = ['assigned_application_slug', 'assigned_backchannel_application_slug'];
    const expected = fixedFields('OAuth2Provider').filter((field) => !looked.includes(field));
    expect([...computedFields.provider].sort()).toEqual(expected.sort());
    expect([...computedFields.application].sort()).toEqual(fixedFields('Application').sort());
});

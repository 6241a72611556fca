import { readRefusal } from '../../src/directory/refusal';
import type { ChangeOf } from '../../src/model/change';
import type { DirectoryGroup } from '../../src/model/directory';
import { Failure } from '../../src/model/failure';
import type { ObservedSso } from '../../src/model/sso';
import { failureText } from '../../src/report/failure-text';
import { english } from '../support/english';
import { faults, HOSTILE_ANSWERS, type RoutePattern } from '../../stand-ins/authentik';
import { CALLBACK, SsoLab } from '../support/sso-lab';
import { anyReason } from '../support/english';

const SECRET = 'a secret that nobody may see';
const lab = new SsoLab({
    managedSecrets: true,
    file: { version: '2026.11.0-rc1', groups: Array.from({ length: 30 }, (_, n) => ({ name: `group ${n}` })) },
});

let state: ObservedSso;
let groups: readonly DirectoryGroup[];
let count = 0;

beforeAll(async () => {
    await lab.start();
    lab.credentials = { clientId: lab.authentik.bornProvider.clientId, clientSecret: SECRET };
    state = await lab.read();
    groups = (await lab.server().readDirectory(() => false, false)).groups;
});
afterEach(() => lab.authentik.heal());
afterAll(async () => {
    await lab.authentik.stop();
    expect(lab.authentik.violations).toEqual([]);
});

/** Whatever is answered, what comes of it is a value or a failure that the app has a message for. */
async function failureOf(work: Promise<unknown>): Promise<Failure | undefined> {
    const thrown: unknown = await work.then(
        () => undefined,
        (error: unknown) => error,
    );
    if (thrown === undefined) return undefined;
    expect(thrown).toBeInstanceOf(Failure);
    const failure = thrown as Failure;
    expect(failure.code).not.toBe('internal');
    expect(failureText(english, failure.code, failure.details)).not.toMatch(/\{\w+\}/);
    for (const secret of [SECRET, lab.authentik.token]) expect(failure.message).not.toContain(secret);
    return failure;
}

const reads: RoutePattern[] = [
    ...(['GET /core/applications/{slug}/', 'GET /providers/oauth2/', 'GET /flows/instances/'] as const),
    ...(['GET /crypto/certificatekeypairs/', 'GET /propertymappings/provider/scope/'] as const),
    ...(['GET /policies/bindings/', 'POST /application/o/revoke/'] as const),
];

// half of an answer is waited for until the time is over: once is enough
const answers = HOSTILE_ANSWERS.filter(([what]) => what !== 'half of an answer');

describe.each(answers)('%s', (what, fault) => {
    test.each(reads)('to %s ends the reading with a message', async (route) => {
        lab.authentik.fail(route, fault());
        const failure = await failureOf(lab.read({ allowedGroups: ['group 1'] }));
        // a permission is noted and the rest is read; a revocation that succeeds answers just such an object
        const isAnswer = route.includes('revoke')
            ? what === 'an object without anything expected'
            : what === '403 for a permission';
        expect([what, failure === undefined]).toEqual([what, isAnswer]);
    });

    test.each([
        'POST /providers/oauth2/',
        'PATCH /providers/oauth2/{id}/',
        'POST /core/applications/',
        'PATCH /core/applications/{slug}/',
        'POST /policies/bindings/',
        'DELETE /policies/bindings/{policy_binding_uuid}/',
        'POST /crypto/certificatekeypairs/generate/',
        'POST /secrets/secrets/',
    ] as const)('to %s ends the writing with a message', async (route) => {
        const { provider, mappings, authorizationFlows, invalidationFlows, keys } = state;
        const server = lab.server();
        // a write that was done, and whose answer was lost, is not done again: each asks for something new
        const name = `new ${++count}`;
        const slug = `new-${count}`;
        const [authorizationFlow = { id: '', slug: '' }] = authorizationFlows;
        const [invalidationFlow = { id: '', slug: '' }] = invalidationFlows;
        const creation: ChangeOf<'create-provider'> = {
            ...{ kind: 'create-provider', name, redirectUri: CALLBACK, mappings: mappings.map(({ id }) => id) },
            ...{ authorizationFlow, invalidationFlow, signingKey: { made: 'key' }, reason: anyReason },
        };
        const id = provider?.id ?? -1;
        const work: Record<string, () => Promise<unknown>> = {
            'POST /providers/oauth2/': async () =>
                server.createProvider(creation, keys[0]?.id ?? '', { clientId: name, clientSecret: SECRET }),
            'PATCH /providers/oauth2/{id}/': async () =>
                server.changeProvider(id, 'grant_types', ['implicit', name], lab.credentials),
            'POST /core/applications/': async () =>
                server.createApplication(
                    {
                        kind: 'create-application',
                        provider: { made: 'provider' },
                        slug,
                        name,
                        launchUrl: CALLBACK,
                        reason: anyReason,
                    },
                    id,
                ),
            'PATCH /core/applications/{slug}/': async () =>
                server.changeApplication('rocketchat', 'meta_launch_url', `https://${slug}.company/`),
            'POST /policies/bindings/': async () =>
                server.bindGroup('rocketchat', groups[Math.floor(count / 8)]?.id ?? ''),
            'DELETE /policies/bindings/{policy_binding_uuid}/': async () =>
                server.unbindGroup('00000000-0000-4000-8000-000000000000'),
            'POST /crypto/certificatekeypairs/generate/': async () => server.createKey(name),
            'POST /secrets/secrets/': async () => server.changeProvider(id, 'client_secret', null, lab.credentials),
        };
        lab.authentik.fail(route, fault());
        expect(await failureOf(work[route]?.() ?? Promise.resolve())).toBeInstanceOf(Failure);
    });

    test('to a probe of permissions is no permission', async () => {
        const found = state;
        lab.authentik.fail('POST /core/applications/', fault());
        lab.authentik.fail('PATCH /providers/oauth2/{id}/', fault());
        const wanted = ['authentik_core.add_application', 'authentik_providers_oauth2.change_oauth2provider'];
        const probing = lab.server().lackingPermissions(wanted, found);
        if (what === '403 for a permission') expect(await probing).toEqual(wanted);
        // a page that says "not found" is what a version without such objects answers
        else if (what === '404') expect(await probing).toEqual([]);
        else expect(await failureOf(probing)).toBeInstanceOf(Failure);
    });
});

test('half of an answer is waited for until the time is over', async () => {
    lab.authentik.fail('GET /flows/instances/', faults.cutOff());
    lab.authentik.fail('POST /core/applications/', faults.cutOff());
    const creation: ChangeOf<'create-application'> = {
        ...{
            kind: 'create-application',
            provider: { made: 'provider' },
            slug: 'half',
            name: 'half',
            launchUrl: CALLBACK,
            reason: anyReason,
        },
    };
    const both = [lab.read(), lab.server().createApplication(creation, 4711)].map(failureOf);
    for (const failure of await Promise.all(both)) expect(failure?.code).toMatch(/^authentik_(timeout|unreachable)$/);
});

test.each([
    ['a provider without a name', 'GET /providers/oauth2/', { name: undefined }],
    ['redirect URIs that are a text, as before 2024.12', 'GET /providers/oauth2/', { redirect_uris: CALLBACK }],
    ['redirect URIs without addresses', 'GET /providers/oauth2/', { redirect_uris: [{ matching_mode: 'strict' }] }],
    ['mappings that are numbers', 'GET /providers/oauth2/', { property_mappings: [1] }],
    ['grant types that are none', 'GET /providers/oauth2/', { grant_types: 'implicit' }],
    ['an application without its slug', 'GET /core/applications/{slug}/', { slug: 5 }],
    ['a flow without its slug', 'GET /flows/instances/', { slug: null }],
    ['a mapping without its scope', 'GET /propertymappings/provider/scope/', { scope_name: undefined }],
    ['a key without its name', 'GET /crypto/certificatekeypairs/', { name: undefined }],
] as const)('%s is not taken for one', async (_what, route, fields) => {
    lab.authentik.fail(route, faults.fields(fields));
    expect((await failureOf(lab.read()))?.code).toBe('authentik_unexpected_answer');
});

test('a list that never ends, and one that says it is longer than it is, are told', async () => {
    for (const [fault, code] of [
        [faults.loopingPages(), 'authentik_unexpected_answer'],
        [faults.countMismatch(), 'directory_incomplete'],
    ] as const) {
        lab.authentik.heal();
        lab.authentik.fail('GET /propertymappings/provider/scope/', fault);
        expect((await failureOf(lab.read()))?.code).toBe(code);
    }
});

test('what is listed page by page is read to its end', async () => {
    const many = Array.from({ length: 130 }, (_, n) => ({ name: `Mapping ${n}`, scope: `scope_${n}` }));
    lab.authentik.patchSetUp({ scopeMappings: many });
    expect((await lab.read()).mappings.filter(({ scope }) => scope.startsWith('scope_'))).toHaveLength(130);
});

test('what authentik refuses is told in its words', async () => {
    const server = lab.server();
    const failure = await failureOf(
        server.createApplication(
            {
                kind: 'create-application',
                provider: { made: 'provider' },
                slug: 'token',
                name: 'x',
                launchUrl: '',
                reason: anyReason,
            },
            1,
        ),
    );
    expect(failure?.code).toBe('authentik_refused');
    expect(failureText(english, 'authentik_refused', failure?.details ?? {})).toContain(
        "slug: The slug 'token' is reserved and cannot be used for applications.",
    );
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { provider } = await lab.read();
    const key = await failureOf(server.changeProvider(provider?.id ?? -1, 'signing_key', unknown, lab.credentials));
    expect(key?.details).toMatchObject({ field: 'signing_key' });
    const gone = await failureOf(server.changeProvider(4711, 'signing_key', null, lab.credentials));
    expect(gone?.code).toBe('authentik_object_gone');
    expect((await failureOf(server.bindGroup('gone', unknown)))?.code).toBe('authentik_object_gone');
});

test.each([
    [{ name: ['This field is required.'] }, 'name', 'name: This field is required.'],
    [{ for_user: 'User not found' }, 'for_user', 'for_user: User not found'],
    [{ non_field_errors: ['Only one can be set.'] }, '', 'Only one can be set.'],
    [{ redirect_uris: ['Invalid Regex Pattern: **'] }, 'redirect_uris', 'redirect_uris: Invalid Regex Pattern: **'],
    [{ redirect_uris: [{ url: ['Required.'] }, {}] }, 'redirect_uris', 'redirect_uris.0.url: Required.'],
    [{ provider: { name: ['a', 'b'] } }, 'provider', 'provider.name: a provider.name: b'],
    [{ provider: { non_field_errors: 'a' }, app: 'b' }, 'provider', 'provider: a app: b'],
    [{ detail: 'JSON parse error' }, '', 'JSON parse error'],
    [['Secret is in use.'], '', 'Secret is in use.'],
    ['as it is', '', 'as it is'],
    [{ client_secret: ['"hunter2" is not allowed.'] }, 'client_secret', 'client_secret: is not accepted.'],
    [{ name: ['x'.repeat(1000)] }, 'name', `name: ${'x'.repeat(293)}…`],
])('a refusal in the form %j is read', (body, field, reason) => {
    expect(readRefusal(body)).toEqual({ field, reason });
});

test.each([null, undefined, 5, [], {}, { name: [] }, { name: null }])('%j is no refusal', (body) => {
    expect(readRefusal(body)).toBeUndefined();
});

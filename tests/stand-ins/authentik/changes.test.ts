import { StandInAuthentik } from '../../../stand-ins/authentik';
import { NEWEST_VERSION } from '../../../stand-ins/authentik/version';
import { api, rows, type ApiReply } from './test-client';

const OLD = '2024.12.5';

describe.each([OLD, NEWEST_VERSION])('changes in %s', (version) => {
    const authentik = new StandInAuthentik({ bare: true, file: { version, groups: [{ name: 'staff' }] } });
    const URI = { matching_mode: 'strict', url: 'https://chat.example/_oauth/authentik' };
    let provider = '';
    let other: Record<string, unknown> = {};
    let target = '';
    let group = '';

    const patch = (path: string, body: Record<string, unknown>): Promise<ApiReply> =>
        api(authentik, path, { method: 'PATCH', body });

    const make = async (path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> => {
        const reply = await api(authentik, path, { method: 'POST', body });
        expect(reply.status).toBe(201);
        return reply.json;
    };

    beforeAll(async () => {
        await authentik.start();
        const flows = rows(await api(authentik, '/flows/instances/'));
        const flowOf = (designation: string): unknown => flows.find((one) => one.designation === designation)?.pk;
        const fields = {
            authorization_flow: flowOf('authorization'),
            invalidation_flow: flowOf('invalidation'),
            redirect_uris: [URI],
        };
        provider = `/providers/oauth2/${String((await make('/providers/oauth2/', { ...fields, name: 'One' })).pk)}/`;
        other = await make('/providers/oauth2/', { ...fields, name: 'Other', client_id: 'other' });
        target = String((await make('/core/applications/', { name: 'App', slug: 'app' })).pk);
        group = String(rows(await api(authentik, '/core/groups/?name=staff'))[0]?.pk);
    });
    afterAll(async () => {
        await authentik.stop();
        expect(authentik.violations).toEqual([]);
    });

    test.each([{ matching_mode: 'strict' }, { url: URI.url }])(
        'a redirect URI that is only %j is kept, and nobody can read the provider until it is mended',
        async (uri) => {
            const reply = await patch(provider, { redirect_uris: [URI, uri] });
            expect([reply.status, reply.text]).toEqual([405, '']);
            for (const path of [provider, '/providers/oauth2/']) {
                expect((await api(authentik, path)).status).toBe(500);
            }
            expect((await patch(provider, { redirect_uris: [URI] })).status).toBe(200);
            expect((await api(authentik, provider)).json.redirect_uris).toMatchObject([URI]);
        },
    );

    test('what is wrong with several fields is said of all of them', async () => {
        const reply = await patch(provider, {
            ...{ name: 'Other', client_id: 'other', signing_key: '00000000-0000-4000-8000-000000000000' },
            ...{ access_token_validity: 'soon', sub_mode: 'no mode', redirect_uris: 'https://chat.example' },
        });
        expect(reply.status).toBe(400);
        expect(reply.json).toEqual({
            name: ['provider with this name already exists.'],
            client_id: ['OAuth2/OpenID Provider with this Client ID already exists.'],
            access_token_validity: ["soon is not in the correct format of 'hours=3;minutes=1'."],
            signing_key: ['Invalid pk "00000000-0000-4000-8000-000000000000" - object does not exist.'],
            redirect_uris: { non_field_errors: ['Expected a list of items but got type "str".'] },
            sub_mode: ['"no mode" is not a valid choice.'],
        });
        // in the order of the serializer
        expect(Object.keys(reply.json)[0]).toBe('name');
    });

    test.each(['hours=3;minutes=1', 'days=1.5', 'Hours=2', 'hours=1;fortnights=2'])(
        '"%s" is a validity',
        async (span) => {
            expect((await patch(provider, { access_token_validity: span })).status).toBe(200);
        },
    );

    test.each(['5', 'hours', 'hours=', 'hours=x', 'fortnights=2', 'hours=1;'])('"%s" is none', async (span) => {
        expect((await patch(provider, { access_token_validity: span })).status).toBe(400);
    });

    test('one of two equal bindings cannot be changed in newer versions', async () => {
        const body = { target, group, order: 0 };
        const { pk } = await make('/policies/bindings/', body);
        await make('/policies/bindings/', body);
        const reply = await patch(`/policies/bindings/${String(pk)}/`, { ...body, enabled: false });
        expect([reply.status, reply.json.non_field_errors]).toEqual(
            version === OLD ? [200, undefined] : [400, ['The fields policy, target, order must make a unique set.']],
        );
        expect((await patch(`/policies/bindings/${String(pk)}/`, { ...body, order: 7 })).status).toBe(200);
    });

    test('what is not there cannot be filtered by', async () => {
        const nowhere = await api(authentik, '/policies/bindings/?target=00000000-0000-4000-8000-000000000000');
        expect([nowhere.status, nowhere.json]).toEqual([
            400,
            { target: ['Select a valid choice. That choice is not one of the available choices.'] },
        ]);
        expect((await api(authentik, '/policies/bindings/?target=')).status).toBe(200);
    });

    test('an application that cannot have its slug and its provider is told both', async () => {
        const first = await make('/core/applications/', { name: 'First', slug: 'first', provider: other.pk });
        const body = { name: 'x', slug: first.slug, provider: other.pk };
        expect((await api(authentik, '/core/applications/', { method: 'POST', body })).json).toEqual({
            slug: ['Application with this slug already exists.'],
            provider: ['Application with this provider already exists.'],
        });
        const text = await patch('/core/applications/app/', { provider: 'other' });
        expect(text.json).toEqual({ provider: ['Incorrect type. Expected pk value, received str.'] });
    });

    test.each([
        ['return (', "'(' was never closed (None, line 2)"],
        ['x = 1\nreturn x)', "unmatched ')' (None, line 3)"],
        ['return "(" # (', undefined],
    ])('the expression %j is compiled', async (expression, problem) => {
        const body = { name: `mapping ${expression}`, scope_name: 'x', expression };
        const { status, json } = await api(authentik, '/propertymappings/provider/scope/', { method: 'POST', body });
        expect([status, problem === undefined ? undefined : json.expression]).toEqual(
            problem === undefined ? [201, undefined] : [400, [`Expression Syntax Error: ${problem}`]],
        );
    });
});

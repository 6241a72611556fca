import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

const OLD = '2024.12.5';
const NEW = '2026.5.0';

const blueprint = `
version: 1
entries:
  - model: authentik_core.application
    identifiers: {slug: imported}
    attrs: {name: Imported}
`;

describe.each([OLD, NEW])('what the event log of %s is told', (version) => {
    const authentik = new StandInAuthentik({ bare: true, file: { version, groups: [{ name: 'staff' }] } });
    let isRead = 0;

    beforeAll(() => authentik.start());
    afterAll(async () => {
        await authentik.stop();
        expect(authentik.violations).toEqual([]);
    });
    beforeEach(() => {
        isRead = authentik.events.length;
    });

    /** Of the events since the test began: what happened to what. */
    function told(): string[] {
        return authentik.events.slice(isRead).map(({ action, context }) => {
            const { app, model_name, name } = context.model as Record<string, string>;
            return `${action} ${app}.${model_name} ${name}`;
        });
    }

    test('one event for each object of a set-up in one request, and none for one that is refused', async () => {
        const flows = rows(await api(authentik, '/flows/instances/?page_size=100'));
        const flowOf = (designation: string): unknown => flows.find((one) => one.designation === designation)?.pk;
        const [group] = rows(await api(authentik, '/core/groups/?name=staff'));
        const body = {
            app: { name: 'Both', slug: 'both' },
            provider_model: 'authentik_providers_oauth2.oauth2provider',
            provider: {
                name: 'Both',
                authorization_flow: flowOf('authorization'),
                invalidation_flow: flowOf('invalidation'),
                redirect_uris: [],
            },
            policy_bindings: [{ group: group?.pk, order: 0 }],
        };
        const put = { method: 'PUT', body };
        expect((await api(authentik, '/core/transactional/applications/', put)).json).toMatchObject({ applied: true });
        expect(told()).toEqual([
            'model_created authentik_providers_oauth2.oauth2provider Both',
            'model_created authentik_core.application Both',
            'model_created authentik_policies.policybinding Binding from Both #0 to Group staff',
        ]);
        expect((await api(authentik, '/core/transactional/applications/', put)).status).toBe(400);
        expect(told()).toHaveLength(3);
    });

    test('an event for what an imported blueprint made', async () => {
        const path = version === OLD ? '/flows/instances/import/' : '/managed/blueprints/import/';
        const body = new FormData();
        body.set('file', new Blob([blueprint]), 'blueprint.yaml');
        const headers = { authorization: `Bearer ${authentik.token}` };
        const response = await fetch(`${authentik.url}/api/v3${path}`, { method: 'POST', headers, body });
        expect(await response.json()).toMatchObject({ success: true });
        expect(told()).toEqual(['model_created authentik_core.application Imported']);
    });

    test('columns of a new application only where older versions showed them', async () => {
        await api(authentik, '/core/applications/', { method: 'POST', body: { name: 'Alone', slug: 'alone' } });
        const diff = authentik.events.at(-1)?.context.diff;
        const slug = { new_value: 'alone', previous_value: null };
        expect(diff).toEqual(version === OLD ? expect.objectContaining({ slug }) : undefined);
    });

    test('a permission given and taken, on all objects, where that is a row of its own', async () => {
        const role = (await api(authentik, '/rbac/roles/', { method: 'POST', body: { name: 'readers' } })).json.pk;
        const path = `/rbac/permissions/assigned_by_roles/${String(role)}`;
        const [group] = rows(await api(authentik, '/core/groups/?name=staff'));
        const global = { permissions: ['authentik_core.view_group'] };
        const single = { ...global, model: 'authentik_core.group', object_pk: group?.pk };
        isRead = authentik.events.length;
        for (const body of [global, single, global]) {
            expect((await api(authentik, `${path}/assign/`, { method: 'POST', body })).status).toBe(200);
        }
        for (const body of [global, single]) {
            expect((await api(authentik, `${path}/unassign/`, { method: 'PATCH', body })).status).toBe(204);
        }
        // the number of the permission is that of a database
        const nameless = told().map((event) => event.replace(/ \d+$/, ''));
        const row = `guardian.rolemodelpermission RoleModelPermission with role ${String(role)} and permission`;
        expect(nameless).toEqual(version === OLD ? [] : [`model_created ${row}`, `model_deleted ${row}`]);
    });

    test('what was given is listed, with the object it is given on', async () => {
        const role = (await api(authentik, '/rbac/roles/', { method: 'POST', body: { name: 'lookers' } })).json.pk;
        const [group] = rows(await api(authentik, '/core/groups/?name=staff'));
        const body = {
            ...{ permissions: ['authentik_core.view_group'], model: 'authentik_core.group' },
            object_pk: group?.pk,
        };
        await api(authentik, `/rbac/permissions/assigned_by_roles/${String(role)}/assign/`, { method: 'POST', body });
        expect(rows(await api(authentik, `/rbac/permissions/roles/?uuid=${String(role)}`))).toEqual([
            expect.objectContaining({ codename: 'view_group', object_pk: group?.pk, app_label: 'authentik_core' }),
        ]);
        const query = `?model=authentik_core.group&object_pk=${String(group?.pk)}`;
        expect(rows(await api(authentik, `/rbac/permissions/assigned_by_roles/${query}`))).toEqual([
            expect.objectContaining({ name: 'lookers', role_pk: role }),
        ]);
        expect((await api(authentik, '/rbac/permissions/assigned_by_roles/')).status).toBe(400);
    });

    test('a person who makes a token has a role for its key, where roles alone hold permissions', async () => {
        authentik.patch({ users: [{ username: 'maker' }] });
        const token = authentik.createToken({ user: 'maker' });
        isRead = authentik.events.length;
        await api(authentik, '/core/tokens/', { method: 'POST', token, body: { identifier: 'own' } });
        const { json } = await api(authentik, '/core/users/me/', { token });
        const { pk, roles } = json.user as { pk: number; roles?: { name: string }[] };
        const name = `ak-managed-role--user-${pk}`;
        expect(roles?.map((one) => one.name)).toEqual(version === OLD ? undefined : [name]);
        expect(told().slice(1)).toEqual(version === OLD ? [] : [`model_created authentik_rbac.role ${name}`]);
        expect((await api(authentik, '/core/tokens/own/view_key/', { token })).status).toBe(200);
    });
});

import { StandInAuthentik } from '../../../stand-ins/authentik';
import { api, rows } from './test-client';

const DENIED = { detail: 'You do not have permission to perform this action.' };
const NO_CREDENTIALS = { detail: 'Authentication credentials were not provided.' };
const INVALID = { detail: 'Token invalid/expired' };

const authentik = new StandInAuthentik({
    file: {
        users: [
            { username: 'ada', email: 'ada@example.com', groups: ['engineering'] },
            { username: 'bob', groups: ['staff'] },
        ],
        groups: [{ name: 'engineering' }, { name: 'staff' }],
    },
});

beforeAll(() => authentik.start());
afterAll(async () => {
    await authentik.stop();
    expect(authentik.violations).toEqual([]);
});

describe('a token that authentik does not take', () => {
    test.each([
        ['is unknown', () => 'not-a-token'],
        [
            'is an app password',
            () => authentik.createToken({ intent: 'app_password', permissions: ['authentik_core.view_group'] }),
        ],
        ['belongs to a deactivated owner', () => authentik.createToken({ active: false })],
        [
            'has run out',
            () => {
                const token = authentik.createToken({ permissions: ['authentik_core.view_group'] });
                authentik.expireToken(token);
                return token;
            },
        ],
        [
            'was rotated',
            () => {
                const token = authentik.createToken({ permissions: ['authentik_core.view_group'], expiring: true });
                authentik.rotateToken(token);
                return token;
            },
        ],
    ])('because it %s is a 403, not a 401', async (_why, token) => {
        const reply = await api(authentik, '/core/groups/', { token: token() });
        expect([reply.status, reply.json]).toEqual([403, INVALID]);
        expect(reply.headers.get('www-authenticate')).toBeNull();
    });

    test('keeps working under its new key after a rotation', async () => {
        const token = authentik.rotateToken(authentik.createToken({ permissions: ['authentik_core.view_group'] }));
        expect((await api(authentik, '/core/groups/', { token })).status).toBe(200);
    });
});

describe('no token', () => {
    test.each([
        ['no header', {}],
        ['nothing behind the scheme', { authorization: 'Bearer ' }],
        ['another scheme', { authorization: 'Basic YTpi' }],
    ])('%s is told to give credentials, with a 403', async (_what, headers: Record<string, string>) => {
        const reply = await api(authentik, '/core/groups/', { token: '', headers });
        expect([reply.status, reply.json]).toEqual([403, NO_CREDENTIALS]);
    });

    test('the scheme may be written in any case', async () => {
        const headers = { authorization: `bEaReR ${authentik.token}` };
        expect((await api(authentik, '/core/users/me/', { token: '', headers })).status).toBe(200);
    });

    test('the configuration is open to everybody', async () => {
        const reply = await api(authentik, '/root/config/', { token: '' });
        expect(reply.status).toBe(200);
        expect(reply.json.capabilities).toContain('is_enterprise');
    });
});

describe('permissions', () => {
    test('a list without any visible object is refused, not empty', async () => {
        const reply = await api(authentik, '/core/groups/', { token: authentik.createToken() });
        expect([reply.status, reply.json]).toEqual([403, DENIED]);
    });

    test('so is a detail, whether it exists or not', async () => {
        const token = authentik.createToken();
        const reply = await api(authentik, '/core/applications/rocketchat/', { token });
        expect([reply.status, reply.json]).toEqual([403, DENIED]);
        expect((await api(authentik, '/core/applications/nothing/', { token })).status).toBe(403);
    });

    test('view_group alone shows all groups with the e-mail addresses of their members', async () => {
        const token = authentik.createToken({ permissions: ['authentik_core.view_group'] });
        const reply = await api(authentik, '/core/groups/?name=engineering', { token });
        expect(rows(reply)[0]?.users_obj).toMatchObject([{ username: 'ada', email: 'ada@example.com' }]);
        expect((await api(authentik, '/core/users/', { token })).status).toBe(403);
    });

    test('permissions on single objects shorten a list without any sign', async () => {
        const token = authentik.createToken({ objectPermissions: { 'authentik_core.view_group': ['staff'] } });
        const reply = await api(authentik, '/core/groups/', { token });
        expect(rows(reply).map((group) => group.name)).toEqual(['staff']);
        expect(reply.json.pagination).toMatchObject({ count: 1 });
    });

    test('a search that hits nothing visible is refused, another filter is not', async () => {
        const token = authentik.createToken({ objectPermissions: { 'authentik_core.view_group': ['staff'] } });
        expect((await api(authentik, '/core/groups/?search=engineering', { token })).status).toBe(403);
        const filtered = await api(authentik, '/core/groups/?name=engineering', { token });
        expect([filtered.status, rows(filtered)]).toEqual([200, []]);
    });

    test('an object that is not visible, or not there, is a JSON 404 naming its model', async () => {
        const token = authentik.createToken({ permissions: ['authentik_core.view_application'] });
        const reply = await api(authentik, '/core/applications/nothing/', { token });
        expect([reply.status, reply.json]).toEqual([404, { detail: 'No Application matches the given query.' }]);
    });

    test('what may be seen may not be changed or added to', async () => {
        const token = authentik.createToken({ permissions: ['authentik_core.view_application'] });
        const change = await api(authentik, '/core/applications/rocketchat/', { token, method: 'PATCH', body: {} });
        const add = await api(authentik, '/core/applications/', { token, method: 'POST', body: {} });
        expect([change.status, change.json, add.status, add.json]).toEqual([403, DENIED, 403, DENIED]);
    });

    test('the built-in group "authentik Read-only" gives every view permission', async () => {
        authentik.patch({ users: [{ username: 'reader', groups: ['authentik Read-only'] }] });
        const token = authentik.createToken({ user: 'reader' });
        expect((await api(authentik, '/providers/oauth2/', { token })).status).toBe(200);
        expect((await api(authentik, '/core/groups/', { token, method: 'POST', body: { name: 'x' } })).status).toBe(
            403,
        );
    });
});

describe('making tokens by the API', () => {
    test('a service account comes with a password that is of no use as a bearer, in a 200', async () => {
        const body = { name: 'rocketchat-sync', create_group: false, expiring: false };
        const made = await api(authentik, '/core/users/service_account/', { method: 'POST', body });
        expect(made.status).toBe(200);
        const token = String(made.json.token);
        expect((await api(authentik, '/core/users/me/', { token })).json).toEqual(INVALID);
        const again = await api(authentik, '/core/users/service_account/', { method: 'POST', body });
        expect(again.status).toBe(400);
        expect(again.json).toEqual({ non_field_errors: ['A user/group with these details already exists'] });
    });

    test('a token is shown without its key, which another call gives and logs', async () => {
        const user = rows(await api(authentik, '/core/users/?username=ada'))[0];
        const body = { identifier: 'for-ada', intent: 'api', user: user?.pk, expiring: false };
        const made = await api(authentik, '/core/tokens/', { method: 'POST', body });
        expect(made.status).toBe(201);
        expect(made.text).not.toContain('"key"');
        const key = String((await api(authentik, '/core/tokens/for-ada/view_key/')).json.key);
        const me = await api(authentik, '/core/users/me/', { token: key });
        expect(me.json.user).toMatchObject({ username: 'ada', is_superuser: false });
        expect(authentik.events.some((event) => event.action === 'secret_view')).toBe(true);
    });

    test('anybody but a superuser makes tokens for himself, and expiring ones', async () => {
        const token = authentik.createToken({ user: 'bob' });
        const body = { identifier: 'for-another', user: 3, expiring: false };
        const made = await api(authentik, '/core/tokens/', { method: 'POST', body, token });
        expect(made.json).toMatchObject({ expiring: true, user_obj: { username: 'bob' } });
        expect(Date.parse(String(made.json.expires)) - Date.now()).toBeLessThan(86_400_001);
    });

    test('other intents are refused', async () => {
        const body = { identifier: 'odd', intent: 'recovery' };
        const reply = await api(authentik, '/core/tokens/', { method: 'POST', body });
        expect([reply.status, reply.json]).toEqual([400, { intent: ['Invalid intent recovery'] }]);
    });

    test('a role with permissions, given to an account, is what a least-privilege token needs', async () => {
        const role = await api(authentik, '/rbac/roles/', { method: 'POST', body: { name: 'Rocket.Chat sync' } });
        const assigned = await api(authentik, `/rbac/permissions/assigned_by_roles/${String(role.json.pk)}/assign/`, {
            method: 'POST',
            body: { permissions: ['authentik_core.view_group'] },
        });
        expect(assigned.status).toBe(200);
        const token = authentik.createToken({ user: 'bob' });
        expect((await api(authentik, '/core/groups/', { token })).status).toBe(403);
        const me = await api(authentik, '/core/users/me/', { token });
        const added = await api(authentik, `/rbac/roles/${String(role.json.pk)}/add_user/`, {
            method: 'POST',
            body: { pk: (me.json.user as Record<string, unknown>).pk },
        });
        expect(added.status).toBe(204);
        expect((await api(authentik, '/core/groups/', { token })).status).toBe(200);
    });
});

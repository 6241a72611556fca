import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

describe('callers', () => {
    test('without a token are told to log in, in the words of each version', () =>
        withWorkspace({ version: '8.8.1' }, async (workspace) => {
            const { status, body } = await workspace.get('v1/me');
            const message = 'You must be logged in to do this.';
            expect(status).toBe(401);
            expect(body).toEqual({ success: false, error: message, status: 'error', message });
        }).then(() =>
            withWorkspace({ version: '9.0.0' }, async (workspace) => {
                const { body } = await workspace.get('v1/me');
                expect(body).toEqual({ success: false, error: 'You must be logged in to do this.' });
            }),
        ));

    test('with another user id than the token belongs to are strangers', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.addUser({ username: 'bob' });
            const headers = { ...workspace.tokenOf(bob), 'X-User-Id': workspace.admin._id };
            expect((await workspace.get('v1/me', headers)).status).toBe(401);
        }));

    test('with a personal access token learn who they are, without secrets', () =>
        withWorkspace({}, async (workspace) => {
            const { status, body, headers } = await workspace.get('v1/me', workspace.tokenOf(workspace.admin));
            expect(status).toBe(200);
            expect(body).toMatchObject({
                username: 'admin',
                roles: ['admin'],
                email: 'admin@example.com',
                success: true,
            });
            expect(JSON.stringify(body)).not.toContain('hash');
            expect(headers.get('cache-control')).toBe('no-store');
        }));

    test('lose their tokens when they are deactivated', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.addUser({ username: 'bob' });
            const token = workspace.tokenOf(bob);
            const admin = workspace.tokenOf(workspace.admin);
            const answer = await workspace.post('v1/users.setActiveStatus', admin, {
                userId: bob._id,
                activeStatus: false,
            });
            expect(answer.body).toMatchObject({ user: { _id: bob._id, active: false } });
            expect((await workspace.get('v1/me', token)).status).toBe(401);
        }));

    test('who are not administrators are limited to ten calls a minute', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.tokenOf(workspace.addUser({ username: 'bob' }));
            for (let call = 1; call <= 10; call += 1) {
                const { status, headers } = await workspace.get('v1/me', bob);
                expect(status).toBe(200);
                expect(headers.get('x-ratelimit-remaining')).toBe(String(10 - call));
            }
            const { status, body } = await workspace.get('v1/me', bob);
            expect(status).toBe(429);
            expect(body.error).toMatch(/^Error, too many requests\. .*\[error-too-many-requests\]$/);
            expect(body).not.toHaveProperty('errorType');
            expect(
                (await workspace.get('v1/me', workspace.tokenOf(workspace.admin))).headers.get('x-ratelimit-limit'),
            ).toBe(null);
        }));
});

describe('the second factor', () => {
    const addEntry = (workspace: HttpFixture, headers: Record<string, string>) =>
        workspace.post('v1/settings.addCustomOAuth', headers, { name: 'authentik' });

    test('is asked of a token that does not ignore it', () =>
        withWorkspace({}, async (workspace) => {
            workspace.admin.services.totp = { enabled: true, secret: 'JBSWY3DPEHPK3PXP' };
            const { status, body } = await addEntry(workspace, workspace.tokenOf(workspace.admin, {}));
            expect(status).toBe(400);
            expect(body).toMatchObject({
                success: false,
                error: 'TOTP Required [totp-required]',
                errorType: 'totp-required',
                details: { method: 'totp', availableMethods: ['totp'] },
            });
            const token = workspace.tokenOf(workspace.admin, { bypassTwoFactor: true });
            expect((await addEntry(workspace, token)).body).toEqual({ success: true });
        }));

    test('may be the password of an administrator who has no other method', () =>
        withWorkspace({}, async (workspace) => {
            const token = workspace.tokenOf(workspace.admin, {});
            expect((await addEntry(workspace, token)).body.details).toMatchObject({ method: 'password' });
            const wrong = { ...token, 'x-2fa-code': 'nonsense', 'x-2fa-method': 'password' };
            expect((await addEntry(workspace, wrong)).body.errorType).toBe('totp-invalid');
        }));

    test('is asked of nobody when it is switched off for the workspace', () =>
        withWorkspace({}, async (workspace) => {
            workspace.settings.set('Accounts_TwoFactorAuthentication_Enabled', false, 'test');
            expect((await addEntry(workspace, workspace.tokenOf(workspace.admin, {}))).status).toBe(200);
        }));
});

describe('adding a custom OAuth entry', () => {
    const add = async (workspace: HttpFixture, name: string, by = workspace.admin) =>
        workspace.post('v1/settings.addCustomOAuth', workspace.tokenOf(by), { name });

    test('creates its settings, again resets nothing', () =>
        withWorkspace({}, async (workspace) => {
            expect((await add(workspace, 'authen-tik')).status).toBe(200);
            workspace.settings.set('Accounts_OAuth_Custom-Authentik-url', 'https://sso.example.com', 'test');
            expect((await add(workspace, 'AUTHENTIK')).status).toBe(200);
            expect(workspace.settings.rawValue('Accounts_OAuth_Custom-Authentik-url')).toBe('https://sso.example.com');
        }));

    test('without a name is refused', () =>
        withWorkspace({}, async (workspace) => {
            expect((await add(workspace, ' ')).body).toMatchObject({ errorType: 'error-name-param-not-provided' });
        }));

    test.each([
        ['7.10.0', 400, 'Adding OAuth Services is not allowed [error-action-not-allowed]'],
        ['8.8.1', 403, 'User does not have the permissions required for this action [error-unauthorized]'],
        ['9.0.0', 403, 'User does not have the permissions required for this action [error-forbidden]'],
    ])('is for administrators only: %s answers %i', (version, status, error) =>
        withWorkspace({ version, licence: 'premium' }, async (workspace) => {
            const answer = await add(workspace, 'authentik', workspace.addUser({ username: 'bob' }));
            expect(answer.status).toBe(status);
            expect(answer.body.error).toBe(error);
        }),
    );

    test('needs a licence from 9.0 on', () =>
        withWorkspace({ version: '9.0.0' }, async (workspace) => {
            const { status, body } = await add(workspace, 'authentik');
            expect(status).toBe(400);
            expect(body).toMatchObject({
                error: 'This is an enterprise feature [error-action-not-allowed]',
                details: { method: 'addOAuthService', action: 'Adding_OAuth_Services' },
            });
        }));

    test('shows a login service, without its secret, only once it is enabled', () =>
        withWorkspace({}, async (workspace) => {
            await add(workspace, 'authentik');
            workspace.settings.set('Accounts_OAuth_Custom-Authentik-secret', 'hush', 'test');
            workspace.loginServices.updateNow();
            expect((await workspace.get('v1/settings.oauth')).body.services).toEqual([]);
            workspace.settings.set('Accounts_OAuth_Custom-Authentik', true, 'test');
            workspace.loginServices.updateNow();
            const { body } = await workspace.get('v1/settings.oauth');
            expect(body.services).toMatchObject([{ service: 'authentik', custom: true, hideButtonOnMobile: false }]);
            expect(JSON.stringify(body)).not.toContain('hush');
        }));
});

describe('one setting', () => {
    test('is read and written by administrators; types are not looked at', () =>
        withWorkspace(
            { environment: { SETTINGS_BLOCKED: 'Site_Name', SETTINGS_HIDDEN: 'Language' } },
            async (workspace) => {
                const admin = workspace.tokenOf(workspace.admin);
                const path = 'v1/settings/Accounts_AllowRealNameChange';
                expect((await workspace.post(path, admin, { value: 'no' })).body).toEqual({ success: true });
                expect((await workspace.get(path, admin)).body).toEqual({
                    _id: 'Accounts_AllowRealNameChange',
                    value: 'no',
                    success: true,
                });
                for (const id of ['Site_Name', 'Language', 'Nonsense']) {
                    const { status, body } = await workspace.post(`v1/settings/${id}`, admin, { value: 'x' });
                    expect([id, status, body]).toEqual([id, 400, { success: false }]);
                }
                expect((await workspace.post(path, admin, {})).body).toEqual({ success: false });
                const bob = workspace.tokenOf(workspace.addUser({ username: 'bob' }));
                expect((await workspace.get(path, bob)).status).toBe(403);
            },
        ));

    test('is not read from a body without a JSON content type', () =>
        withWorkspace({}, async (workspace) => {
            const headers = { ...workspace.tokenOf(workspace.admin), 'Content-Type': 'text/plain' };
            const { body } = await workspace.post('v1/settings/Site_Name', headers, { value: 'x' });
            expect(body).toEqual({ success: false });
        }));
});

describe('several settings at once', () => {
    const save = (workspace: HttpFixture, settings: unknown[]) =>
        workspace.post('v1/settings', workspace.tokenOf(workspace.admin), { settings });

    test('are checked by type before any is saved', () =>
        withWorkspace({}, async (workspace) => {
            const { status } = await save(workspace, [
                { _id: 'Site_Name', value: 'New' },
                { _id: 'Accounts_AllowRealNameChange', value: 'no' },
            ]);
            expect(status).toBe(400);
            expect(workspace.settings.rawValue('Site_Name')).toBe('Rocket.Chat');
        }));

    test('do not exist before 8.6, and want at least one', () =>
        withWorkspace({ version: '8.5.0' }, async (workspace) => {
            expect((await save(workspace, [{ _id: 'Site_Name', value: 'New' }])).status).toBe(404);
        }).then(() =>
            withWorkspace({}, async (workspace) => {
                expect((await save(workspace, [])).body.errorType).toBe('invalid-params');
            }),
        ));
});

describe('lists', () => {
    test('come in pages of 50, at most 100', () =>
        withWorkspace({}, async (workspace) => {
            for (let index = 0; index < 120; index += 1) workspace.addUser({ username: `u${1000 + index}` });
            const admin = workspace.tokenOf(workspace.admin);
            expect((await workspace.get('v1/users.list', admin)).body).toMatchObject({
                count: 50,
                offset: 0,
                total: 121,
            });
            expect((await workspace.get('v1/users.list?count=500&offset=100', admin)).body).toMatchObject({
                count: 21,
            });
            expect((await workspace.get('v1/users.list?count=500', admin)).body).toMatchObject({ count: 100 });
            const sort = encodeURIComponent('{"username":-1}');
            const { body } = await workspace.get(`v1/users.list?count=1&sort=${sort}`, admin);
            expect(body.users).toMatchObject([{ username: 'u1119' }]);
            const wrong = await workspace.get('v1/users.list?sort=backwards', admin);
            expect(wrong.body.errorType).toBe('error-invalid-sort');
        }));

    test('of users hold addresses only for who may see them', () =>
        withWorkspace({}, async (workspace) => {
            const bob = workspace.tokenOf(workspace.addUser({ username: 'bob', email: 'bob@example.com' }));
            expect(JSON.stringify((await workspace.get('v1/users.list', bob)).body)).not.toContain('@example.com');
            const admin = workspace.tokenOf(workspace.admin);
            const { body } = await workspace.get('v1/users.list?email=BOB%40example.com', admin);
            expect(body.users).toMatchObject([{ username: 'bob', emails: [{ address: 'bob@example.com' }] }]);
        }));
});

describe('the version', () => {
    test('is told in full only to who may see statistics', () =>
        withWorkspace({ version: '8.8.1' }, async (workspace) => {
            expect((await workspace.get('info')).body).toMatchObject({ version: '8.8', success: true });
            const { body } = await workspace.get('v1/info', workspace.tokenOf(workspace.admin));
            expect(body).toMatchObject({ version: '8.8.1', info: { version: '8.8.1' } });
        }));

    test('has a licence with modules or none', () =>
        withWorkspace({ licence: 'premium' }, async (workspace) => {
            const { body } = await workspace.get('v1/licenses.info', workspace.tokenOf(workspace.admin));
            const activeModules: unknown = expect.arrayContaining(['oauth-enterprise']);
            expect(body).toMatchObject({
                license: { activeModules, hasValidLicense: true, limits: { privateApps: { max: -1 } } },
            });
        }));
});

describe('a login by password', () => {
    test('answers a token that works', () =>
        withWorkspace({}, async (workspace) => {
            workspace.addUser({ username: 'bob', password: 'bob' });
            const { body } = await workspace.post('v1/login', {}, { user: 'bob', password: 'bob' });
            const data = body.data as { userId: string; authToken: string };
            const me = await workspace.get('v1/me', { 'X-User-Id': data.userId, 'X-Auth-Token': data.authToken });
            expect(me.body.username).toBe('bob');
        }));

    test('is refused without saying who exists', () =>
        withWorkspace({}, async (workspace) => {
            const nobody = await workspace.post('v1/login', {}, { user: 'nobody', password: 'x' });
            expect([nobody.status, nobody.body.error]).toEqual([401, 'Unauthorized']);
            const wrong = await workspace.post('v1/login', {}, { user: 'admin', password: 'x' });
            expect(wrong.body).toMatchObject({ status: 'error', error: 403, message: 'Incorrect password' });
        }));
});

test('requests are counted by route', () =>
    withWorkspace({}, async (workspace) => {
        const admin = workspace.tokenOf(workspace.admin);
        await workspace.post('v1/settings/Site_Name', admin, { value: 'x' });
        await workspace.post('v1/settings/Language', admin, { value: 'x' });
        await workspace.get('apps/installed', admin);
        expect(workspace.counters.snapshot().rest).toEqual({
            'GET /api/apps/installed': 1,
            'POST /api/v1/settings/:_id': 2,
        });
    }));

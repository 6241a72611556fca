import type { HttpFixture } from './http-fixture';
import { withWorkspace } from './with-workspace';

const ENTRY = 'Accounts_OAuth_Custom-Authentik';

async function withEntry(version: string, use: (workspace: HttpFixture) => Promise<void>): Promise<void> {
    await withWorkspace({ version }, async (workspace) => {
        const admin = workspace.tokenOf(workspace.admin);
        await workspace.post('v1/settings.addCustomOAuth', admin, { name: 'authentik' });
        await workspace.post(`v1/settings/${ENTRY}`, admin, { value: true });
        await use(workspace);
    });
}

const services = async (workspace: HttpFixture): Promise<unknown> =>
    (await workspace.get('v1/settings.oauth')).body.services;

test('refreshing makes the button appear without a wait, removing takes button and settings at once', () =>
    withEntry('8.8.1', async (workspace) => {
        const admin = workspace.tokenOf(workspace.admin);
        expect(await services(workspace)).toEqual([]);
        expect((await workspace.post('v1/settings.refreshOAuthServices', admin)).body).toEqual({ success: true });
        expect(await services(workspace)).toMatchObject([{ service: 'authentik' }]);
        const removed = await workspace.post('v1/settings.removeCustomOAuth', admin, { name: 'Authentik' });
        expect(removed.body).toEqual({ success: true });
        expect(await services(workspace)).toEqual([]);
        expect((await workspace.get(`v1/settings/${ENTRY}-url`, admin)).body).toEqual({ success: false });
        const blank = await workspace.post('v1/settings.removeCustomOAuth', admin, { name: '- -' });
        expect(blank.body.errorType).toBe('error-invalid-name');
    }));

test('both are for administrators, with a second factor', () =>
    withEntry('8.8.1', async (workspace) => {
        const bob = workspace.tokenOf(workspace.addUser({ username: 'bob' }));
        for (const path of ['settings.removeCustomOAuth', 'settings.refreshOAuthServices']) {
            const body = path.endsWith('CustomOAuth') ? { name: 'authentik' } : {};
            expect((await workspace.post(`v1/${path}`, bob, body)).status).toBe(403);
            const cautious = await workspace.post(`v1/${path}`, workspace.tokenOf(workspace.admin, {}), body);
            expect(cautious.body.errorType).toBe('totp-required');
        }
    }));

test('before 8.8 neither exists', () =>
    withEntry('8.7.0', async (workspace) => {
        const admin = workspace.tokenOf(workspace.admin);
        for (const path of ['settings.removeCustomOAuth', 'settings.refreshOAuthServices']) {
            expect((await workspace.post(`v1/${path}`, admin, { name: 'authentik' })).status).toBe(404);
        }
        expect(workspace.settings.row(ENTRY)).toBeDefined();
    }));

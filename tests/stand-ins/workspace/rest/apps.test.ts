import { createPersonalAccessToken } from '../../../../stand-ins/workspace/rest';
import { findUserByUsername } from '../../../../stand-ins/workspace/server/find-users';
import { Workspace } from '../../../../stand-ins/workspace/workspace';
import type { WorkspaceFile } from '../../../../stand-ins/workspace/workspace-file';
import { packSampleApp, sampleManifest } from '../../engine/pack-sample-app';

const { id } = sampleManifest;
const permissions = JSON.stringify(sampleManifest.permissions);

let zip: Buffer;

beforeAll(async () => {
    zip = await packSampleApp();
});

interface Reply {
    status: number;
    body: Record<string, unknown>;
}

/** A started workspace and a caller of its `/api` as one of its people. */
async function withWorkspace(
    file: WorkspaceFile,
    use: (
        workspace: Workspace,
        call: (method: string, path: string, body?: unknown, by?: string) => Promise<Reply>,
    ) => Promise<void>,
    environment: Record<string, string> = {},
): Promise<void> {
    const workspace = new Workspace({ file, environment });
    await workspace.start();
    const tokens = new Map<string, Record<string, string>>();
    const tokenOf = (username: string): Record<string, string> => {
        const known = tokens.get(username);
        if (known) return known;
        const user = findUserByUsername(workspace.model, username);
        if (!user) throw new Error(`no user ${username}`);
        const token = createPersonalAccessToken(workspace, user, { bypassTwoFactor: true });
        const headers = { 'X-User-Id': user._id, 'X-Auth-Token': token };
        tokens.set(username, headers);
        return headers;
    };
    const call = async (method: string, path: string, body?: unknown, by = 'admin'): Promise<Reply> => {
        const json: Record<string, string> =
            body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' };
        const response = await fetch(`${workspace.url}/api/${path}`, {
            method,
            headers: { ...tokenOf(by), ...json },
            body: body === undefined || body instanceof FormData ? body : JSON.stringify(body),
        });
        const text = await response.text();
        return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Reply['body']) : { text } };
    };
    try {
        await use(workspace, call);
    } finally {
        await workspace.stop();
    }
}

function form(file: Buffer, fields: Record<string, string> = { permissions }, field = 'app'): FormData {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    data.append(field, new Blob([new Uint8Array(file)], { type: 'application/zip' }), 'app.zip');
    return data;
}

const premium: WorkspaceFile = {
    licence: 'premium',
    users: [{ username: 'bob' }],
    rooms: [{ name: 'dev', members: ['bob'] }],
};

describe('an app that was uploaded', () => {
    test(
        'is enabled, listed, set up, used and removed',
        () =>
            withWorkspace(premium, async (workspace, call) => {
                const upload = await call('POST', 'apps', form(zip));
                expect(upload.status).toBe(200);
                expect(upload.body).toMatchObject({
                    success: true,
                    app: { id, name: 'Sample', status: 'manually_enabled' },
                    implemented: { IPostUserLoggedIn: true },
                    licenseValidation: { errors: {} },
                });
                const installed = await call('GET', 'apps/installed', undefined, 'bob');
                expect(installed.body.apps).toMatchObject([
                    { id, private: true, migrated: false, status: 'manually_enabled' },
                ]);

                const path = `apps/${id}/settings`;
                const change = {
                    settings: [
                        { id: 'greeting', value: 'Ahoy' },
                        { id: 'nonsense', value: 1 },
                    ],
                };
                expect((await call('POST', path, change)).body.updated).toEqual([{ id: 'greeting', value: 'Ahoy' }]);
                expect((await call('POST', path, change)).body.updated).toEqual([]);
                expect((await call('GET', path)).body.settings).toMatchObject({ greeting: { value: 'Ahoy' } });

                // whoever can reach an endpoint may call it
                const endpoint = `${workspace.url}/api/apps/public/${id}/greeting?x=1`;
                const headers = { 'Content-Type': 'application/json' };
                const answer = await fetch(endpoint, { method: 'POST', headers, body: '{"a":1}' });
                expect(answer.status).toBe(201);
                expect(await answer.json()).toEqual({ greeting: 'Ahoy', query: { x: '1' }, content: { a: 1 } });
                expect((await fetch(`${workspace.url}/api/apps/public/${id}/nothing`)).status).toBe(404);
                const post = async (body: string): Promise<number> =>
                    (await fetch(endpoint, { method: 'POST', headers, body })).status;
                expect(await post('{"a"')).toBe(400);
                expect(await post('"text"')).toBe(400);
                expect(await post(JSON.stringify({ a: 'a'.repeat(100 * 1024) }))).toBe(413);
                expect((await call('GET', `apps/${id}/apis`)).body.apis).toMatchObject([{ path: 'greeting' }]);
                expect((await call('GET', `apps/${id}/apis`, undefined, 'bob')).status).toBe(403);

                const room = [...workspace.model.rooms.values()].find(({ name }) => name === 'dev');
                const command = { command: 'sample', params: 'greet', roomId: room?._id };
                expect((await call('POST', 'v1/commands.run', command, 'bob')).body).toEqual({ success: true });
                expect(workspace.dump().messages).toMatchObject([{ to: 'bob', room: 'dev', text: '"Ahoy"' }]);

                const off = await call('POST', `apps/${id}/status`, { status: 'manually_disabled' });
                expect(off.body.status).toBe('manually_disabled');
                expect((await fetch(endpoint, { method: 'POST' })).status).toBe(404);

                expect((await call('DELETE', `apps/${id}`)).body).toMatchObject({ app: { id, status: 'disabled' } });
                expect((await call('GET', `apps/${id}`)).status).toBe(404);
            }),
        60_000,
    );

    test(
        'gets what people press',
        () =>
            withWorkspace(premium, async (workspace, call) => {
                await call('POST', 'apps', form(zip));
                const action = {
                    type: 'blockAction',
                    actionId: 'keep',
                    triggerId: 't',
                    payload: {},
                    container: { type: 'view', id: 'v' },
                };
                expect((await call('POST', `apps/ui.interaction/${id}`, action, 'bob')).status).toBe(200);
                expect((await call('POST', `apps/ui.interaction/${id}`, { type: 'nonsense' }, 'bob')).body).toEqual({
                    error: 'Unknown action',
                });
                await workspace.runCommand('bob', '/sample seen', 'dev');
                expect(workspace.dump().messages.at(-1)?.text).toContain('"actions":["keep"]');
            }),
        60_000,
    );

    test(
        'stays off on Community from 7.0 on, and cannot be enabled or replaced',
        () =>
            withWorkspace({}, async (_workspace, call) => {
                const upload = await call('POST', 'apps', form(zip));
                expect(upload.body).toMatchObject({ success: true, app: { id } });
                expect((await call('GET', `apps/${id}/status`)).body.status).not.toMatch(/enabled/);
                const enable = await call('POST', `apps/${id}/status`, { status: 'manually_enabled' });
                expect(enable).toMatchObject({ status: 400, body: { success: false, error: 'license-prevented' } });
                const update = await call('POST', `apps/${id}`, form(await packSampleApp({ version: '1.0.1' })));
                expect(update).toMatchObject({
                    status: 400,
                    body: { success: false, error: 'Cannot_Update_Exempt_App' },
                });
            }),
        60_000,
    );

    test(
        'is replaced by a newer version on a licensed workspace, keeping its settings',
        () =>
            withWorkspace(premium, async (_workspace, call) => {
                await call('POST', 'apps', form(zip));
                await call('POST', `apps/${id}/settings`, { settings: [{ id: 'greeting', value: 'Ahoy' }] });
                const update = await call('POST', `apps/${id}`, form(await packSampleApp({ version: '1.0.1' })));
                expect(update.body).toMatchObject({ app: { version: '1.0.1' } });
                expect((await call('GET', `apps/${id}/settings`)).body.settings).toMatchObject({
                    greeting: { value: 'Ahoy' },
                });
            }),
        60_000,
    );
});

describe('an upload is refused', () => {
    test(
        'for people without the permission, for what is no app, for another field, for no form',
        () =>
            withWorkspace(premium, async (_workspace, call) => {
                const stranger = await call('POST', 'apps', form(zip), 'bob');
                expect(stranger.status).toBe(403);
                expect((await call('POST', 'apps', form(Buffer.from('no zip')))).status).toBe(400);
                expect((await call('POST', 'apps', form(zip, {}, 'file'))).body.errorType).toBe('invalid-field');
                expect((await call('POST', 'apps', {})).body.error).toBe('Unsupported content type: application/json');
            }),
        60_000,
    );

    test(
        'where the server does not allow private apps at all',
        () =>
            withWorkspace(
                premium,
                async (_workspace, call) => {
                    const { status, body } = await call('POST', 'apps', form(zip));
                    expect([status, body]).toEqual([500, { success: false, error: 'private_app_install_disabled' }]);
                },
                { DISABLE_PRIVATE_APP_INSTALLATION: 'true' },
            ),
        60_000,
    );
});

test(
    'a command needs a room the caller can see',
    () =>
        withWorkspace(
            { ...premium, rooms: [{ name: 'secret', type: 'p', owners: ['rocket.cat'] }] },
            async (workspace, call) => {
                await call('POST', 'apps', form(zip));
                const secret = [...workspace.model.rooms.values()].find(({ name }) => name === 'secret');
                const run = (command: string) =>
                    call('POST', 'v1/commands.run', { command, params: 'greet', roomId: secret?._id }, 'bob');
                expect((await run('sample')).status).toBe(403);
                expect((await run('nothing')).body.error).toBe('The command provided does not exist (or is disabled).');
            },
        ),
    60_000,
);

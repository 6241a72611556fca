import { captureConsole } from '../../../stand-ins/engine/capture-console';
import type { BackendName, EngineVersion } from '../../../stand-ins/engine/host-types';
import { packSampleApp, sampleManifest } from './pack-sample-app';
import { SampleServer } from './sample-server';

const appId = sampleManifest.id;
const servers: { version: EngineVersion; backend: BackendName }[] = [
    { version: '1.62.0', backend: 'deno' },
    { version: '1.62.0', backend: 'node' },
    { version: '1.46.0', backend: 'deno' },
];

// each step builds on those before it, as the life of an app on a server does
describe.each(servers)('engine $version on $backend', ({ version, backend }) => {
    const server = new SampleServer({ version, backend });
    const refusal = version === '1.46.0' ? 'The app did not answer' : 'App not enabled';
    const enabled = /^(auto|manually)_enabled$/; // of itself before 1.58, by hand since

    let printed: ReturnType<typeof captureConsole>;

    beforeAll(async () => {
        printed = captureConsole();
        await server.host.start();
    });
    afterAll(async () => {
        await server.host.stop();
        printed.restore();
    });

    test('an uploaded app is installed, with a user of its own, and not enabled yet', async () => {
        const permissionsGranted = sampleManifest.permissions as { name: string }[];
        const zip = await packSampleApp();
        const result = await server.host.install(zip, { user: server.admin, enable: false, permissionsGranted });
        expect(result).toMatchObject({ appId, info: { version: '1.0.0' }, licenseErrors: {}, storageError: undefined });
        expect(result.status).not.toMatch(enabled);
        expect([...server.users.values()].map((user) => user.username)).toEqual(['admin', 'sample.bot']);
    });

    test('enabling registers what the app provides', async () => {
        expect(await server.host.enable(appId)).toBe(true);
        expect(await server.host.status(appId)).toMatch(enabled);
        expect([...server.commands.keys()]).toEqual(['sample']);
        expect([...server.endpoints]).toEqual([`/api/apps/public/${appId}/greeting`]);
        expect([...server.processors.keys()]).toEqual([`count_${appId}`]);
        expect(server.jobs).toMatchObject([{ id: `count_${appId}`, interval: '5 minutes' }]);
        expect(await server.host.list()).toMatchObject([
            {
                id: appId,
                private: true,
                languages: { en: { greeting: 'Greeting' } },
                implemented: { IPostUserLoggedIn: true },
            },
        ]);
    });

    test('a slash command reaches the app, which runs on the back end asked for', async () => {
        expect(await server.ask('greet')).toBe('Hello');
        expect(await server.ask('ask', 'backend')).toBe(backend);
    });

    test('a saved setting reaches the app; one that the app chokes on stays saved', async () => {
        await server.host.saveSetting(appId, 'greeting', 'Welcome');
        expect(await server.ask('greet')).toBe('Welcome');
        await server.host.saveSetting(appId, 'greeting', 'throw');
        expect(server.host.appSettings(appId).greeting?.value).toBe('throw');
        await server.host.saveSetting(appId, 'greeting', 'Welcome');
        await expect(server.host.saveSetting(appId, 'nonsense', 1)).rejects.toThrow('No setting found');
        expect(await server.ask('seen')).toMatchObject({ settings: ['greeting', 'greeting', 'greeting'] });
    });

    test('events, jobs, endpoints and block actions reach the app', async () => {
        await server.host.emit('IPostUserLoggedIn', server.admin);
        expect(server.records).toEqual([{ lastLogin: 'admin' }]);

        await server.processors.get(`count_${appId}`)?.processor({});

        const request = { method: 'post', query: { a: '1' }, content: { b: 2 } } as const;
        const answer = await server.host.callEndpoint(appId, 'greeting', request);
        expect(answer).toMatchObject({
            status: 201,
            content: { greeting: 'Welcome', query: { a: '1' }, content: { b: 2 } },
        });

        const action = {
            type: 'blockAction',
            appId,
            actionId: 'press',
            user: server.admin,
            triggerId: 't',
            payload: {},
        };
        expect(await server.host.uiInteraction(action)).toEqual({ success: true });

        expect(await server.ask('seen')).toMatchObject({ logins: ['admin'], jobs: 1, actions: ['press'] });
        await expect(server.host.emit('INonsense', {})).rejects.toThrow('no event INonsense');
    });

    test('a job that the app schedules carries the id of the registered processor', async () => {
        expect(await server.ask('schedule')).toEqual(expect.any(String));
        expect(server.jobs.at(-1)).toMatchObject({ id: `count_${appId}`, when: new Date(0), data: { by: 'command' } });
    });

    test('what the app logs can be read', async () => {
        await server.ask('log', 'a line of the app');
        expect(JSON.stringify(await server.host.logs(appId))).toContain('a line of the app');
    });

    test('without the permission the app gets null, and no error', async () => {
        const before = server.calls.length;
        expect(await server.ask('reader')).toEqual({ user: null });
        expect(await server.ask('room')).toEqual({ room: null });
        expect(server.calls.slice(before).map((call) => call.bridge)).not.toContain('Room');
    });

    test('the sandbox keeps the app from files, processes and the global object', async () => {
        expect(await server.ask('ask', 'globalThis')).toBe('undefined');
        expect(await server.ask('ask', 'read')).toEqual({
            error: expect.stringMatching(/access|permission/i) as string,
        });
        expect(await server.ask('ask', 'write')).toEqual({
            error: expect.stringMatching(/access|permission/i) as string,
        });
        for (const module of ['child_process', 'worker_threads', 'tls']) {
            expect(await server.ask('ask', module)).toEqual({ error: `Error: Module ${module} is not allowed` });
        }
        expect(await server.ask('ask', 'crypto')).toBe(true);
    });

    test('disabling ends endpoints and has commands refused; enabling brings them back with the settings', async () => {
        await server.host.disable(appId);
        expect(await server.host.status(appId)).toBe('manually_disabled');
        expect(server.endpoints.size).toBe(0);
        await expect(server.ask('greet')).rejects.toThrow(refusal);

        await server.host.enable(appId);
        expect(await server.ask('greet')).toBe('Welcome');
        expect(server.endpoints.size).toBe(1);
    });

    test('an update keeps settings and state, and forgets what the app held in memory', async () => {
        const permissionsGranted = sampleManifest.permissions as { name: string }[];
        const result = await server.host.update(await packSampleApp({ version: '1.1.0' }), {
            user: server.admin,
            permissionsGranted,
        });
        expect(result).toMatchObject({ appId, info: { version: '1.1.0' } });
        expect(result.status).toMatch(enabled);
        expect(await server.ask('greet')).toBe('Welcome');
        expect(await server.ask('seen')).toMatchObject({ jobs: 0 });
    });

    test('after a restart of the server the app is enabled again, with settings and records', async () => {
        await server.restart();
        expect(await server.host.status(appId)).toMatch(enabled);
        expect(await server.ask('greet')).toBe('Welcome');
        expect(server.records).toEqual([{ lastLogin: 'admin' }]);
        expect([...server.commands.keys()]).toEqual(['sample']);
    });

    test('when its process is killed the app is started again', async () => {
        await server.processors.get(`count_${appId}`)?.processor({});
        expect(await server.ask('seen')).toMatchObject({ jobs: 1 });
        await server.host.killAppProcess(appId);
        expect(await server.ask('seen')).toMatchObject({ jobs: 0 });
        expect(server.host.brokenPipes).toEqual([]);
        // the oldest engine initializes the app again and leaves it at that; it serves its command in any case
        expect(await server.host.status(appId)).toMatch(version === '1.46.0' ? 'constructed' : enabled);
    });

    test('an app that was disabled is not enabled by a restart', async () => {
        await server.restart();
        await server.host.disable(appId);
        await server.restart();
        expect(await server.host.status(appId)).toBe('initialized');
        expect(server.endpoints.size).toBe(0);
        await expect(server.ask('greet')).rejects.toThrow(refusal);
    });

    test('a removed app leaves nothing behind', async () => {
        await server.host.remove(appId, server.admin);
        expect(await server.host.list()).toEqual([]);
        expect([...server.users.values()]).toEqual([server.admin]);
        expect(server.records).toEqual([]);
        expect(server.jobs).toEqual([]);
        await expect(server.host.status(appId)).rejects.toThrow('is installed');
    });
});

import type { EventEmitter } from 'node:events';
import { captureConsole } from '../../../stand-ins/engine/capture-console';
import { packSampleApp, sampleManifest } from './pack-sample-app';
import { SampleServer } from './sample-server';

const appId = sampleManifest.id;

// `ProxiedApp.getStatus` keeps an answer for five minutes, and only the end of a process or `ProxiedApp.setStatus` clears it: what
// starts the app again sets the status past it (`AppsEngineDenoRuntime.restartApp`)
test('the engine keeps a status that somebody asked for while the app was started again, and refuses its commands though it runs', async () => {
    const server = new SampleServer({ version: '1.62.0', backend: 'node' });
    const printed = captureConsole();
    try {
        await server.host.start();
        const permissionsGranted = sampleManifest.permissions as { name: string }[];
        await server.host.install(await packSampleApp(), { user: server.admin, enable: false, permissionsGranted });
        await server.host.enable(appId);
        const app = server.host.manager.getOneById(appId);
        const controller = app.getRuntimeController() as unknown as EventEmitter & { getStatus(): Promise<string> };
        let asked: Promise<string> | undefined;
        controller.once('constructed', () => {
            asked = app.getStatus();
        });
        await server.host.killAppProcess(appId);
        expect(await asked).toBe('constructed');
        expect(await controller.getStatus()).toMatch(/enabled$/);
        expect(await server.host.status(appId)).toBe('constructed');
        await expect(server.ask('greet')).rejects.toThrow('App not enabled');
    } finally {
        await server.host.stop();
        printed.restore();
    }
});

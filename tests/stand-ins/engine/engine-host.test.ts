import fs from 'node:fs';
import path from 'node:path';
import { bridgeClasses, createBridges } from '../../../stand-ins/engine/bridges';
import { captureConsole } from '../../../stand-ins/engine/capture-console';
import { EngineHost } from '../../../stand-ins/engine/engine-host';
import { EnginePackage } from '../../../stand-ins/engine/engine-package';
import { EngineStore } from '../../../stand-ins/engine/engine-store';
import type { EngineVersion } from '../../../stand-ins/engine/host-types';
import { packSampleApp, sampleManifest } from './pack-sample-app';
import { SampleServer } from './sample-server';

const appId = sampleManifest.id;
const permissionsGranted = sampleManifest.permissions as { name: string }[];
const running: SampleServer[] = [];
let printed: ReturnType<typeof captureConsole>;

beforeEach(() => {
    printed = captureConsole();
});
afterEach(async () => {
    for (const server of running.splice(0)) await server.host.stop();
    printed.restore();
});

async function startServer(options: SampleServer['options'] = {}): Promise<SampleServer> {
    const server = new SampleServer(options);
    running.push(server);
    await server.host.start();
    return server;
}

async function installOn(server: SampleServer, granted: { name: string }[] | undefined = permissionsGranted) {
    const options = { user: server.admin, enable: true, permissionsGranted: granted };
    return server.host.install(await packSampleApp(), options);
}

describe.each<EngineVersion>(['1.62.0', '1.46.0'])('bridges of engine %s', (version) => {
    const engine = new EnginePackage(version);

    test('have every getter and every abstract method that the engine declares', () => {
        const bridges = createBridges(engine, new EngineStore(), {}, () => undefined) as unknown as Record<
            string,
            unknown
        >;
        const declarations = path.join(engine.folder, 'server/bridges');
        const getters = [...read(path.join(declarations, 'AppBridges.d.ts')).matchAll(/abstract (get\w+)\(/g)];
        expect(getters.length).toBeGreaterThan(20);
        for (const [, getter = ''] of getters) expect(bridges[getter]).toBeInstanceOf(Function);

        for (const [name] of bridgeClasses(engine)) {
            const bridge = (bridges[`get${name}Bridge`] as () => Record<string, unknown>)();
            const file = name === 'OutboundMessage' ? 'OutboundMessagesBridge' : `${name}Bridge`;
            for (const [, method = ''] of read(path.join(declarations, `${file}.d.ts`)).matchAll(/abstract (\w+)\(/g)) {
                expect([name, method, typeof bridge[method]]).toEqual([name, method, 'function']);
            }
        }
    });

    function read(file: string): string {
        return fs.readFileSync(file, 'utf8');
    }
});

test('a bridge method without behaviour is an error, not an empty answer', async () => {
    const server = await startServer();
    await installOn(server, [...permissionsGranted, { name: 'room.read' }]);
    expect(await server.ask('room')).toEqual({
        error: expect.stringContaining('no behaviour for bridge Room, method getById') as string,
    });
    expect(server.calls).toContainEqual({ bridge: 'Room', method: 'getById', args: ['GENERAL', appId] });
});

test('the host refuses to start where the engine would grant every permission', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'test';
    try {
        await expect(new EngineHost({ behaviours: {} }).start()).rejects.toThrow('grants every permission');
    } finally {
        process.env.NODE_ENV = before;
    }
});

test('a missing permission is told on the console of the server, by its name', async () => {
    const server = await startServer();
    await installOn(server);
    expect(await server.ask('reader')).toEqual({ user: null });
    expect(printed.lines.join('\n')).toContain('lacks the following permissions:\n["user.read"]');
});

test('an app that was granted nothing gets the default set', async () => {
    const server = await startServer();
    await server.host.install(await packSampleApp(), { user: server.admin, enable: true });
    expect(await server.ask('reader')).toMatchObject({ user: { username: 'admin' } });
});

test('a zip that is none, or is installed already, or wants another engine, is refused', async () => {
    const server = await startServer();
    const options = { user: server.admin, enable: true, permissionsGranted };
    await expect(server.host.install(Buffer.from('no zip'), options)).rejects.toThrow();
    const tooNew = await packSampleApp({ requiredApiVersion: '^2.0.0' });
    await expect(server.host.install(tooNew, options)).rejects.toThrow();
    await installOn(server);
    await expect(installOn(server)).rejects.toThrow();
    expect(await server.host.list()).toHaveLength(1);
});

test('two servers run side by side, each with its own permissions', async () => {
    const [deno, node] = [await startServer({ backend: 'deno' }), await startServer({ backend: 'node' })];
    await installOn(deno);
    await node.host.install(await packSampleApp(), { user: node.admin, enable: true });
    expect(await Promise.all([deno.ask('ask', 'backend'), node.ask('ask', 'backend')])).toEqual(['deno', 'node']);
    expect(await deno.ask('reader')).toEqual({ user: null });
    expect(await node.ask('reader')).toMatchObject({ user: { username: 'admin' } });
});

test('a server that is updated from the oldest engine to the newest keeps its app, on either back end', async () => {
    const server = await startServer({ version: '1.46.0' });
    await installOn(server);
    await server.host.saveSetting(appId, 'greeting', 'Welcome');
    for (const backend of ['deno', 'node'] as const) {
        await server.restart({ version: '1.62.0', backend });
        expect(await server.host.status(appId)).toBe('manually_enabled');
        expect([await server.ask('greet'), await server.ask('ask', 'backend')]).toEqual(['Welcome', backend]);
    }
});

test('the oldest engine has no Node back end', () => {
    expect(() => new EngineHost({ version: '1.46.0', backend: 'node', behaviours: {} })).toThrow(
        'Deno and nothing else',
    );
});

test('the global fetch is refused on Deno and tried on Node, for an app without the permission networking', async () => {
    const [deno, node] = [await startServer({ backend: 'deno' }), await startServer({ backend: 'node' })];
    await installOn(deno);
    await installOn(node);
    expect(await deno.ask('ask', 'fetch')).toMatch(/net access/);
    expect(await node.ask('ask', 'fetch')).toBe('TypeError: fetch failed');
});

test('an app that prints on the console writes into the protocol on Node, where each character is a broken message', async () => {
    const server = await startServer({ backend: 'node' });
    await installOn(server);
    expect(await server.ask('ask', 'console')).toBe('printed');
    const complaints = printed.lines.filter((line) => line.startsWith('Unrecognized message type'));
    expect(complaints).toHaveLength('a line on the console\n'.length);
    expect(await server.ask('greet')).toBe('Hello');
});

test('stopping a server leaves no process behind', async () => {
    const server = await startServer();
    await installOn(server);
    const pid = (await server.ask('ask', 'pid')) as number;
    expect(() => process.kill(pid, 0)).not.toThrow();
    await server.host.stop();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

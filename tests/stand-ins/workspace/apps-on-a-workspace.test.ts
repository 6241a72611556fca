import { Workspace, type WorkspaceFile } from '../../../stand-ins/workspace';
import type { UserRecord } from '../../../stand-ins/workspace/model';
import { packSampleApp, sampleManifest } from '../engine/pack-sample-app';

const appId = sampleManifest.id;
const running: Workspace[] = [];

async function started(file: WorkspaceFile): Promise<Workspace> {
    const workspace = new Workspace({ file });
    running.push(workspace);
    await workspace.start();
    return workspace;
}

function admin(workspace: Workspace): UserRecord {
    const user = [...workspace.model.users.values()].find(({ username }) => username === 'admin');
    if (!user) throw new Error('no admin');
    return user;
}

function answers(workspace: Workspace): unknown[] {
    return workspace.dump().messages.map(({ text }) => JSON.parse(text) as unknown);
}

afterEach(async () => {
    for (const workspace of running.splice(0)) await workspace.stop();
});

test('with a licence an uploaded app is enabled, answers its command in private, and lives through a restart', async () => {
    const workspace = await started({ licence: 'premium' });
    const { status } = await workspace.installApp(await packSampleApp(), admin(workspace));
    expect(status).toMatch(/enabled$/);
    expect(workspace.dump().users.find(({ username }) => username === 'sample.bot')).toMatchObject({ roles: ['app'] });

    await workspace.runCommand('admin', '/sample greet');
    expect(workspace.dump().messages).toEqual([{ to: 'admin', room: 'general', text: '"Hello"', blocks: [] }]);
    expect(workspace.dump().requests.bridge['Message.notifyUser']).toBe(1);

    const { url } = workspace;
    await workspace.restart();
    expect(workspace.url).toBe(url);
    await workspace.runCommand('admin', '/sample greet');
    expect(answers(workspace)).toEqual(['Hello', 'Hello']);
    await expect(workspace.runCommand('admin', '/sampel greet')).rejects.toThrow('[invalid-command]');
});

test('a job that was scheduled runs by itself; jobs wait while the server is down', async () => {
    const workspace = await started({ licence: 'premium' });
    await workspace.installApp(await packSampleApp(), admin(workspace));
    await workspace.runCommand('admin', '/sample schedule');
    await until(() => [...workspace.scheduler.jobs.values()].every(({ type }) => type === 'single'));
    await workspace.runCommand('admin', '/sample seen');
    expect(answers(workspace).at(-1)).toMatchObject({ jobs: 1 });

    await workspace.stop();
    expect([...workspace.scheduler.jobs.values()]).toMatchObject([{ name: `count_${appId}`, type: 'single' }]);
    expect(workspace.scheduler.failures).toEqual([]);
});

test('a login is told to the app, which stores what it likes', async () => {
    const workspace = await started({ licence: 'premium' });
    await workspace.installApp(await packSampleApp(), admin(workspace));
    await workspace.events.userLoggedIn(admin(workspace));
    expect(workspace.records()).toEqual([{ lastLogin: 'admin' }]);
});

describe.each([
    { version: '6.13.1', licence: 'community', uploaded: true },
    { version: '8.8.1', licence: 'community', uploaded: false },
] as const)('$version $licence', ({ version, licence, uploaded }) => {
    test(`an uploaded app ${uploaded ? 'is enabled' : 'stays off, and one of the Marketplace is enabled'}`, async () => {
        const workspace = await started({ version, licence });
        const zip = await packSampleApp();
        const { status } = await workspace.installApp(zip, admin(workspace));
        expect(status?.endsWith('enabled')).toBe(uploaded);
        if (uploaded) return;
        await expect(workspace.runCommand('admin', '/sample greet')).rejects.toThrow('App not enabled');
        expect(await workspace.installFromMarketplace(zip)).toMatchObject({ private: false, id: appId });
        await workspace.runCommand('admin', '/sample greet');
        expect(answers(workspace)).toEqual(['Hello']);
    });
});

async function until(isTrue: () => boolean): Promise<void> {
    for (let left = 200; !isTrue(); left--) {
        if (left === 0) throw new Error('It did not come true within 10 s');
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

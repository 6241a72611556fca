import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deploy } from '../../scripts/deploy';
import { settings } from '../../scripts/settings';
import { Workspace } from '../../stand-ins/workspace';
import { createPersonalAccessToken } from '../../stand-ins/workspace/rest';
import { packaged } from '../support/packaged';

const folder = mkdtempSync(join(tmpdir(), 'authentik-sso-settings-'));
const file = join(folder, 'settings.yaml');
const environment = { AUTHENTIK_TOKEN: 'the-secret' };
const good = 'authentik_url: https://authentik.company\nauthentik_token: { env: AUTHENTIK_TOKEN }\nsync_interval: 30\n';
const workspace = new Workspace({ file: { version: '8.8.1', licence: 'premium' } });

let zipFile: string;

beforeAll(async () => {
    ({ zipFile } = await packaged());
    await workspace.start();
}, 60_000);

afterAll(async () => {
    await workspace.stop();
    rmSync(folder, { recursive: true, force: true });
});

function connection(): string[] {
    const user = [...workspace.model.users.values()].find(({ username }) => username === 'admin');
    if (!user) throw new Error('no user admin');
    const name = `settings ${performance.now()}`;
    const token = createPersonalAccessToken(workspace, user, { name, bypassTwoFactor: true });
    return ['--url', workspace.url, '--user-id', user._id, '--token', token];
}

type Command = typeof settings;

async function run(command: Command, ...args: string[]): Promise<{ code: number; output: string }> {
    const lines: string[] = [];
    const code = await command(args, (line) => lines.push(line), environment);
    const output = lines.join('\n');
    expect(output).not.toContain('the-secret');
    return { code, output };
}

async function saved(id: string): Promise<unknown> {
    const [app] = await workspace.host.list();
    const setting = workspace.host.appSettings(app?.id ?? '')[id];
    return (setting?.value as unknown) ?? setting?.packageValue;
}

test('a deployment fills in the settings of a file; one that is wrong stops it before anything is uploaded', async () => {
    writeFileSync(file, `${good}scope: profile\n`);
    const refused = await run(deploy, ...connection(), '--zip', zipFile, '--settings', file);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('scope: ') as unknown });
    expect(await workspace.host.list()).toEqual([]);
    const missing = await run(deploy, ...connection(), '--zip', zipFile, '--settings', join(folder, 'none.yaml'));
    expect(missing).toMatchObject({ code: 1, output: expect.stringContaining('cannot be read') as unknown });

    writeFileSync(file, good);
    const done = await run(deploy, ...connection(), '--zip', zipFile, '--settings', file);
    expect(done).toMatchObject({ code: 0, output: expect.stringContaining('Saved: authentik_url') as unknown });
    expect(await saved('authentik_token')).toBe('the-secret');
    expect(await saved('sync_interval')).toBe(30);
}, 60_000);

test('settings go out without secrets, and come back whole or not at all', async () => {
    const out = join(folder, 'out.yaml');
    expect(await run(settings, 'export', ...connection(), '--file', out)).toMatchObject({ code: 0 });
    const text = readFileSync(out, 'utf8');
    expect(text).not.toContain('the-secret');
    expect(text).toContain('sync_interval: 30');

    writeFileSync(out, text.replace('sync_interval: 30', 'sync_interval: 45').replace('create_rooms:', 'create_room:'));
    const refused = await run(settings, 'import', ...connection(), '--file', out);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('create_rooms meant') as unknown });
    expect(await saved('sync_interval')).toBe(30);

    writeFileSync(out, text.replace('sync_interval: 30', 'sync_interval: 45'));
    expect(await run(settings, 'import', ...connection(), '--file', out)).toEqual({
        code: 0,
        output: 'Saved: sync_interval.',
    });
    expect(await saved('sync_interval')).toBe(45);
    expect(await saved('authentik_token')).toBe('the-secret');
    expect((await run(settings, 'import', ...connection(), '--file', out)).output).toBe(
        'All settings are as in the file.',
    );
}, 60_000);

test('a command that is called wrongly says how it is called', async () => {
    expect(await run(settings)).toMatchObject({
        code: 2,
        output: expect.stringContaining('Say export or import') as unknown,
    });
    expect(await run(settings, 'import')).toMatchObject({
        code: 2,
        output: expect.stringContaining('Missing: --url, --user-id, --token, --file') as unknown,
    });
    expect(await run(settings, '--help')).toMatchObject({ code: 0 });
});

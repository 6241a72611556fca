import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import { packaged } from '../support/packaged';

const project = resolve(import.meta.dirname, '../..');
const sources = ['AuthentikSsoApp.ts', 'src', 'app.json', 'i18n', 'icon.png', 'package.json', 'tsconfig.json'];

interface Manifest {
    nameSlug: string;
    version: string;
    requiredApiVersion: string;
    permissions: unknown[];
    implements: string[];
}

describe('the official command line tool, rc-apps 1.9.0', () => {
    let folder: string;
    let output: string;
    let exitCode: number | null;

    // It compiles every TypeScript file below its folder with options of its own, and writes into app.json: it gets a copy of the app's sources.
    beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'authentik-sso-cli-'));
        for (const source of sources) cpSync(join(project, source), join(folder, source), { recursive: true });
        mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
        for (const name of ['@rocket.chat', 'typescript', 'yaml', 'intl-messageformat', '@formatjs']) link(name, name);
        // It does not find what the types of later versions import, and checks all declaration files.
        link('types-node-for-cli', '@types/node');

        const tool = join(project, 'node_modules/@rocket.chat/apps-cli/bin/run');
        const faster = join(project, 'tests/support/one-program.cjs');
        const run = spawn(process.execPath, ['--require', faster, tool, 'package', '--verbose'], {
            cwd: folder,
            env: { ...process.env, NODE_OPTIONS: '' },
            stdio: ['ignore', 'pipe', 'pipe'],
            timeout: 280_000,
        });
        output = '';
        for (const stream of [run.stdout, run.stderr])
            stream.setEncoding('utf8').on('data', (text: string) => (output += text));
        [exitCode] = (await once(run, 'close')) as [number | null];
    }, 300_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    function link(target: string, name: string): void {
        symlinkSync(join(project, 'node_modules', target), join(folder, 'node_modules', name), 'junction');
    }

    function manifest(): Manifest {
        return JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as Manifest;
    }

    test('packages the app with the TypeScript of this project and reports nothing', () => {
        expect(output).toContain('App packaged up at');
        expect(output).toContain('using TypeScript v5.6.3');
        expect(output).not.toMatch(/Error|Warning/);
        expect(exitCode).toBe(0);
    });

    test('leaves the required engine as it is', () => {
        const ours = JSON.parse(readFileSync(join(project, 'app.json'), 'utf8')) as Manifest;
        expect(manifest().requiredApiVersion).toBe(ours.requiredApiVersion);
    });

    test('subscribes the app to the same events as our own package', async () => {
        const { manifest: ours } = await packaged();
        expect(manifest().implements).toEqual(ours.implements);
        expect(manifest().permissions).toEqual(ours.permissions);
    });

    test('puts the class, the texts and the icon into the zip', () => {
        const { nameSlug, version } = manifest();
        const names = new AdmZip(join(folder, 'dist', `${nameSlug}_${version}.zip`))
            .getEntries()
            .map((entry) => entry.entryName);
        expect(names).toEqual(expect.arrayContaining(['app.json', 'AuthentikSsoApp.js', 'i18n/en.json', 'icon.png']));
    });
});

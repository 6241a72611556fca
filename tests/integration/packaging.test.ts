import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import { packageApp } from '../../scripts/package';

const project = resolve(import.meta.dirname, '../..');

const tinyApp = {
    'app.json': JSON.stringify({
        nameSlug: 'tiny-app',
        version: '1.2.3',
        classFile: 'TinyApp.ts',
        iconFile: 'icon.png',
    }),
    'tsconfig.json': JSON.stringify({ extends: join(project, 'tsconfig.json'), include: ['TinyApp.ts'] }),
    'i18n/en.json': '{ "hello": "Hello" }',
    'icon.png': 'picture',
    'TinyApp.ts': `import { App } from '@rocket.chat/apps-engine/definition/App';
        import type { IPostUserLoggedIn } from '@rocket.chat/apps-engine/definition/users';
        import { parse } from 'yaml';
        export class TinyApp extends App implements IPostUserLoggedIn {
            public rules = parse('a: 1') as unknown;
            public async executePostUserLoggedIn(): Promise<void> { return; }
        }`,
};

describe('packaging', () => {
    let folder: string;

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'authentik-sso-packaging-'));
        symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
        mkdirSync(join(folder, 'i18n'));
        write(tinyApp);
    });

    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    function write(files: Record<string, string>): void {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    }

    test('writes one bundled file, the texts, the icon and a manifest that names the events', async () => {
        const { zipFile, modules } = await packageApp({ folder, check: false });
        const zip = new AdmZip(zipFile);
        expect(zipFile).toBe(join(folder, 'dist/tiny-app_1.2.3.zip'));
        expect(zip.getEntries().map((entry) => entry.entryName)).toEqual([
            'app.json',
            'i18n/en.json',
            'icon.png',
            'third-party-licences.txt',
            'TinyApp.js',
        ]);
        expect(JSON.parse(zip.readAsText('app.json'))).toMatchObject({
            version: '1.2.3',
            implements: ['IPostUserLoggedIn'],
        });
        expect(modules).toEqual(['@rocket.chat/apps-engine/definition/App']);
        expect(zip.readAsText('third-party-licences.txt')).toContain('Eemeli Aro');
    });

    test('makes the same bytes from the same sources', async () => {
        const first = await packageApp({ folder, check: false });
        const second = await packageApp({ folder, check: false });
        expect(second.zip.equals(first.zip)).toBe(true);
    });

    test('stops at a type error, with file and line', async () => {
        write({ 'TinyApp.ts': 'export class TinyApp { public count: number = "one"; }' });
        await expect(packageApp({ folder })).rejects.toThrow(
            /TinyApp\.ts\(1,.*'string' is not assignable to type 'number'/s,
        );
    });

    test.each([
        [
            'a module that the sandbox refuses',
            `import { spawn } from 'child_process'; export const run = spawn;`,
            'child_process',
        ],
        [
            'the node: prefix, which engines before 1.57 refuse',
            `import { createHash } from 'node:crypto'; export const run = createHash;`,
            'node:crypto',
        ],
        ['a global that the sandbox hides', `export const run = globalThis.fetch;`, 'uses "globalThis"'],
        [
            'a text that the engine takes for an old API',
            `export const key = 'check.usernames';`,
            'contains ".usernames"',
        ],
        ['the environment, which throws on Deno', `export const run = process.env.HOME;`, 'uses "process"'],
    ])('refuses %s', async (_, text, words) => {
        write({ 'TinyApp.ts': text });
        await expect(packageApp({ folder, check: false })).rejects.toThrow(words);
    });

    test('refuses texts that are not JSON', async () => {
        write({ 'i18n/en.json': '{ "hello": ' });
        await expect(packageApp({ folder, check: false })).rejects.toThrow(/JSON/);
    });
});

import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import AdmZip from 'adm-zip';
import { bundle } from './packaging/bundle';
import { checkTypes } from './packaging/check-types';
import { implementedInterfaces } from './packaging/implemented-interfaces';
import { sandboxProblems } from './packaging/sandbox';

export interface AppManifest {
    id: string;
    name: string;
    nameSlug: string;
    version: string;
    classFile: string;
    iconFile: string;
    implements: string[];
    permissions?: unknown[];
}

export interface PackagedApp {
    zipFile: string;
    zip: Buffer;
    /** `app.json` as it is in the zip, `implements` filled in */
    manifest: AppManifest;
    /** what the bundle requires at run time */
    modules: string[];
}

const projectFolder = resolve(import.meta.dirname, '..');

/**
 * Writes `dist/<nameSlug>_<version>.zip`, the package that Rocket.Chat takes: `app.json`, one bundled file, the texts, the icon.
 * The same sources give the same bytes. Throws when the types are wrong, a file is missing, or the bundle could not run in the engine's sandbox.
 *
 * @param options.folder where `app.json` is; this project unless given
 * @param options.check  whether to type-check first (some seconds); yes unless given
 */
export async function packageApp(options: { folder?: string; check?: boolean } = {}): Promise<PackagedApp> {
    const folder = options.folder ?? projectFolder;
    const source = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppManifest;
    const entry = join(folder, source.classFile);
    if (options.check ?? true) checkTypes(join(folder, 'tsconfig.json'));

    const { code, modules, licences } = await bundle(entry);
    const problems = sandboxProblems(code, modules);
    if (problems.length) throw new Error(`The bundle of ${source.classFile} ${problems.join('; ')}.`);

    const manifest = { ...source, implements: implementedInterfaces(entry) };
    const zip = zipped([
        ['app.json', `${JSON.stringify(manifest, null, 4)}\n`],
        [source.classFile.replace(/\.ts$/, '.js'), code],
        [source.iconFile, readFileSync(join(folder, source.iconFile))],
        ...languageFiles(join(folder, 'i18n')),
        ...(licences ? [['third-party-licences.txt', licences] satisfies [string, string]] : []),
    ]);
    const zipFile = join(folder, 'dist', `${source.nameSlug}_${source.version}.zip`);
    writeWhole(zipFile, zip);
    return { zipFile, zip, manifest, modules };
}

function languageFiles(folder: string): [string, Buffer][] {
    return readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => {
            const text = readFileSync(join(folder, file));
            JSON.parse(text.toString());
            return [`i18n/${file}`, text];
        });
}

function zipped(files: [string, string | Buffer][]): Buffer {
    const zip = new AdmZip();
    for (const [name, content] of files) {
        const entry = zip.addFile(name, Buffer.from(content), undefined, 0o644);
        entry.header.time = new Date(1980, 0, 1);
    }
    return zip.toBuffer();
}

/** Other processes, such as tests that run at the same time, never see half a file. */
function writeWhole(file: string, content: Buffer): void {
    mkdirSync(dirname(file), { recursive: true });
    const part = `${file}.${String(process.pid)}.${String(performance.now())}.part`;
    writeFileSync(part, content);
    renameSync(part, file);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    try {
        const { zipFile, zip, manifest } = await packageApp();
        const size = `${String(Math.ceil(zip.length / 1024))} kB`;
        console.log(`${manifest.name} ${manifest.version} is packaged: ${relative('', zipFile)} (${size})`);
    } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        process.exitCode = 1;
    }
}

import fs from 'node:fs';
import path from 'node:path';
import AdmZip from 'adm-zip';
import { build } from 'esbuild';

const folder = path.join(import.meta.dirname, 'sample-app');

interface Manifest {
    id: string;
    version: string;
    [field: string]: unknown;
}

export const sampleManifest = JSON.parse(fs.readFileSync(path.join(folder, 'app.json'), 'utf8')) as Manifest;

/** The sample app as a zip, with some fields of `app.json` changed. */
export async function packSampleApp(changes: Partial<Manifest> = {}): Promise<Buffer> {
    const bundle = await build({
        entryPoints: [path.join(folder, 'SampleApp.ts')],
        external: ['@rocket.chat/apps-engine/*'],
        bundle: true,
        platform: 'node',
        format: 'cjs',
        target: 'node20',
        write: false,
    });
    const zip = new AdmZip();
    zip.addFile('app.json', Buffer.from(JSON.stringify({ ...sampleManifest, ...changes })));
    zip.addFile('SampleApp.js', Buffer.from(bundle.outputFiles.map((file) => file.text).join('')));
    for (const file of ['icon.png', 'i18n/en.json']) zip.addFile(file, fs.readFileSync(path.join(folder, file)));
    return zip.toBuffer();
}

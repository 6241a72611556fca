import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import type { AppManifest, PackagedApp } from '../../../scripts/package';
import { bundle } from '../../../scripts/packaging/bundle';

/** The app that only reads and writes, as a package of the kind that Rocket.Chat takes. */
export async function packageBareApp(): Promise<Pick<PackagedApp, 'zip' | 'manifest'>> {
    const folder = join(import.meta.dirname, 'bare-app');
    const manifest = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as AppManifest;
    const { code } = await bundle(join(folder, 'BareApp.ts'));
    const zip = new AdmZip();
    zip.addFile('app.json', Buffer.from(JSON.stringify(manifest)));
    zip.addFile(manifest.classFile, Buffer.from(code));
    zip.addFile('icon.png', readFileSync(resolve(import.meta.dirname, '../../../icon.png')));
    return { zip: zip.toBuffer(), manifest };
}

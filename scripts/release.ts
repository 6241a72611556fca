import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { packageApp } from './package';
import { hasPart, releasedChangelog } from './releasing/changelog';
import { writeChecksum } from './releasing/checksum';
import { Git } from './releasing/git';
import { releaseVersion } from './releasing/release-version';
import { filesWithVersion, setVersion } from './releasing/set-version';

export const usage = `npm run release -- <version> [--tag]

Sets the version, moves what CHANGELOG.md has below "Unreleased" there, and writes the package and its SHA-256 into dist/. The tree has
to be clean. Nothing is committed or pushed, unless:

  --tag   commit these files and tag the commit v<version>; pushing is left to you`;

interface Release {
    version: string;
    /** files of the project that were written */
    written: readonly string[];
    zipFile: string;
    checksumFile: string;
}

/** What is made out of the folder of the project. */
type Package = (folder: string) => Promise<{ zipFile: string }>;

/**
 * Everything that can be refused is refused before the first file is written.
 * @param day such as `2026-12-01`
 * @throws Error which says what is in the way
 */
export async function release(
    folder: string,
    args: readonly string[],
    day: string,
    makePackage: Package = async (from) => packageApp({ folder: from }),
): Promise<Release> {
    const { values, positionals } = parseArgs({
        args: [...args],
        options: { tag: { type: 'boolean', default: false } },
        allowPositionals: true,
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) throw new Error(`Type one version.\n\n${usage}`);
    const git = new Git(folder);
    const changelogFile = join(folder, 'CHANGELOG.md');
    const changelog = readFileSync(changelogFile, 'utf8');
    const { version: present } = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as { version: string };
    const isReleased = hasPart(changelog, present) || git.hasTag(`v${present}`);
    const version = releaseVersion(typed, present, isReleased);
    const changed = git.changed();
    if (changed.length > 0) throw new Error(`Commit or put away first: ${changed.join(', ')}.`);
    if (git.hasTag(`v${version}`)) throw new Error(`There is a tag v${version} already.`);
    const newChangelog = releasedChangelog(changelog, version, day);

    const written = [...filesWithVersion, 'CHANGELOG.md'];
    const before = written.map((name) => [join(folder, name), readFileSync(join(folder, name))] as const);
    try {
        writeFileSync(changelogFile, newChangelog);
        setVersion(folder, version);
        const { zipFile } = await makePackage(folder);
        const checksumFile = writeChecksum(zipFile);
        if (values.tag) {
            git.commit(written, `Version ${version}`);
            git.tag(`v${version}`, `Version ${version}`);
        }
        return { version, written, zipFile, checksumFile };
    } catch (error) {
        // a package that could not be made was no release
        for (const [file, text] of before) writeFileSync(file, text);
        throw error;
    }
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const folder = resolve(import.meta.dirname, '..');
    const day = new Date().toISOString().slice(0, 10);
    try {
        const { version, written, zipFile, checksumFile } = await release(folder, process.argv.slice(2), day);
        const shown = [zipFile, checksumFile].map((file) => relative(folder, file));
        console.log([`Version ${version}: ${written.join(', ')}`, ...shown].join('\n'));
    } catch (error) {
        console.error(error instanceof Error ? error.message : String(error));
        process.exitCode = 1;
    }
}

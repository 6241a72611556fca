import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release } from '../../scripts/release';
import { releasedChangelog } from '../../scripts/releasing/changelog';

const day = '2026-12-01';
const first = `# Changelog

About it.

## [Unreleased]

This becomes 0.1.0, the first release.

### Added

- All of it.
`;
const files: Readonly<Record<string, string>> = {
    'app.json': '{\n    "id": "x",\n    "version": "0.1.0",\n    "requiredApiVersion": "^1.46.0"\n}\n',
    'package.json': '{\n    "name": "app",\n    "version": "0.1.0",\n    "dependencies": { "a": "0.1.0" }\n}\n',
    'package-lock.json':
        '{\n "version": "0.1.0",\n "packages": {\n  "": { "version": "0.1.0" },\n  "a": { "version": "0.1.0" }\n }\n}\n',
    'CHANGELOG.md': first,
    '.gitignore': 'dist/\n',
};
let folder: string;

function git(...words: string[]): string {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim();
}

function text(name: string): string {
    return readFileSync(join(folder, name), 'utf8');
}

/** In place of the bundle, which has tests of its own. */
async function makePackage(from: string): Promise<{ zipFile: string }> {
    const { version } = JSON.parse(readFileSync(join(from, 'app.json'), 'utf8')) as { version: string };
    mkdirSync(join(from, 'dist'), { recursive: true });
    const zipFile = join(from, 'dist', `app_${version}.zip`);
    writeFileSync(zipFile, `package of ${version}`);
    return Promise.resolve({ zipFile });
}

const released = async (...args: string[]) => release(folder, args, day, makePackage);

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    git('init', '--quiet');
    git('config', 'user.name', 'somebody');
    git('config', 'user.email', 'somebody@example.com');
    git('add', '.');
    git('commit', '--quiet', '--message', 'All of it');
});

afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
});

test('the version is where it belongs and nowhere else, the changelog has its part, and the package its checksum', async () => {
    const { zipFile, checksumFile } = await released('v0.2.0');
    expect(JSON.parse(text('app.json'))).toMatchObject({ version: '0.2.0', requiredApiVersion: '^1.46.0' });
    expect(JSON.parse(text('package.json'))).toMatchObject({ version: '0.2.0', dependencies: { a: '0.1.0' } });
    expect(JSON.parse(text('package-lock.json'))).toEqual({
        version: '0.2.0',
        packages: { '': { version: '0.2.0' }, a: { version: '0.1.0' } },
    });
    expect(text('CHANGELOG.md')).toBe(
        `# Changelog\n\nAbout it.\n\n## [Unreleased]\n\n## [0.2.0] - ${day}\n\n### Added\n\n- All of it.\n`,
    );
    const sum = createHash('sha256').update('package of 0.2.0').digest('hex');
    expect([zipFile, readFileSync(checksumFile, 'utf8')]).toEqual([
        join(folder, 'dist', 'app_0.2.0.zip'),
        `${sum}  app_0.2.0.zip\n`,
    ]);
    // that is for a person to look at first
    expect(git('log', '--oneline').split('\n')).toHaveLength(1);
    expect(git('tag')).toBe('');
});

test('asked to, it commits just these files and tags them', async () => {
    await released('0.1.0', '--tag');
    expect([git('tag'), git('status', '--porcelain'), git('log', '-1', '--format=%s')]).toEqual([
        'v0.1.0',
        '',
        'Version 0.1.0',
    ]);
    writeFileSync(
        join(folder, 'CHANGELOG.md'),
        text('CHANGELOG.md').replace('[Unreleased]\n', '[Unreleased]\n\n- More.\n'),
    );
    git('commit', '--quiet', '--all', '--message', 'More');
    await expect(released('0.1.0')).rejects.toThrow('released already');
    await released('0.1.1', '--tag');
    expect(text('CHANGELOG.md')).toMatch(/## \[Unreleased\]\n\n## \[0\.1\.1\].*\n\n- More\.\n\n## \[0\.1\.0\]/);
});

test.each([
    ['no version', [], 'Type one version'],
    ['two', ['1.0.0', '2.0.0'], 'Type one version'],
    ['something else', ['latest'], '"latest" is no version'],
    ['a version of two numbers', ['1.0'], '"1.0" is no version'],
    ['an older one', ['0.0.9'], '0.0.9 is older than 0.1.0'],
    ['an unknown option', ['1.0.0', '--push'], '--push'],
])('%s is refused, and nothing is written', async (_, args, said) => {
    await expect(released(...args)).rejects.toThrow(said);
    expect(git('status', '--porcelain')).toBe('');
});

test('a tree that is not clean, a tag that is there and a changelog without news are refused', async () => {
    writeFileSync(join(folder, 'new.ts'), '');
    await expect(released('1.0.0')).rejects.toThrow('Commit or put away first: new.ts.');
    rmSync(join(folder, 'new.ts'));
    git('tag', 'v1.0.0');
    await expect(released('1.0.0')).rejects.toThrow('There is a tag v1.0.0 already.');
    expect(() => releasedChangelog('## [Unreleased]\n\n## [1.0.0]\n\n- Old.\n', '1.1.0', day)).toThrow('has nothing');
    expect(() => releasedChangelog('# Changelog\n', '1.1.0', day)).toThrow('has no heading');
    expect(git('status', '--porcelain')).toBe('');
});

test('a package that cannot be made is no release: everything is as it was', async () => {
    const failing = async () => Promise.reject(new Error('The types are wrong.'));
    await expect(release(folder, ['1.0.0'], day, failing)).rejects.toThrow('The types are wrong.');
    expect(git('status', '--porcelain')).toBe('');
    expect(text('CHANGELOG.md')).toBe(first);
});

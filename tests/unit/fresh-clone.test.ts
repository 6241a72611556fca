import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

interface LockedPackage {
    optionalDependencies?: Record<string, string>;
}

function read(file: string): Record<string, unknown> {
    return JSON.parse(readFileSync(resolve(project, file), 'utf8')) as Record<string, unknown>;
}

describe('in a fresh clone', () => {
    test.each(['start', 'test', 'package', 'deploy'])('npm run %s installs what it needs', (name) => {
        const scripts = read('package.json').scripts as Record<string, string>;
        // a `pre` script would not run: .npmrc says ignore-scripts
        expect(scripts[name]).toMatch(/^node scripts\/install-once\.mjs && /);
    });

    // npm leaves out of the lock file what the registry at hand does not have, and `npm ci` then refuses that file.
    test('npm ci finds every platform package in the lock file', () => {
        const packages = read('package-lock.json').packages as Record<string, LockedPackage>;
        const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
            Object.keys(optionalDependencies).filter(
                (name) => !(`node_modules/${name}` in packages) && !(`${parent}/node_modules/${name}` in packages),
            ),
        );
        expect(missing).toEqual([]);
    });
});

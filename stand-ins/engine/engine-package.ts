import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { EngineVersion } from './host-types';

const projectFolder = path.resolve(import.meta.dirname, '../..');
const packageNames: Record<EngineVersion, string> = {
    '1.62.0': '@rocket.chat/apps-engine',
    '1.46.0': '@rocket.chat/apps-engine-oldest',
};

/**
 * One installed engine, with modules of its own: `AppManager` is a singleton of the module it is defined in, so each host
 * loads the engine anew (about 30 ms) and several can run side by side, as the instances of a cluster do.
 */
export class EnginePackage {
    /** where npm put the package */
    readonly folder: string;
    /** for all that is made from it; nothing in it is worth keeping */
    readonly buildFolder: string;
    readonly #require: NodeJS.Require;
    readonly #modules = new Map<string, NodeJS.Module>();
    /** to look for a file takes longer than what it is asked for at each event */
    readonly #paths = new Map<string, string>();

    /** @throws if another version is installed than the one asked for */
    constructor(readonly version: EngineVersion) {
        const manifest = createRequire(import.meta.url).resolve(`${packageNames[version]}/package.json`);
        this.folder = path.dirname(manifest);
        this.buildFolder = path.join(projectFolder, 'build/engine', version);
        this.#require = createRequire(manifest);
        const installed = this.#require(manifest) as { version: string };
        if (installed.version !== version) {
            throw new Error(
                `${packageNames[version]} is ${installed.version} where ${version} is expected: run npm ci`,
            );
        }
    }

    /** The exports of a module of the engine, such as `server/AppManager`. */
    load(module: string): unknown {
        // most of them come with the first one
        const loaded = this.#modules.get(this.#resolve(module));
        return loaded?.loaded === true ? loaded.exports : this.#loadAnew(module);
    }

    #resolve(module: string): string {
        const known = this.#paths.get(module);
        if (known !== undefined) return known;
        const file = this.#require.resolve(`./${module}`);
        this.#paths.set(module, file);
        return file;
    }

    /** Names of the modules in a folder of the engine, without `.js`. */
    modulesIn(folder: string): string[] {
        const files = fs.readdirSync(path.join(this.folder, folder)).filter((file) => file.endsWith('.js'));
        return files.map((file) => path.basename(file, '.js')).sort();
    }

    /**
     * A file of a package as the engine sees it: the two engines depend on different versions, some nested and some hoisted.
     * @param candidates paths within the package, for packages that moved the file
     */
    dependencyFile(packageName: string, ...candidates: string[]): string {
        for (const folder of this.#require.resolve.paths(packageName) ?? []) {
            for (const candidate of candidates) {
                const file = path.join(folder, packageName, candidate);
                if (fs.existsSync(file)) return file;
            }
        }
        throw new Error(`${packageName} has no ${candidates.join(' or ')} for engine ${this.version}`);
    }

    /**
     * The sandbox on Deno finds the engine by a URL that it turns into a path by cutting off `file://`; up to 1.59 it also cuts
     * the first `src/` (`deno-runtime/lib/require.ts`).
     * @throws if that cannot work where this project is
     */
    requirePlainPath(): void {
        const { pathname } = pathToFileURL(this.folder);
        const isCut = this.version === '1.46.0' && pathname.includes('src/');
        if (pathname === this.folder && !isCut) return;
        throw new Error(
            `Engine ${this.version} on Deno cannot run from ${this.folder}: move the project to a path without ` +
                'spaces, special characters and folders called src',
        );
    }

    /**
     * Whoever else needs the engine in this process finds it as it was. Where it was not there, what is loaded now stays: from a module
     * that was loaded, and then taken out of the cache, Node imports nothing.
     */
    #loadAnew(module: string): unknown {
        const { cache } = this.#require;
        const before = this.#loaded();
        for (const [file] of before) Reflect.deleteProperty(cache, file);
        for (const [file, loaded] of this.#modules) cache[file] = loaded;
        try {
            return this.#require(`./${module}`);
        } finally {
            for (const [file, loaded] of this.#loaded()) this.#modules.set(file, loaded);
            for (const [file, loaded] of before) cache[file] = loaded;
        }
    }

    #loaded(): [string, NodeJS.Module][] {
        return Object.entries(this.#require.cache).flatMap(([file, loaded]) =>
            loaded && this.#isOwn(file) ? [[file, loaded]] : [],
        );
    }

    #isOwn(file: string): boolean {
        return file.startsWith(`${this.folder}${path.sep}`) && !file.startsWith(path.join(this.folder, 'node_modules'));
    }
}

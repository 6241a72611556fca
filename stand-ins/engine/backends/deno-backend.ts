import { createRequire } from 'node:module';
import path from 'node:path';
import type { EnginePackage } from '../engine-package';
import type { Backend, Launch } from './backend';
import { placeFile, placeLink } from './place-file';

const require = createRequire(import.meta.url);

/**
 * The engine's own sandbox on Deno. Permissions stay as the engine sets them; only the program and the places of its imports
 * are others, because the published package points at registries and at sources that are not in it.
 */
export class DenoBackend implements Backend {
    readonly name = 'deno';
    readonly #engine: EnginePackage;
    readonly #folder: string;
    #deno = '';

    constructor(engine: EnginePackage) {
        this.#engine = engine;
        this.#folder = path.join(engine.buildFolder, 'deno');
    }

    async prepare(): Promise<void> {
        this.#engine.requirePlainPath();
        // what the package's install script does, which .npmrc skips
        const { runInstall } = require('deno/install_api.cjs') as { runInstall: () => string };
        this.#deno = runInstall();
        // Deno 2 runs no TypeScript from inside node_modules
        placeLink(path.join(this.#folder, 'runtime'), path.join(this.#engine.folder, 'deno-runtime'));
        placeFile(path.join(this.#folder, 'deno.json'), JSON.stringify(this.#configuration(), null, 4));
    }

    launch(engineArgs: readonly string[]): Launch {
        const permissions = engineArgs.filter((argument) => argument.startsWith('--allow-'));
        const forTheApp = engineArgs.slice(engineArgs.indexOf('--subprocess'));
        const config = `--config=${path.join(this.#folder, 'deno.json')}`;
        const main = path.join(this.#folder, 'runtime/main.ts');
        return {
            command: this.#deno,
            args: ['run', '--cached-only', config, ...permissions, main, ...forTheApp],
            env: { DENO_DIR: path.join(this.#engine.buildFolder, 'deno-cache'), NO_COLOR: '1' },
        };
    }

    /** Each import of the runtime as a file; what is on no npm registry comes from `deno-imports.ts`. */
    #configuration(): object {
        const { folder } = this.#engine;
        const file = this.#engine.dependencyFile.bind(this.#engine);
        const ours = path.join(import.meta.dirname, 'deno-imports.ts');
        return {
            nodeModulesDir: 'manual',
            unstable: ['detect-cjs'],
            imports: {
                '@msgpack/msgpack': file('@msgpack/msgpack', 'dist.es5+esm/index.mjs'),
                '@rocket.chat/apps-engine/': `${folder}/`,
                // the one source that 1.62 imports for its value: published only in its compiled form
                '@rocket.chat/apps-engine/definition/exceptions/AppsEngineException.ts': `${folder}/definition/exceptions/AppsEngineException.js`,
                '@rocket.chat/ui-kit': ours,
                '@std/cli/parse-args': ours,
                '@std/io': ours,
                '@std/streams': ours,
                'https://deno.land/std@0.216.0/io/write_all.ts': ours,
                acorn: file('acorn', 'dist/acorn.mjs'),
                'acorn-walk': file('acorn-walk', 'dist/walk.mjs'),
                astring: file('astring', 'dist/astring.mjs'),
                'jsonrpc-lite': file('jsonrpc-lite', 'jsonrpc.js'),
                'stack-trace': file('stack-trace', 'lib/stack-trace.js'),
                uuid: file('uuid', 'dist/esm/index.js', 'wrapper.mjs'),
            },
        };
    }
}

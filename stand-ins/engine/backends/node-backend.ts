import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { EnginePackage } from '../engine-package';
import type { Backend, Launch } from './backend';
import { placeFile } from './place-file';

const ownSources = path.join(import.meta.dirname, 'node-runtime');
/** folder of an engine → its runtime, bundled once for all hosts of a process */
const bundles = new Map<string, Promise<string>>();
/** stable since Node 22.13 and 23.5 */
const permissionFlag = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';

/**
 * The back end that Rocket.Chat has had beside Deno since 8.8. Its package is not published, so this is an emulation: the
 * engine's Deno runtime bundled for Node, with the module rules, console and process flags of
 * `packages/apps/src/server/runtime/node/AppsEngineNodeRuntime.ts` and `packages/apps/base-runtime/src/handlers/app/construct.ts`.
 */
export class NodeBackend implements Backend {
    readonly name = 'node';
    readonly #engine: EnginePackage;
    readonly #main: string;

    /** @throws for 1.46.0, which no server ever ran on Node */
    constructor(engine: EnginePackage) {
        if (engine.version === '1.46.0') throw new Error('Engine 1.46.0 runs apps on Deno and nothing else');
        this.#engine = engine;
        this.#main = path.join(engine.buildFolder, 'node/main.cjs');
    }

    async prepare(): Promise<void> {
        const { folder } = this.#engine;
        const bundled = bundles.get(folder) ?? this.#bundle(folder);
        bundles.set(folder, bundled);
        placeFile(this.#main, await bundled);
    }

    async #bundle(folder: string): Promise<string> {
        const result = await build({
            entryPoints: [path.join(folder, 'deno-runtime/main.ts')],
            inject: [path.join(ownSources, 'globals.ts')],
            define: { ENGINE_FOLDER: JSON.stringify(folder) },
            plugins: [runtimeForNode(folder)],
            bundle: true,
            platform: 'node',
            format: 'cjs',
            target: 'node20',
            tsconfigRaw: '{}',
            logLevel: 'warning',
            write: false,
        });
        return result.outputFiles.map((file) => file.text).join('');
    }

    launch(engineArgs: readonly string[]): Launch {
        const readable = [
            path.dirname(this.#main),
            path.join(this.#engine.buildFolder, 'temporary'),
            this.#engine.folder,
            path.dirname(path.dirname(this.#engine.folder)), // node_modules: uuid may be in either
        ];
        const flags = [permissionFlag, '--no-warnings', ...readable.map((folder) => `--allow-fs-read=${folder}`)];
        const forTheApp = engineArgs.slice(engineArgs.indexOf('--subprocess'));
        return {
            command: process.execPath,
            args: [...flags, this.#main, ...forTheApp],
            env: { PATH: process.env.PATH ?? '' },
        };
    }
}

function runtimeForNode(engineFolder: string): Plugin {
    const denoImports = path.join(import.meta.dirname, 'deno-imports.ts');
    // imported for its value; only the compiled file is published, and the app's `require` must hand out the same class
    const exception = path.join(engineFolder, 'definition/exceptions/AppsEngineException.js');
    return {
        name: 'runtime-for-node',
        setup(bundler) {
            bundler.onResolve({ filter: /^@std\// }, () => ({ path: denoImports }));
            bundler.onResolve({ filter: /\/require\.ts$/ }, () => ({
                path: path.join(ownSources, 'sandbox-require.ts'),
            }));
            bundler.onResolve({ filter: /\/AppsEngineException\.ts$/ }, () => ({ path: exception, external: true }));
            bundler.onLoad({ filter: /handlers\/app\/construct\.ts$/ }, ({ path: file }) => ({
                loader: 'ts',
                contents: withSandboxOfNode(fs.readFileSync(file, 'utf8')),
            }));
        },
    };
}

/** The lines of `construct.ts` in which the sandbox on Node differs from the one on Deno. */
function withSandboxOfNode(source: string): string {
    const consoleMethods = ['log', 'error', 'debug', 'info', 'warn'].map(
        (name) => `${name}: console.${name}.bind(console)`,
    );
    const changes: [RegExp, string][] = [
        [/import \{ require \} from/, 'import { sandboxRequire } from'],
        [/function buildRequire\(\)[^]*?\n\}\n/, 'const buildRequire = () => sandboxRequire;\n'],
        // a fault of Deno's sockets that Node does not have
        [/^\s*prepareEnvironment\(\);$/m, ''],
        // on Deno all goes to stderr; on Node `console.log` writes into the very stream that carries the protocol
        [/const _console = \{[^]*?\};/, `const _console = { ${consoleMethods.join(', ')} };`],
    ];
    return changes.reduce((text, [from, to]) => {
        if (!from.test(text)) throw new Error(`construct.ts of this engine does not match ${from.source}`);
        return text.replace(from, to);
    }, source);
}

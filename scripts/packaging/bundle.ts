import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { sandboxModules } from './sandbox';

export interface Bundle {
    /** one CommonJS file, with the class of the app as its first export */
    code: string;
    /** names that it requires at run time, sorted */
    modules: string[];
    /** the licence texts of the packages in it; empty when it holds none */
    licences: string;
}

/**
 * Bundles the main class with everything it imports, except the engine's definitions: the sandbox hands out its own copy of those.
 * Not minified: the stack traces in the app's log stay readable, and the zip is small anyway.
 */
export async function bundle(entry: string): Promise<Bundle> {
    const folder = dirname(entry);
    const { outputFiles, metafile } = await build({
        entryPoints: [entry],
        // names in comments of the bundle are relative to it: the same bytes wherever the command is run
        absWorkingDir: folder,
        bundle: true,
        write: false,
        metafile: true,
        // not `node`: packages with a browser build, such as yaml, are to bring that one, since their other build requires `process`
        platform: 'neutral',
        mainFields: ['module', 'main'],
        format: 'cjs',
        target: 'node20',
        charset: 'utf8',
        legalComments: 'inline',
        logLevel: 'silent',
        external: ['@rocket.chat/apps-engine/*', ...sandboxModules],
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    return {
        code: outputFiles.map(({ text }) => text).join(''),
        licences: licences(folder, Object.keys(metafile.inputs)),
        modules: [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort(),
    };
}

function licences(folder: string, inputs: string[]): string {
    const packages = inputs.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
    return [...new Set(packages)]
        .sort()
        .map((name) => {
            const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
                .map((title) => join(folder, name, title))
                .find((candidate) => existsSync(candidate));
            if (!file) throw new Error(`${name} has no licence file, so it cannot be bundled.`);
            return `${name.replace(/^.*node_modules\//, '')}\n\n${readFileSync(file, 'utf8')}`;
        })
        .join('\n');
}

/** The `require` of apps, as in `packages/apps/node-runtime/src/lib/require.ts`: prefixes, unlike the exact names on Deno. */
import { createRequire } from 'node:module';

/** filled in when the runtime is bundled */
declare const ENGINE_FOLDER: string;

const requireFromEngine = createRequire(`${ENGINE_FOLDER}/package.json`);
const allowedPrefixes = [
    ...['path', 'url', 'crypto', 'buffer', 'stream', 'net', 'http', 'https', 'zlib', 'util', 'punycode', 'os'],
    ...['querystring', 'fs', 'uuid', '@rocket.chat/apps-engine'],
];

export function sandboxRequire(module: string): unknown {
    const name = module.replace('node:', '');
    if (!allowedPrefixes.some((prefix) => name.startsWith(prefix))) throw new Error(`Module ${module} is not allowed`);
    return require(name);
}

/** For the runtime's own code, which asks for the engine by name and shall get the one under test. */
export function require(module: string): unknown {
    const prefix = '@rocket.chat/apps-engine/';
    return requireFromEngine(module.startsWith(prefix) ? `./${module.slice(prefix.length)}` : module);
}

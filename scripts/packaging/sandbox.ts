import { parse } from 'acorn';
import { full } from 'acorn-walk';

/** Modules that `require` gives to an app on every engine from 1.46 on, Deno or Node; exact names, no `node:` prefix. */
export const sandboxModules = [
    'path',
    'url',
    'crypto',
    'buffer',
    'stream',
    'net',
    'http',
    'https',
    'zlib',
    'util',
    'punycode',
    'os',
    'querystring',
    'fs',
];

/** Undefined in the sandbox of one back end or the other, or (`process.env` on Deno 2) throwing when read. */
const missingGlobals = new Set([
    'globalThis',
    'global',
    'self',
    'window',
    'process',
    'Deno',
    '__dirname',
    '__filename',
]);

/**
 * Texts for which the engine takes a bundle for one that uses an old API, also where they stand within a string. It then parses it as
 * ECMAScript 2017, and refuses what is newer (`deno-runtime/lib/sanitizeDeprecatedUsage.ts`).
 */
const oldUsage = ['.usernames', '.isOnline(', '.createToken('];

/** What of a bundle the sandbox of the engine would refuse, in words; empty when it runs on every back end. */
export function sandboxProblems(code: string, required: readonly string[]): string[] {
    const modules = required.filter((name) => !sandboxModules.includes(name) && !isDefinition(name));
    const found = new Set<string>();
    full(parse(code, { ecmaVersion: 2022 }), (node) => {
        if (isNamed(node) && missingGlobals.has(node.name)) found.add(node.name);
    });
    return [
        ...modules.map((name) => `requires the module "${name}", which the sandbox refuses`),
        ...oldUsage
            .filter((text) => code.includes(text))
            .map((text) => `contains "${text}", for which the engine parses it as an old version of the language`),
        ...[...found].sort().map((name) => `uses "${name}", which the sandbox does not have`),
    ];
}

function isDefinition(name: string): boolean {
    return name.startsWith('@rocket.chat/apps-engine/definition/');
}

/** acorn-walk visits property names and member names only where they are expressions, so a name here is a variable */
function isNamed(node: { type: string }): node is { type: 'Identifier'; name: string } {
    return node.type === 'Identifier';
}

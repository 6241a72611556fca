declare const require: (module: string) => Record<string, (...args: unknown[]) => unknown>;
declare const process: { versions: Record<string, string | undefined> };

/** What the code of an app may do; each answer is what the attempt gave. */
export function askSandbox(question: string): unknown {
    switch (question) {
        case 'backend':
            return process.versions.deno === undefined ? 'node' : 'deno';
        case 'globalThis':
            return typeof globalThis;
        case 'read':
            return require('fs').readFileSync?.('/etc/passwd', 'utf8');
        case 'write':
            return require('fs').writeFileSync?.('/tmp/written-by-the-sample-app', 'text');
        default:
            return Object.keys(require(question)).length > 0;
    }
}

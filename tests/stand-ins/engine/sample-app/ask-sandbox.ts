declare const require: (module: string) => Record<string, (...args: unknown[]) => unknown>;
declare const process: { pid: number; versions: Record<string, string | undefined> };

/** What the code of an app may do; each answer is what the attempt gave. */
export async function askSandbox(question: string): Promise<unknown> {
    switch (question) {
        case 'backend':
            return process.versions.deno === undefined ? 'node' : 'deno';
        case 'pid':
            return process.pid;
        case 'fetch': // nothing listens there; the question is whether the attempt is made
            return fetch('http://127.0.0.1:1').catch(String);
        case 'console':
            console.log('a line on the console');
            return 'printed';
        case 'globalThis':
            return typeof globalThis;
        case 'read':
            return require('fs').readFileSync?.('/etc/passwd', 'utf8');
        case 'write':
            return require('fs').writeFileSync?.('written-by-the-sample-app', 'text');
        default:
            return Object.keys(require(question)).length > 0;
    }
}

/** What the engine's runtime uses of `Deno` and of a browser's globals, for Node. esbuild puts it in front of the bundle. */
import fs from 'node:fs';
import { Readable, type Writable } from 'node:stream';

function toDenoWriter(stream: Writable, descriptor: number) {
    return {
        write: async (bytes: Uint8Array) => {
            await new Promise<void>((resolve, reject) => {
                stream.write(bytes, (error) => (error ? reject(error) : resolve()));
            });
            return bytes.length;
        },
        writeSync: (bytes: Uint8Array) => fs.writeSync(descriptor, bytes),
    };
}

export const Deno = {
    args: process.argv.slice(2),
    pid: process.pid,
    exit: (code?: number) => process.exit(code),
    stdin: { readable: Readable.toWeb(process.stdin) },
    stdout: toDenoWriter(process.stdout, 1),
    stderr: toDenoWriter(process.stderr, 2),
    open: async (file: string) => {
        const stream = fs.createReadStream(file);
        return { readable: Readable.toWeb(stream), [Symbol.dispose]: () => void stream.destroy() };
    },
};

export class ErrorEvent extends Event {
    readonly error: unknown;

    constructor(type: string, init: { error?: unknown } = {}) {
        super(type);
        this.error = init.error;
    }
}

type ErrorListener = (event: Record<string, unknown>) => void;

const preventDefault = () => undefined; // a listener alone keeps the process alive

/** Only for errors that nobody caught, which is all the runtime listens to. */
export function addEventListener(type: string, listener: ErrorListener): void {
    if (type === 'unhandledrejection') {
        process.on('unhandledRejection', (reason) => listener({ type, reason, preventDefault }));
    } else if (type === 'error') {
        process.on('uncaughtException', ({ message }) => listener({ type, message, preventDefault }));
    }
}

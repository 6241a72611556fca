/**
 * Imports of the engine's runtime that no npm package answers: a few functions of Deno's standard library, written after
 * their documentation, and one type. Runs in Deno, and is bundled for the back end on Node.
 */

/** Of `@rocket.chat/ui-kit`, used as a type only. */
export type LayoutBlock = unknown;

interface Writer {
    write(bytes: Uint8Array): Promise<number>;
}

/** `@std/io`: a writer may take a part of what it is given. */
export async function writeAll(writer: Writer, bytes: Uint8Array): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) rest = rest.subarray(await writer.write(rest));
}

/** `@std/streams` */
export async function toArrayBuffer(stream: ReadableStream<Uint8Array>): Promise<ArrayBuffer> {
    return new Response(stream).arrayBuffer();
}

/** `@std/cli/parse-args`, as far as the runtime is started with options: `--name value`, `--name=value`, `--name`. */
export function parseArgs(args: string[]): Record<string, unknown> {
    const options: Record<string, unknown> = { _: [] };
    for (const [index, argument] of args.entries()) {
        const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
        if (name === undefined) continue;
        const next = args[index + 1];
        const text = value ?? (next === undefined || next.startsWith('-') ? undefined : next);
        options[name] = text === undefined ? true : toNumberIfAny(text);
    }
    return options;
}

function toNumberIfAny(text: string): string | number {
    return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

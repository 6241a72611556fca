import { format } from 'node:util';

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

/**
 * Keeps from the terminal what the engine prints, which is much, and where alone it tells of errors that it swallowed.
 * @returns the lines so far, and how to give the console back
 */
export function captureConsole(): { lines: string[]; restore: () => void } {
    const lines: string[] = [];
    const originals = { ...console };
    for (const method of methods) console[method] = (...args: unknown[]) => void lines.push(format(...args));
    return {
        lines,
        restore: () => void Object.assign(console, originals),
    };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that hold the version of the project, and how often: the lock file for itself and for its root package. */
const files = [
    ['app.json', 1],
    ['package.json', 1],
    ['package-lock.json', 2],
] as const;

export const filesWithVersion = files.map(([name]) => name);

/**
 * Writes the version into each of them, and nothing else of them. Theirs are the first ones that they have.
 * @throws Error where one has none
 */
export function setVersion(folder: string, version: string): void {
    for (const [name, times] of files) {
        const file = join(folder, name);
        let count = 0;
        const text = readFileSync(file, 'utf8').replace(
            /("version": ")[^"]*(")/g,
            (found, start: string, end: string) => (count++ < times ? `${start}${version}${end}` : found),
        );
        if (count < times) throw new Error(`${name} has no version.`);
        writeFileSync(file, text);
    }
}

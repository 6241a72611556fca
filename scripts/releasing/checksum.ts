import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Writes the SHA-256 of a file beside it, in the form that `sha256sum --check` reads. @returns the file written */
export function writeChecksum(file: string): string {
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    const beside = `${file}.sha256`;
    writeFileSync(beside, `${sum}  ${basename(file)}\n`);
    return beside;
}

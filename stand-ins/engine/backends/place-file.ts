import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Writes a file so that others see either the old or the new one, never a part of it; leaves it alone if it is the same. */
export function placeFile(file: string, content: string): void {
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === content) return;
    replace(file, (temporary) => fs.writeFileSync(temporary, content));
}

/** Makes `link` a symbolic link to `target`, with the same care. */
export function placeLink(link: string, target: string): void {
    if (fs.lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && fs.readlinkSync(link) === target) return;
    replace(link, (temporary) => fs.symlinkSync(target, temporary));
}

function replace(file: string, create: (temporary: string) => void): void {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const temporary = `${file}.${randomUUID()}`;
    create(temporary);
    fs.renameSync(temporary, file);
}

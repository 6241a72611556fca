import { createHash } from 'crypto';

/** Hexadecimal digest of a text. */
export function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}

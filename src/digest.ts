import { createHash, timingSafeEqual } from 'crypto';

/** Hexadecimal digest of a text. */
export function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}

/** The same of a text that is told part by part. */
export function growingSha256(): { add(text: string): void; end(): string } {
    const hash = createHash('sha256');
    return { add: (text) => void hash.update(text), end: () => hash.digest('hex') };
}

/** Compares in constant time; the hashes make both sides equally long. */
export function equalSecrets(a: string, b: string): boolean {
    const digest = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
    return timingSafeEqual(digest(a), digest(b));
}

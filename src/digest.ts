import { createHash, timingSafeEqual } from 'crypto';

/** Hexadecimal digest of a text. */
export function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}

/** Characters that are hashed at once: each update of a hash is a call out of JavaScript. */
const PORTION = 16_384;

/** The same of a text that is told part by part. */
export function growingSha256(): { add(text: string): void; end(): string } {
    const hash = createHash('sha256');
    let portion = '';
    return {
        add: (text) => {
            portion += text;
            if (portion.length < PORTION) return;
            hash.update(portion);
            portion = '';
        },
        end: () => hash.update(portion).digest('hex'),
    };
}

/** Compares in constant time; the hashes make both sides equally long. */
export function equalSecrets(a: string, b: string): boolean {
    const digest = (text: string): Uint8Array => new Uint8Array(createHash('sha256').update(text).digest());
    return timingSafeEqual(digest(a), digest(b));
}

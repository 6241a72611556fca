import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;

/** The six digits an authenticator app shows for this secret (base32) at this moment: RFC 6238 with SHA-1. */
export function totpCode(secret: string, at: number = Date.now()): string {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP_MS)));
    const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
    const offset = digest.readUInt8(digest.length - 1) & 0xf;
    const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000;
    return String(number).padStart(6, '0');
}

/** One step of clock difference is allowed (`Accounts_TwoFactorAuthentication_MaxDelta`). */
export function isTotpCode(secret: string, code: string, at: number = Date.now()): boolean {
    return [0, -STEP_MS, STEP_MS].some((delta) => totpCode(secret, at + delta) === code);
}

function fromBase32(text: string): Buffer {
    let bits = '';
    for (const letter of text.toUpperCase().replace(/=+$/, '')) {
        bits += ALPHABET.indexOf(letter).toString(2).padStart(5, '0');
    }
    const bytes = bits.match(/.{8}/g) ?? [];
    return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

import { createHash } from 'node:crypto';
import type { UserRecord } from '../model';

/** A password as clients send it: typed, or its sha256 in hexadecimal. */
export type PasswordProof = string | { digest: string };

/** What a real server puts through bcrypt and stores: sha256 of the password, in hexadecimal. */
export function hashPassword(password: string): string {
    return createHash('sha256').update(password).digest('hex');
}

export function isPassword(user: UserRecord, proof: PasswordProof): boolean {
    const digest = typeof proof === 'string' ? hashPassword(proof) : proof.digest;
    return user.services.password?.hash === digest;
}

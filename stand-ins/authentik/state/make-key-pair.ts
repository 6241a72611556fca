import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyPairRecord, KeyType } from './records';

/** A key pair with a certificate in name only: what the API shows of it is derived from the key. */
export function makeKeyPair(name: string, keyType: KeyType, validityDays = 365): KeyPairRecord {
    const options = { privateKeyEncoding: { type: 'pkcs8', format: 'pem' } } as const;
    const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
    const pair =
        keyType === 'rsa'
            ? generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding, ...options })
            : keyType === 'ec'
              ? generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, ...options })
              : keyType === 'dsa'
                ? generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256, publicKeyEncoding, ...options })
                : keyType === 'ed448'
                  ? generateKeyPairSync('ed448', { publicKeyEncoding, ...options })
                  : generateKeyPairSync('ed25519', { publicKeyEncoding, ...options });
    const fingerprint = (algorithm: string): string =>
        (createHash(algorithm).update(pair.publicKey).digest('hex').match(/../g) ?? []).join(':');
    return {
        pk: randomUUID(),
        name,
        managed: null,
        keyType,
        privateKey: pair.privateKey,
        fingerprintSha1: fingerprint('sha1'),
        fingerprintSha256: fingerprint('sha256'),
        expiry: new Date(Date.now() + validityDays * 86_400_000).toISOString(),
        subject: `OU=Self-signed,O=authentik,CN=${name}`,
    };
}

import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyPairRecord, KeyType } from './records';

interface Keys {
    publicKey: string;
    privateKey: string;
}

/** Making one takes from a tenth of a second (RSA) to seconds (DSA): the installations of a process have theirs from here. */
const made: Readonly<Record<KeyType, Keys[]>> = { rsa: [], ec: [], dsa: [], ed25519: [], ed448: [] };

/**
 * A key pair with a certificate in name only: what the API shows of it is derived from the key.
 *
 * @param others those of the installation, of which none has the same key
 */
export function makeKeyPair(
    name: string,
    keyType: KeyType,
    others: Iterable<KeyPairRecord>,
    validityDays = 365,
): KeyPairRecord {
    const pair = keysBeside(keyType, others);
    return {
        pk: randomUUID(),
        name,
        managed: null,
        keyType,
        privateKey: pair.privateKey,
        fingerprintSha1: fingerprintOf(pair.publicKey, 'sha1'),
        fingerprintSha256: fingerprintOf(pair.publicKey, 'sha256'),
        expiry: new Date(Date.now() + validityDays * 86_400_000).toISOString(),
        subject: `OU=Self-signed,O=authentik,CN=${name}`,
    };
}

function keysBeside(keyType: KeyType, others: Iterable<KeyPairRecord>): Keys {
    const taken = new Set([...others].map(({ fingerprintSha256 }) => fingerprintSha256));
    const free = made[keyType].find(({ publicKey }) => !taken.has(fingerprintOf(publicKey, 'sha256')));
    if (free) return free;
    const keys = generate(keyType);
    made[keyType].push(keys);
    return keys;
}

function fingerprintOf(publicKey: string, algorithm: string): string {
    return (createHash(algorithm).update(publicKey).digest('hex').match(/../g) ?? []).join(':');
}

function generate(keyType: KeyType): Keys {
    const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;
    const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
    switch (keyType) {
        case 'rsa':
            return generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding, privateKeyEncoding });
        case 'ec':
            return generateKeyPairSync('ec', { namedCurve: 'P-256', publicKeyEncoding, privateKeyEncoding });
        case 'dsa':
            return generateKeyPairSync('dsa', {
                modulusLength: 2048,
                divisorLength: 256,
                publicKeyEncoding,
                privateKeyEncoding,
            });
        case 'ed448':
            return generateKeyPairSync('ed448', { publicKeyEncoding, privateKeyEncoding });
        case 'ed25519':
            return generateKeyPairSync('ed25519', { publicKeyEncoding, privateKeyEncoding });
    }
}

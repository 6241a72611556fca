import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { ServerError } from '../server-error';
import type { Installation } from '../state/installation';
import type { KeyPairRecord, ProviderRecord } from '../state/records';

export interface SigningKey {
    algorithm: 'RS256' | 'ES256' | 'EdDSA';
    publicJwk: Record<string, unknown>;
    privateJwk: Record<string, unknown>;
    privateKey: KeyObject;
    kid: string;
}

const ALGORITHMS = { rsa: 'RS256', ec: 'ES256', ed25519: 'EdDSA' } as const;

function algorithmOf(pair: KeyPairRecord, installation: Installation): SigningKey['algorithm'] {
    const type = pair.privateKey === null ? null : pair.keyType;
    if (type === 'rsa' || type === 'ec' || (type === 'ed25519' && installation.version.isAtLeast('2026.8'))) {
        return ALGORITHMS[type];
    }
    // nobody catches this: a DSA key, or none behind the certificate, is a 500 for tokens and for discovery alike
    throw new ServerError(`Invalid private key type: ${String(type)}`);
}

/** The key that tokens of this provider are signed with; undefined where that is the client secret (HS256). */
export function signingKey(installation: Installation, provider: ProviderRecord): SigningKey | undefined {
    const pair = provider.signingKey === null ? undefined : installation.keyPairs.get(provider.signingKey);
    if (!pair) {
        return undefined;
    }
    const algorithm = algorithmOf(pair, installation);
    const pem = pair.privateKey ?? '';
    const key = known.get(pem) ?? read(pem, algorithm);
    known.set(pem, key);
    return key;
}

/** By what they are read from: every token is signed, and reading a key takes longer than signing with it. */
const known = new Map<string, SigningKey>();

function read(pem: string, algorithm: SigningKey['algorithm']): SigningKey {
    const kid = createHash('md5').update(pem).digest('hex');
    const privateKey = createPrivateKey(pem);
    const common = { use: 'sig', alg: algorithm, kid };
    return {
        algorithm,
        kid,
        privateKey,
        publicJwk: { ...createPublicKey(privateKey).export({ format: 'jwk' }), ...common },
        privateJwk: { ...privateKey.export({ format: 'jwk' }), ...common },
    };
}

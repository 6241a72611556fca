import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import type { KeyPairRecord, KeyType } from '../state/records';
import { badRequest } from './errors';
import type { Call } from './operation';

function readCertificate(
    pem: string,
): Pick<KeyPairRecord, 'keyType' | 'fingerprintSha1' | 'fingerprintSha256' | 'expiry' | 'subject'> {
    try {
        const certificate = new X509Certificate(pem);
        return {
            keyType: certificate.publicKey.asymmetricKeyType as KeyType,
            fingerprintSha1: certificate.fingerprint.toLowerCase(),
            fingerprintSha256: certificate.fingerprint256.toLowerCase(),
            expiry: new Date(certificate.validTo).toISOString(),
            // the most special part first, as RFC 4514 has it
            subject: certificate.subject.split('\n').reverse().join(','),
        };
    } catch {
        throw badRequest({ certificate_data: ['Unable to load certificate.'] });
    }
}

function readPrivateKey(pem: string): string | null {
    if (pem === '') {
        return null;
    }
    try {
        createPrivateKey(pem);
        return pem;
    } catch {
        throw badRequest({ key_data: ['Unable to load private key (possibly encrypted?).'] });
    }
}

export function writeKeyPair(pair: KeyPairRecord, { body, installation }: Call): void {
    const { name, certificate_data, key_data } = body as Partial<Record<string, string>>;
    if ([...installation.keyPairs.values()].some((one) => one !== pair && one.name === name)) {
        throw badRequest({ name: ['Certificate-Key Pair with this name already exists.'] });
    }
    Object.assign(
        pair,
        certificate_data !== undefined && readCertificate(certificate_data),
        key_data !== undefined && { privateKey: readPrivateKey(key_data) },
        name !== undefined && { name },
    );
}

/** A certificate that an administrator has, with or without its private key. @throws ApiError 400 */
export function createKeyPair(call: Call): KeyPairRecord {
    const pair: KeyPairRecord = {
        ...{ pk: randomUUID(), name: '', managed: null, keyType: 'rsa', privateKey: null },
        ...{ fingerprintSha1: '', fingerprintSha256: '', expiry: '', subject: '' },
    };
    writeKeyPair(pair, call);
    call.installation.keyPairs.set(pair.pk, pair);
    return pair;
}

import { makeKeyPair } from '../state/make-key-pair';
import type { KeyPairRecord, KeyType } from '../state/records';
import { removeKeyPair } from '../state/remove';
import { operationsOf, type Collection } from './collection';
import { exactly } from './filters';
import { badRequest } from './errors';
import { createKeyPair, writeKeyPair } from './key-pair-fields';
import type { Json, Operations } from './operation';

const ALGORITHMS: Record<string, KeyType> = { rsa: 'rsa', ecdsa: 'ec', ed25519: 'ed25519', ed448: 'ed448' };

const keyPairs: Collection<KeyPairRecord> = {
    path: '/crypto/certificatekeypairs/',
    lookup: 'kp_uuid',
    model: 'authentik_crypto.certificatekeypair',
    className: 'CertificateKeyPair',
    all: (installation) => [...installation.keyPairs.values()],
    lookupValue: (pair) => pair.pk,
    pk: (pair) => pair.pk,
    searched: (pair) => [pair.name],
    filters: {
        name: exactly((pair) => pair.name),
        managed: exactly((pair) => pair.managed),
        // anything but true filters nothing
        has_key: { matches: (pair, [wanted = '']) => wanted.toLowerCase() !== 'true' || pair.privateKey !== null },
        key_type: {
            // older servers do not know this filter and pass everything
            matches: (pair, values, installation) =>
                !installation.version.isAtLeast('2025.12') || values.includes(pair.keyType),
            choices: () => ['rsa', 'ec', 'dsa', 'ed25519', 'ed448'],
        },
    },
    orderings: { name: (pair) => pair.name },
    show: (pair) => ({
        pk: pair.pk,
        name: pair.name,
        fingerprint_sha256: pair.fingerprintSha256,
        fingerprint_sha1: pair.fingerprintSha1,
        cert_expiry: pair.expiry,
        cert_subject: pair.subject,
        private_key_available: pair.privateKey !== null,
        key_type: pair.keyType,
        certificate_download_url: `/api/v3/crypto/certificatekeypairs/${pair.pk}/view_certificate/?download`,
        private_key_download_url: `/api/v3/crypto/certificatekeypairs/${pair.pk}/view_private_key/?download`,
        managed: pair.managed,
    }),
    create: createKeyPair,
    update: writeKeyPair,
    remove: (pair, { installation }) => removeKeyPair(installation, pair),
    asOf: (item, version) => {
        const { key_type, ...older } = item;
        const privateKeyType = item.private_key_available === true ? key_type : null;
        return version.isAtLeast('2025.12') ? item : { ...older, private_key_type: privateKeyType };
    },
};

const standard = operationsOf(keyPairs);

export const keyPairOperations: Operations = {
    ...standard,
    'POST /crypto/certificatekeypairs/generate/': {
        permission: 'authentik_crypto.add_certificatekeypair',
        handle: (call) => {
            const { common_name, validity_days, alg } = call.body as {
                common_name: string;
                validity_days: number;
                alg?: string;
            };
            if ([...call.installation.keyPairs.values()].some((pair) => pair.name === common_name)) {
                throw badRequest({ common_name: ['This field must be unique.'] });
            }
            const { keyPairs: present } = call.installation;
            const pair = makeKeyPair(common_name, ALGORITHMS[alg ?? 'rsa'] ?? 'rsa', present.values(), validity_days);
            present.set(pair.pk, pair);
            // a creation that answers 200
            return { status: 200, body: keyPairs.show(pair, call) };
        },
        asOf: (body, version, call) => keyPairs.asOf?.(body as Json, version, call),
    },
};

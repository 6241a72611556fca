import { generateKeyPairSync, type KeyPairSyncResult } from 'node:crypto';
import type { ILoggerStorageEntry } from '@rocket.chat/apps-engine/server/logging';
import type { IAppStorageItem } from '@rocket.chat/apps-engine/server/storage';

/**
 * The engine signs each app. With other keys at the next start, the app is disabled as `invalid_installation_disabled`.
 * PKCS#8 and SPKI are the formats that its signature manager reads. Making an RSA key takes a tenth of a second: one pair for all servers
 * of a process, none of which sees another's apps.
 */
let madeKeys: KeyPairSyncResult<string, string> | undefined;

function signingKeys(): KeyPairSyncResult<string, string> {
    madeKeys ??= generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    return madeKeys;
}

/** What the engine keeps in the server's database: it outlives the host, and may be handed to one of another version. */
export class EngineStore {
    readonly apps = new Map<string, IAppStorageItem>();
    readonly zips = new Map<string, Buffer>();
    logs: ILoggerStorageEntry[] = [];
    readonly signingKeys = signingKeys();
}

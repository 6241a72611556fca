import type { Credentials } from './servers';
import { sha256 } from './sha256';

/**
 * Client id and secret in their settings, the only place where the app keeps them. Secrets that were replaced have a hidden
 * setting of their own, so that taking a change back is possible without a secret in any record.
 */
export interface CredentialStore {
    read(): Promise<Credentials>;
    keep(credentials: Credentials): Promise<void>;
    /** empty where it was not kept, or is forgotten by now */
    readReplacedSecret(key: string): Promise<string>;
    /** @returns the key under which it is found again */
    keepReplacedSecret(secret: string): Promise<string>;
}

/** Tells whether somebody has typed other credentials since; too short to tell which. */
export function credentialsAsText({ clientId, clientSecret }: Credentials): string {
    return `${clientId} ${clientSecret === '' ? '' : sha256(clientSecret).slice(0, 6)}`;
}

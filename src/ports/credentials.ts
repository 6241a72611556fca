import type { Credentials } from '../model/sso';

/**
 * Client id and secret in their settings, the only place where the app keeps them. Secrets that were replaced have a hidden
 * setting of their own, so that taking a change back is possible without a secret in any record.
 */
export interface CredentialStore {
    read(): Promise<Credentials>;
    save(credentials: Credentials): Promise<void>;
    /** empty where it was not kept, or is forgotten */
    readReplacedSecret(key: string): Promise<string>;
    /** @returns the key under which it is found again */
    keepReplacedSecret(secret: string): Promise<string>;
}

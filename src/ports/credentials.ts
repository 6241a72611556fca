import type { Credentials } from '../model/sso';

/**
 * Client id and secret in their settings, the only place where the app keeps them. Secrets that were replaced have a hidden
 * setting of their own, so that taking a change back is possible without a secret in any record.
 */
export interface CredentialStore {
    read(): Promise<Credentials>;
    save(credentials: Credentials): Promise<void>;
    /** of authentik’s webhook; empty where there is none yet */
    readWebhookSecret(): Promise<string>;
    /** The same, made and kept where there is none. */
    keepWebhookSecret(): Promise<string>;
    /** empty where it was not kept, or is forgotten */
    readReplacedSecret(key: string): Promise<string>;
    /** @returns the key under which it is found again */
    keepReplacedSecret(secret: string): Promise<string>;
}

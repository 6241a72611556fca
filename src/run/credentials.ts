import type { Credentials } from './servers';

/**
 * Client id and secret in their settings, the only place where the app keeps them. The secret that was replaced last has a
 * hidden setting of its own, so that taking a change back is possible without a secret in any record.
 */
export interface CredentialStore {
    read(): Promise<Credentials>;
    keep(credentials: Credentials): Promise<void>;
    /** empty where none was replaced */
    readPreviousSecret(): Promise<string>;
    keepPreviousSecret(secret: string): Promise<void>;
}

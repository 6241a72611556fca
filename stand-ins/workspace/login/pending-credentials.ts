import type { Model } from '../model';
import type { ServiceData } from './external-user';

/** What the callback keeps until the page that started the login asks for it. */
export type PendingCredential =
    { secret: string; serviceName: string; data: ServiceData } | { secret: null; error: Error };

/**
 * Results of finished callbacks by credential token (Meteor's `OAuth._pendingCredentials`). A result stays after it was
 * fetched, so that a login can be repeated with a code; an error is told once.
 */
export class PendingCredentials {
    private readonly credentials = new Map<string, PendingCredential>();

    static of(model: Model): PendingCredentials {
        let pending = byModel.get(model);
        if (!pending) {
            pending = new PendingCredentials();
            byModel.set(model, pending);
        }
        return pending;
    }

    store(token: string, credential: PendingCredential): void {
        this.credentials.set(token, credential);
    }

    /** Found only with the secret that the end of the callback handed out; errors are kept without one. */
    retrieve(token: string, secret: string | null): PendingCredential | undefined {
        const credential = this.credentials.get(token);
        if (!credential) return undefined;
        // Meteor looks for the secret it was given; an error was stored with none
        if (credential.secret !== secret) return undefined;
        if (credential.secret === null) this.credentials.delete(token);
        return credential;
    }
}

const byModel = new WeakMap<Model, PendingCredentials>();

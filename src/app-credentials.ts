import type { IEnvironmentWrite, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import { PREVIOUS_SECRET } from './config/settings';
import type { CredentialStore } from './run/credentials';
import type { Credentials } from './run/servers';

/**
 * Client id and secret in the settings of the app. The engine does not wait for a value to be saved, so what was written in this
 * call is answered from memory.
 */
export class AppCredentials implements CredentialStore {
    private readonly written = new Map<string, string>();

    constructor(
        private readonly reader: IRead,
        private readonly writer: IEnvironmentWrite,
    ) {}

    public async read(): Promise<Credentials> {
        const [clientId, clientSecret] = await Promise.all([this.get('client_id'), this.get('client_secret')]);
        return { clientId, clientSecret };
    }

    public async keep({ clientId, clientSecret }: Credentials): Promise<void> {
        await this.set('client_id', clientId);
        await this.set('client_secret', clientSecret);
    }

    public async readPreviousSecret(): Promise<string> {
        return this.get(PREVIOUS_SECRET);
    }

    public async keepPreviousSecret(secret: string): Promise<void> {
        await this.set(PREVIOUS_SECRET, secret);
    }

    private async get(id: string): Promise<string> {
        const known = this.written.get(id);
        if (known !== undefined) return known;
        const value: unknown = await this.reader.getEnvironmentReader().getSettings().getValueById(id);
        return typeof value === 'string' ? value.trim() : '';
    }

    private async set(id: string, value: string): Promise<void> {
        await this.writer.getSettings().updateValue(id, value);
        this.written.set(id, value);
    }
}

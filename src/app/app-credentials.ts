import type { IEnvironmentWrite, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { randomBytes, randomUUID } from 'crypto';
import type { SettingId } from '../config/settings';
import { asObject, asText, type JsonObject } from '../http/shape';
import type { Credentials } from '../model/sso';
import type { CredentialStore } from '../ports/credentials';

/** As many as there are runs that can be taken back, each with one in the entry and one in the settings. */
const KEPT = 40;

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

    public async save({ clientId, clientSecret }: Credentials): Promise<void> {
        await this.set('client_id', clientId);
        await this.set('client_secret', clientSecret);
    }

    public async readWebhookSecret(): Promise<string> {
        return this.get('webhook_secret');
    }

    public async keepWebhookSecret(): Promise<string> {
        const known = await this.readWebhookSecret();
        if (known !== '') return known;
        const made = randomBytes(32).toString('hex');
        await this.set('webhook_secret', made);
        return made;
    }

    public async readReplacedSecret(key: string): Promise<string> {
        return asText((await this.replaced())[key]) ?? '';
    }

    public async keepReplacedSecret(secret: string): Promise<string> {
        // with a letter in front: an object keeps keys in order unless they look like numbers
        const key = `r${randomUUID().slice(0, 8)}`;
        const all = [...Object.entries(await this.replaced()), [key, secret] as const].slice(-KEPT);
        await this.set('replaced_client_secrets', JSON.stringify(Object.fromEntries(all)));
        return key;
    }

    /** Secrets by key, oldest first. */
    private async replaced(): Promise<JsonObject> {
        try {
            return asObject(JSON.parse(await this.get('replaced_client_secrets'))) ?? {};
        } catch {
            return {};
        }
    }

    private async get(id: SettingId): Promise<string> {
        const known = this.written.get(id);
        if (known !== undefined) return known;
        const value: unknown = await this.reader.getEnvironmentReader().getSettings().getValueById(id);
        return typeof value === 'string' ? value.trim() : '';
    }

    private async set(id: SettingId, value: string): Promise<void> {
        await this.writer.getSettings().updateValue(id, value);
        this.written.set(id, value);
    }
}

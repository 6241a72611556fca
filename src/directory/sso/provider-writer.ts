import { asText, type JsonObject } from '../../http/shape';
import type { ChangeOf } from '../../model/change';
import { newProvider, newRedirectUri } from '../../model/new-login';
import { numberedName } from '../../model/numbered-name';
import { permissions } from '../../model/permissions';
import type { Created, Credentials } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { setClientSecret } from './client-secret';
import { freeName, MOST_TRIES } from './free-name';
import { keptOther } from './kept-other';
import { providerAsText } from './object-as-text';
import { readKey, readProvider } from './sso-shapes';

const KEY_DAYS = 3650;
/** Of the common name in a certificate (X.520). */
const LONGEST_COMMON_NAME = 64;

/**
 * Creates keys and providers. Every method looks first: repeated after it was cut off, it finds what it made.
 */
export class ProviderWriter {
    constructor(private readonly client: AuthentikClient) {}

    /** An RSA key pair of this name. */
    public async createKey(wanted: string): Promise<Created> {
        const name = wanted.slice(0, LONGEST_COMMON_NAME - numberedName('', MOST_TRIES).length);
        const query = { name, has_key: 'true' };
        for await (const item of this.client.list('/crypto/certificatekeypairs/', query, permissions.viewKey)) {
            const key = readKey(item);
            if (key.name === name && key.type === 'rsa' && item.private_key_available !== false)
                return { id: key.id, keptOther: [] };
        }
        const made = await freeName(name, async (common_name) =>
            this.client.write(
                'post',
                '/crypto/certificatekeypairs/generate/',
                { common_name, validity_days: KEY_DAYS, alg: 'rsa' },
                { permission: permissions.addKey, what: { code: 'subject.key', name: common_name } },
            ),
        );
        return { id: String(made.pk), keptOther: keptOther({ key_type: 'rsa', private_key_type: 'rsa' }, made) };
    }

    /** The provider of this client id, which has this client secret. */
    public async createProvider(
        change: ChangeOf<'create-provider'>,
        signingKey: string,
        credentials: Credentials,
    ): Promise<Created<number>> {
        const wanted = fieldsOf(change, signingKey, credentials.clientId);
        const made =
            (await this.providerOf(credentials.clientId)) ??
            (await this.newProvider(change.name, { ...wanted, client_secret: credentials.clientSecret }));
        const provider = readProvider(made);
        // where secrets are managed the one that was sent is passed over (goauthentik/authentik#25415)
        await setClientSecret(this.client, provider, credentials);
        const { id } = provider;
        const readBack = await this.read(id);
        return {
            id,
            keptOther: keptOther(wanted, readBack ?? made),
            left: readBack && providerAsText(readBack, []),
        };
    }

    /** @returns undefined where there is no such provider */
    public async asText(provider: number, ownApplications: readonly string[]): Promise<string | undefined> {
        const found = await this.read(provider);
        return found && providerAsText(found, ownApplications);
    }

    /** @returns its number; undefined where no provider has this client id */
    public async find(clientId: string): Promise<number | undefined> {
        const found = clientId === '' ? undefined : await this.providerOf(clientId);
        return found && readProvider(found).id;
    }

    public async deleteProvider(provider: number): Promise<void> {
        await this.client.remove(`/providers/oauth2/${provider}/`, {
            permission: permissions.deleteProvider,
            what: { code: 'subject.provider', name: String(provider) },
        });
    }

    private async providerOf(clientId: string): Promise<JsonObject | undefined> {
        const permission = permissions.viewProvider;
        for await (const item of this.client.list('/providers/oauth2/', { client_id: clientId }, permission)) {
            if (asText(item.client_id) === clientId) return item;
        }
        return undefined;
    }

    private async read(provider: number): Promise<JsonObject | undefined> {
        return this.client.find(`/providers/oauth2/${provider}/`, permissions.viewProvider);
    }

    private async newProvider(wantedName: string, fields: JsonObject): Promise<JsonObject> {
        return freeName(wantedName, async (name) =>
            this.client.write(
                'post',
                '/providers/oauth2/',
                { name, ...fields },
                { permission: permissions.addProvider, what: { code: 'subject.provider', name } },
            ),
        );
    }
}

function fieldsOf(change: ChangeOf<'create-provider'>, signingKey: string, clientId: string): JsonObject {
    return {
        authorization_flow: change.authorizationFlow.id,
        invalidation_flow: change.invalidationFlow.id,
        client_id: clientId,
        redirect_uris: [newRedirectUri(change.redirectUri)],
        signing_key: signingKey,
        property_mappings: change.mappings,
        ...newProvider,
    };
}

import type { IHttp } from '@rocket.chat/apps-engine/definition/accessors';
import type { Config } from '../config/config';
import type { ChangeOf } from '../model/change';
import type { Directory, SelfService } from '../model/directory';
import { Failure } from '../model/failure';
import type {
    AccessBinding,
    ApplicationField,
    DesiredSso,
    FieldValue,
    ObservedSso,
    Permission,
    ProviderField,
    Credentials,
    Created,
    Endpoints,
} from '../model/sso';
import type { DesiredWebhook, ObservedWebhook } from '../model/webhook';
import type { DirectoryServer } from '../ports/directory-server';
import { AuthentikClient } from './authentik-client';
import { discover } from './discovery';
import { quickLook } from './people/quick-look';
import { readDirectory } from './people/read-directory';
import { readDirectoryOf } from './people/read-directory-of';
import { readAccessBindings } from './sso/access';
import { readSelfService } from './self-service';
import { ApplicationWriter } from './sso/application-writer';
import { probePermissions } from './sso/probe-permissions';
import { changeProviderField, findProvider, valueOf } from './sso/provider-fields';
import { ProviderWriter } from './sso/provider-writer';
import { readSso } from './sso/read-sso';
import { readVersion } from './token-owner';
import { readWebhook } from './webhook/read-webhook';
import { WebhookWriter } from './webhook/webhook-writer';

/** authentik over the server's HTTP bridge. */
export class Authentik implements DirectoryServer {
    public readonly client: AuthentikClient;
    private readonly providers: ProviderWriter;
    private readonly applications: ApplicationWriter;
    private readonly webhooks: WebhookWriter;

    constructor(
        http: IHttp,
        private readonly config: Config['authentik'],
    ) {
        this.client = new AuthentikClient(http, config.serverUrl, config.token);
        this.providers = new ProviderWriter(this.client);
        this.applications = new ApplicationWriter(this.client);
        this.webhooks = new WebhookWriter(this.client);
    }

    public get hasToken(): boolean {
        return this.config.token !== undefined;
    }

    public async discover(): Promise<Endpoints> {
        return discover(this.client, this.config);
    }

    public async readDirectory(
        isNeeded: (groupName: string) => boolean,
        nested: boolean,
        withEveryone = false,
        most?: number,
    ): Promise<Directory> {
        if (this.config.token === undefined) throw new Failure('authentik_token_absent');
        return readDirectory(this.client, isNeeded, nested, withEveryone, most);
    }

    public async readDirectoryOf(usernames: readonly string[]): Promise<Directory | undefined> {
        return readDirectoryOf(this.client, usernames);
    }

    public async quickLook(): Promise<string> {
        return quickLook(this.client);
    }

    public async readVersion(): Promise<string> {
        return readVersion(this.client);
    }

    /** The same where a token tells it. */
    public async versionIfTold(): Promise<string | undefined> {
        return this.hasToken ? this.readVersion().catch(() => undefined) : undefined;
    }

    public async readSso(
        desired: DesiredSso,
        credentials: Credentials,
        ownBindings: readonly string[],
    ): Promise<ObservedSso> {
        return readSso(this.client, desired, credentials, ownBindings);
    }

    public async readSelfService(asksFlows: boolean): Promise<SelfService> {
        return readSelfService(this.client, asksFlows);
    }

    public async readAccess(applicationId: string): Promise<AccessBinding[]> {
        return readAccessBindings(this.client, applicationId);
    }

    public async lackingPermissions(permissions: readonly Permission[], observed: ObservedSso): Promise<Permission[]> {
        return probePermissions(this.client, permissions, observed);
    }

    public async readClientSecret(provider: number): Promise<{ clientId: string; clientSecret: string | undefined }> {
        const found = await findProvider(this.client, provider);
        if (!found)
            throw new Failure('authentik_object_gone', { what: { code: 'subject.provider', name: String(provider) } });
        return { clientId: found.clientId, clientSecret: found.clientSecret };
    }

    public async readWebhook(wanted: DesiredWebhook, secret: string): Promise<Omit<ObservedWebhook, 'hasArrived'>> {
        return readWebhook(this.client, wanted, secret);
    }

    public async writeWebhook(wanted: DesiredWebhook, secret: string): Promise<void> {
        await this.webhooks.write(wanted, secret);
    }

    public async deleteWebhook(name: string): Promise<void> {
        await this.webhooks.remove(name);
    }

    public async createKey(name: string): Promise<Created> {
        return this.providers.createKey(name);
    }

    public async createProvider(
        change: ChangeOf<'create-provider'>,
        signingKey: string,
        credentials: Credentials,
    ): Promise<Created<number>> {
        return this.providers.createProvider(change, signingKey, credentials);
    }

    public async changeProvider(
        provider: number,
        field: ProviderField,
        to: FieldValue,
        credentials: Credentials,
    ): Promise<FieldValue> {
        return changeProviderField(this.client, provider, field, to, credentials);
    }

    public async readProviderField(provider: number, field: ProviderField): Promise<FieldValue | undefined> {
        const found = await findProvider(this.client, provider);
        return found && valueOf(found, field);
    }

    public async findProvider(clientId: string): Promise<number | undefined> {
        return this.providers.find(clientId);
    }

    public async providerAsText(provider: number, ownApplications: readonly string[]): Promise<string | undefined> {
        return this.providers.asText(provider, ownApplications);
    }

    public async deleteProvider(provider: number): Promise<void> {
        await this.providers.deleteProvider(provider);
    }

    public async createApplication(change: ChangeOf<'create-application'>, provider: number): Promise<Created> {
        return this.applications.createApplication(change, provider);
    }

    public async changeApplication(slug: string, field: ApplicationField, to: FieldValue): Promise<FieldValue> {
        return this.applications.changeApplication(slug, field, to);
    }

    public async readApplicationField(slug: string, field: ApplicationField): Promise<FieldValue | undefined> {
        return this.applications.readApplicationField(slug, field);
    }

    public async applicationAsText(slug: string, ownBindings: readonly string[]): Promise<string | undefined> {
        return this.applications.asText(slug, ownBindings);
    }

    public async deleteApplication(slug: string): Promise<void> {
        await this.applications.deleteApplication(slug);
    }

    public async bindGroup(slug: string, groupId: string): Promise<Created> {
        return this.applications.bindGroup(slug, groupId);
    }

    public async unbindGroup(binding: string): Promise<void> {
        await this.applications.unbindGroup(binding);
    }

    public async readGroupBindings(slug: string): Promise<ReadonlyMap<string, string> | undefined> {
        return this.applications.readGroupBindings(slug);
    }
}

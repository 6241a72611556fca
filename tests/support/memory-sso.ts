import type { ChangeOf } from '../../src/model/change';
import type {
    AccessBinding,
    ApplicationField,
    Created,
    DesiredSso,
    FieldValue,
    ObservedApplication,
    ObservedProvider,
    ObservedSso,
    Permission,
    ProviderField,
    Credentials,
} from '../../src/model/sso';
import { webhookParts, type DesiredWebhook, type ObservedWebhook, type WebhookPart } from '../../src/model/webhook';
import type { SelfService } from '../../src/model/directory';
import type { DirectoryServer } from '../../src/ports/directory-server';

const scopes = ['openid', 'email', 'profile'];

/** authentik's side of the login as values: a provider and an application that are as they should be, until a test says otherwise. */
export abstract class MemorySso implements DirectoryServer {
    abstract readonly hasToken: boolean;
    abstract discover(): ReturnType<DirectoryServer['discover']>;
    abstract quickLook(): Promise<string>;
    abstract readDirectory(): ReturnType<DirectoryServer['readDirectory']>;
    abstract readDirectoryOf(usernames: readonly string[]): ReturnType<DirectoryServer['readDirectoryOf']>;

    secret = 'secret';
    lacking: Permission[] = [];
    application: ObservedApplication | undefined = {
        id: 'application-1',
        slug: 'rocketchat',
        name: 'Rocket.Chat',
        provider: 1,
        isOAuth2: true,
        launchUrl: 'https://rocket.company/',
        policyMode: 'any',
    };
    provider: ObservedProvider | undefined = {
        id: 1,
        name: 'Rocket.Chat',
        clientId: 'client',
        clientType: 'confidential',
        secret: 'right',
        isSecretReadable: true,
        grantTypes: ['authorization_code', 'refresh_token'],
        redirectUris: [{ mode: 'strict', url: 'https://rocket.company/_oauth/authentik', type: 'authorization' }],
        mappings: scopes.map((scope) => `mapping-${scope}`),
        signingKey: 'key-1',
        applicationSlug: 'rocketchat',
    };
    /** fields of the provider that the app never sets */
    more: Readonly<Record<string, unknown>> = { access_code_validity: 'minutes=1' };
    /** fields that a new provider gets another value in than the one sent */
    keptOther: readonly string[] = [];
    /** what of the webhook is there; undefined where nothing is */
    webhook: (DesiredWebhook & { secret: string }) | undefined;
    /** parts of it that somebody has changed */
    webhookChanged: WebhookPart[] = [];
    /** what the token may not do about it */
    webhookLacking: Pick<ObservedWebhook, 'lacking' | 'isUnseen'> = { lacking: [], isUnseen: false };
    hasReceiver = true;
    readonly bindings = new Map<string, { id: string; groupId: string }>();

    async readSso(
        desired: DesiredSso,
        { clientSecret }: Credentials,
        ownBindings: readonly string[],
    ): Promise<ObservedSso> {
        const compared = clientSecret === '' ? 'none' : clientSecret === this.secret ? 'right' : 'wrong';
        return {
            application: this.application?.slug === desired.slug ? this.application : undefined,
            provider: this.provider && { ...this.provider, secret: compared },
            takenProviderNames: this.provider ? [this.provider.name] : [],
            authorizationFlows: [{ id: 'flow-1', slug: 'default-provider-authorization-implicit-consent' }],
            invalidationFlows: [{ id: 'flow-2', slug: 'default-provider-invalidation-flow' }],
            keys: [{ id: 'key-1', name: 'authentik Self-signed Certificate', type: 'rsa' }],
            mappings: scopes.map((scope) => ({
                id: `mapping-${scope}`,
                name: scope,
                scope,
                managed: `goauthentik.io/providers/oauth2/scope-${scope}`,
            })),
            bindings: [...this.bindings.values()].map((binding) => ({
                ...binding,
                isOwn: ownBindings.includes(binding.id),
            })),
            lacking: [],
        };
    }

    async readWebhook({ name, url }: DesiredWebhook, secret: string): Promise<Omit<ObservedWebhook, 'hasArrived'>> {
        const { webhook, hasReceiver } = this;
        const isThere = webhook?.name === name && !this.webhookLacking.isUnseen;
        const wrong = [
            ...this.webhookChanged,
            ...(webhook?.url === url ? [] : ['transport' as const]),
            ...(webhook?.secret === secret ? [] : ['mapping' as const]),
        ];
        const found = isThere ? webhookParts : [];
        return { name, found, wrong: isThere ? wrong : [], hasReceiver, ...this.webhookLacking };
    }

    async writeWebhook(wanted: DesiredWebhook, secret: string): Promise<void> {
        const { name, url } = wanted;
        this.webhook = { name, url, secret };
        this.webhookChanged = [];
    }

    async deleteWebhook(name: string): Promise<void> {
        if (this.webhook?.name === name) this.webhook = undefined;
    }

    async readSelfService(): Promise<SelfService> {
        return { switches: { username: false, email: false }, flows: [], lacking: [] };
    }

    async readAccess(): Promise<AccessBinding[]> {
        return [...this.bindings.values()].map(({ groupId }) => ({
            ...{ group: groupId, user: null, policy: null, isEnabled: true, isNegated: false },
        }));
    }

    async lackingPermissions(permissions: readonly Permission[]): Promise<Permission[]> {
        return permissions.filter((permission) => this.lacking.includes(permission));
    }

    async readClientSecret(): Promise<{ clientId: string; clientSecret: string | undefined }> {
        return { clientId: this.provider?.clientId ?? '', clientSecret: this.secret };
    }

    async createKey(): Promise<Created> {
        return { id: 'key-1', keptOther: [] };
    }

    async createProvider(
        change: ChangeOf<'create-provider'>,
        signingKey: string,
        { clientId, clientSecret }: Credentials,
    ): Promise<Created<number>> {
        this.secret = clientSecret;
        this.provider = {
            id: 2,
            name: change.name,
            clientId,
            clientType: 'confidential',
            secret: 'right',
            isSecretReadable: true,
            grantTypes: ['authorization_code', 'refresh_token'],
            redirectUris: [{ mode: 'strict', url: change.redirectUri, type: 'authorization' }],
            mappings: change.mappings,
            signingKey,
            applicationSlug: null,
        };
        return { id: 2, keptOther: this.keptOther, left: await this.providerAsText(2, []) };
    }

    async changeProvider(
        _provider: number,
        field: ProviderField,
        to: FieldValue,
        { clientSecret }: Credentials,
    ): Promise<FieldValue> {
        if (field === 'client_secret') {
            this.secret = clientSecret;
            return null;
        }
        if (this.provider) this.provider = { ...this.provider, [providerKeys[field]]: to };
        return to;
    }

    async readProviderField(provider: number, field: ProviderField): Promise<FieldValue | undefined> {
        if (this.provider?.id !== provider || field === 'client_secret') return undefined;
        return this.provider[providerKeys[field]];
    }

    async readVersion(): Promise<string> {
        return '2026.8.3';
    }

    async findProvider(clientId: string): Promise<number | undefined> {
        return this.provider?.clientId === clientId ? this.provider.id : undefined;
    }

    async providerAsText(provider: number, ownApplications: readonly string[]): Promise<string | undefined> {
        if (this.provider?.id !== provider) return undefined;
        const { applicationSlug: slug } = this.provider;
        const applicationSlug = slug === null || ownApplications.includes(slug) ? null : slug;
        return JSON.stringify({ ...this.provider, ...this.more, applicationSlug, secret: null });
    }

    async applicationAsText(slug: string, ownBindings: readonly string[]): Promise<string | undefined> {
        if (this.application?.slug !== slug) return undefined;
        const others = [...this.bindings.values()].filter(({ id }) => !ownBindings.includes(id));
        return JSON.stringify({ ...this.application, bindings: others.map(({ id }) => id).sort() });
    }

    async deleteProvider(): Promise<void> {
        this.provider = undefined;
        if (this.application) this.application = { ...this.application, provider: null };
    }

    async createApplication(change: ChangeOf<'create-application'>, provider: number): Promise<Created> {
        const { slug, name, launchUrl } = change;
        this.application = { id: 'application-2', slug, name, provider, isOAuth2: true, launchUrl, policyMode: 'any' };
        if (this.provider) this.provider = { ...this.provider, applicationSlug: slug };
        return { id: 'application-2', keptOther: [], left: await this.applicationAsText(slug, []) };
    }

    async changeApplication(_slug: string, field: ApplicationField, to: FieldValue): Promise<FieldValue> {
        if (this.application)
            this.application = { ...this.application, [field === 'provider' ? 'provider' : 'launchUrl']: to };
        return to;
    }

    async readApplicationField(slug: string, field: ApplicationField): Promise<FieldValue | undefined> {
        if (this.application?.slug !== slug) return undefined;
        return field === 'provider' ? this.application.provider : this.application.launchUrl;
    }

    async deleteApplication(): Promise<void> {
        this.application = undefined;
        this.bindings.clear();
    }

    async bindGroup(_slug: string, groupId: string): Promise<Created> {
        const id = this.bindings.get(groupId)?.id ?? `binding-of-${groupId}`;
        this.bindings.set(groupId, { id, groupId });
        return { id, keptOther: [] };
    }

    async unbindGroup(binding: string): Promise<void> {
        for (const { id, groupId } of this.bindings.values()) if (id === binding) this.bindings.delete(groupId);
    }

    async readGroupBindings(slug: string): Promise<ReadonlyMap<string, string> | undefined> {
        if (this.application?.slug !== slug) return undefined;
        return new Map([...this.bindings.values()].map(({ id, groupId }) => [groupId, id]));
    }
}

const providerKeys = {
    redirect_uris: 'redirectUris',
    grant_types: 'grantTypes',
    property_mappings: 'mappings',
    signing_key: 'signingKey',
    client_type: 'clientType',
    client_secret: 'secret',
} as const;

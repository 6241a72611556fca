import { asText, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { permissions } from '../../model/permissions';
import type { DesiredSso, Permission } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { readApplication, readProvider, type ReadApplication, type ReadProvider } from './sso-shapes';

/** Reads what there is, with every missing permission noted in place of the first one thrown. */
export class SsoQueries {
    public readonly lacking = new Set<Permission>();

    constructor(
        private readonly client: AuthentikClient,
        private readonly desired: DesiredSso,
    ) {}

    public async application(): Promise<ReadApplication | undefined> {
        // never the list: it shows what the token's user may open, as it was up to a day ago (docs/servers/authentik.md#applications)
        const path = `/core/applications/${encodeURIComponent(this.desired.slug)}/`;
        const found = await this.permitted(
            permissions.viewApplication,
            this.client.find(path, permissions.viewApplication),
            undefined,
        );
        return found && readApplication(found);
    }

    public async providersBy(filter: 'client_id' | 'name', value: string): Promise<ReadProvider[]> {
        if (value === '') return [];
        const found = await this.all('/providers/oauth2/', { [filter]: value }, permissions.viewProvider);
        return found.filter((provider) => provider[filter] === value).map(readProvider);
    }

    public async providerOf(application: ReadApplication): Promise<ReadProvider | undefined> {
        const reading = this.client.find(
            `/providers/oauth2/${String(application.provider)}/`,
            permissions.viewProvider,
        );
        const found = await this.permitted(permissions.viewProvider, reading, undefined);
        // known to be an OAuth2 provider, and yet not there: this one is not among those that the token may see
        if (!found && application.isOAuth2 === true) this.lacking.add(permissions.viewProvider);
        return found && readProvider(found);
    }

    /** Names are unique over providers of every kind; without the permission, authentik's refusal of a taken one tells. */
    public async providerNames(): Promise<string[]> {
        const others = await all(this.client, '/providers/all/', {}, permissions.viewAnyProvider).catch(
            (error: unknown) => {
                if (isPermissionMissing(error)) return [];
                throw error;
            },
        );
        return others.map(({ name }: JsonObject) => asText(name) ?? '');
    }

    public async flows(designation: 'authorization' | 'invalidation'): Promise<JsonObject[]> {
        const found = await this.all('/flows/instances/', { designation }, permissions.viewFlow);
        return found.filter((flow) => flow.designation === designation);
    }

    public async keys(): Promise<JsonObject[]> {
        const found = await this.all('/crypto/certificatekeypairs/', { has_key: 'true' }, permissions.viewKey);
        return found.filter(({ private_key_available }) => private_key_available !== false);
    }

    /**
     * All of them, by no filter: `managed=` with one that was deleted fails the whole call
     * (docs/servers/authentik.md#scope-mappings).
     */
    public async mappings(): Promise<JsonObject[]> {
        return this.all('/propertymappings/provider/scope/', {}, permissions.viewMapping);
    }

    public async bindings(application: ReadApplication | undefined): Promise<JsonObject[]> {
        if (application) return this.all('/policies/bindings/', { target: application.id }, permissions.viewBinding);
        // there are none to read yet, but whether they may be seen belongs to the same message
        await this.permitted(
            permissions.viewBinding,
            this.peek('/policies/bindings/', permissions.viewBinding),
            undefined,
        );
        return [];
    }

    /** Asks for a list's first page without a use for what it holds. */
    private async peek(path: string, permission: string): Promise<void> {
        for await (const _ of this.client.list(path, {}, permission)) return;
    }

    private async all(
        path: string,
        query: Readonly<Record<string, string>>,
        permission: string,
    ): Promise<JsonObject[]> {
        return this.permitted(permission, all(this.client, path, query, permission), []);
    }

    private async permitted<T>(permission: Permission, reading: Promise<T>, otherwise: T): Promise<T> {
        try {
            return await reading;
        } catch (error) {
            if (!isPermissionMissing(error)) throw error;
            this.lacking.add(permission);
            return otherwise;
        }
    }
}

async function all(
    client: AuthentikClient,
    path: string,
    query: Readonly<Record<string, string>>,
    permission: string,
): Promise<JsonObject[]> {
    const items: JsonObject[] = [];
    for await (const item of client.list(path, query, permission)) items.push(item);
    return items;
}

function isPermissionMissing(error: unknown): boolean {
    return error instanceof Failure && error.code === 'authentik_permission_missing';
}

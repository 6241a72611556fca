import type { JsonObject } from '../../http/shape';
import { permissions } from '../../model/permissions';
import type {
    DesiredSso,
    GroupBinding,
    ObservedApplication,
    ObservedProvider,
    ObservedSso,
    Credentials,
} from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { compareSecret } from './client-secret';
import { SsoQueries } from './sso-queries';
import {
    readFlow,
    readGroupBinding,
    readKey,
    readMapping,
    type ReadApplication,
    type ReadProvider,
} from './sso-shapes';

/**
 * Reads the provider, the application and what a new one needs, each once, in as few rounds as what depends on what allows.
 * Permissions that are missing are collected; those that guard nothing that is needed are left out.
 */
export async function readSso(
    client: AuthentikClient,
    desired: DesiredSso,
    { clientId, clientSecret }: Credentials,
    ownBindings: readonly string[],
): Promise<ObservedSso> {
    const queries = new SsoQueries(client, desired);
    const managesGroups = desired.allowedGroups.length > 0 || ownBindings.length > 0;
    const [application, byId, byName, authorization, invalidation, keys, mappings] = await Promise.all([
        queries.application(),
        queries.providersBy('client_id', clientId),
        queries.providersBy('name', desired.name),
        queries.flows('authorization'),
        queries.flows('invalidation'),
        queries.keys(),
        queries.mappings(),
    ]);
    const [provider, bindings] = await Promise.all([
        findProvider(queries, application, byId, byName),
        managesGroups ? queries.bindings(application) : [],
    ]);
    const [secret, otherNames] = await Promise.all([
        provider ? compareSecret(client, provider, clientSecret) : ('none' as const),
        provider ? [] : queries.providerNames(),
    ]);
    // flows are for a new provider only
    if (provider) queries.lacking.delete(permissions.viewFlow);
    return {
        application: application && withKind(application, provider),
        provider: provider && withoutSecret(provider, secret),
        takenProviderNames: [...new Set([...byName.map(({ name }) => name), ...otherNames])].sort(),
        authorizationFlows: authorization.map(readFlow),
        invalidationFlows: invalidation.map(readFlow),
        keys: keys.map(readKey),
        mappings: mappings.map(readMapping),
        bindings: groupBindings(bindings, application, ownBindings),
        lacking: [...queries.lacking].sort(),
    };
}

/** The application's; else the one of the configured client id; else one of the app's name that no application uses. */
async function findProvider(
    queries: SsoQueries,
    application: ReadApplication | undefined,
    byId: readonly ReadProvider[],
    byName: readonly ReadProvider[],
): Promise<ReadProvider | undefined> {
    if (application && application.provider !== null) {
        if (application.isOAuth2 === false) return undefined;
        const known = [...byId, ...byName].find(({ id }) => id === application.provider);
        return known ?? queries.providerOf(application);
    }
    return byId[0] ?? byName.find(({ applicationSlug }) => applicationSlug === null);
}

function withKind(application: ReadApplication, provider: ReadProvider | undefined): ObservedApplication {
    return { ...application, isOAuth2: application.isOAuth2 ?? provider?.id === application.provider };
}

function withoutSecret(provider: ReadProvider, secret: ObservedProvider['secret']): ObservedProvider {
    const { id, name, clientId, clientType, grantTypes, redirectUris, mappings, signingKey, applicationSlug } =
        provider;
    const isSecretReadable = provider.clientSecret !== undefined;
    return {
        ...{ id, name, clientId, clientType, secret, isSecretReadable, grantTypes, redirectUris },
        ...{ mappings, signingKey, applicationSlug },
    };
}

function groupBindings(
    items: readonly JsonObject[],
    application: ReadApplication | undefined,
    ownBindings: readonly string[],
): GroupBinding[] {
    return items.reduce<GroupBinding[]>((all, item) => {
        const binding = readGroupBinding(item);
        if (binding?.target !== application?.id || !binding) return all;
        return [...all, { id: binding.id, groupId: binding.groupId, isOwn: ownBindings.includes(binding.id) }];
    }, []);
}

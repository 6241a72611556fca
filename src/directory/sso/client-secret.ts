import { randomBytes } from 'crypto';
import { equalSecrets } from '../../digest';
import { asText, type JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { permissions } from '../../model/permissions';
import type { ProviderSecret, Credentials } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';
import { acceptsClient } from './accepts-client';
import { freeName } from './free-name';
import type { ReadProvider } from './sso-shapes';

/** Compares a secret with the provider's, shown or not. */
export async function compareSecret(
    client: AuthentikClient,
    provider: ReadProvider,
    secret: string,
): Promise<ProviderSecret> {
    if (secret === '') return 'none';
    const isRight =
        provider.clientSecret === undefined
            ? await askRevocation(client, provider, secret)
            : equalSecrets(provider.clientSecret, secret);
    return isRight ? 'right' : 'wrong';
}

/** A right secret that is taken for a wrong one would be replaced: what is neither is a failure. */
async function askRevocation(client: AuthentikClient, provider: ReadProvider, secret: string): Promise<boolean> {
    // a public client is not asked for its secret: what it holds shows only once it is a confidential one
    if (provider.clientType === 'public') return false;
    const path = '/application/o/revoke/';
    const credentials = { clientId: provider.clientId, clientSecret: secret };
    const answer = await client.postAsClient(path, credentials, { token: randomBytes(20).toString('hex') });
    const isAccepted = acceptsClient(answer);
    if (isAccepted !== undefined) return isAccepted;
    throw new Failure('authentik_unexpected_answer', {
        url: path,
        what: { code: 'cause.status', status: answer.status },
    });
}

/**
 * Gives a provider this secret, where it has another one. Where secrets are managed, the field `client_secret` is gone and a
 * reference to a secret object replaces it (docs/servers/authentik.md#managed-secrets). The object that was referenced before
 * stays: others may use it.
 */
export async function setClientSecret(
    client: AuthentikClient,
    provider: ReadProvider,
    { clientSecret }: Credentials,
): Promise<void> {
    if ((await compareSecret(client, provider, clientSecret)) === 'right') return;
    if (clientSecret === '') throw new Failure('internal', { reason: { code: 'cause.no_secret' } });
    const change: JsonObject = provider.hasSecretReference
        ? { secret: await createSecret(client, provider, clientSecret) }
        : { client_secret: clientSecret };
    await client.write('patch', `/providers/oauth2/${provider.id}/`, change, {
        permission: permissions.changeProvider,
        what: { code: 'subject.provider_field', field: 'client_secret', name: provider.name },
    });
}

async function createSecret(client: AuthentikClient, provider: ReadProvider, value: string): Promise<string> {
    const made = await freeName(`${provider.name} client secret`, async (name) =>
        client.write(
            'post',
            '/secrets/secrets/',
            { name, type: 'text', value },
            { permission: permissions.addSecret, what: { code: 'subject.secret', name } },
        ),
    );
    const id = asText(made.pk);
    if (id === undefined)
        throw new Failure('authentik_unexpected_answer', {
            url: '/secrets/secrets/',
            what: { code: 'cause.without', fields: ['pk'] },
        });
    return id;
}

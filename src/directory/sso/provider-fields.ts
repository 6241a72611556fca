import type { JsonObject } from '../../http/shape';
import { Failure } from '../../model/failure';
import { newRedirectUri } from '../../model/new-login';
import { permissions } from '../../model/permissions';
import type { FieldValue, ProviderField, RedirectUri, Credentials } from '../../model/sso';
import { redirectUriKey } from '../../model/redirect-uri';
import { isSameValue } from '../../model/same-value';
import type { AuthentikClient } from '../authentik-client';
import { setClientSecret } from './client-secret';
import { readProvider, readRedirectUri, type ReadProvider } from './sso-shapes';

/** @returns undefined where there is no such provider */
export async function findProvider(client: AuthentikClient, id: number): Promise<ReadProvider | undefined> {
    const found = await client.find(`/providers/oauth2/${id}/`, permissions.viewProvider);
    return found && readProvider(found);
}

/** The value of a field in the form that plans have; null for the secret, and for a field that this version does not have. */
export function valueOf(provider: ReadProvider, field: ProviderField): FieldValue {
    switch (field) {
        case 'redirect_uris':
            return provider.redirectUris;
        case 'grant_types':
            return provider.grantTypes ?? null;
        case 'property_mappings':
            return provider.mappings;
        case 'signing_key':
            return provider.signingKey;
        case 'client_type':
            return provider.clientType;
        case 'client_secret':
            return null;
    }
}

/**
 * Writes one field, and nothing else, where it holds another value. A list replaces the one that is there.
 * @returns what the field holds afterwards
 */
export async function changeProviderField(
    client: AuthentikClient,
    id: number,
    field: ProviderField,
    to: FieldValue,
    credentials: Credentials,
): Promise<FieldValue> {
    const provider = await findProvider(client, id);
    if (!provider) throw new Failure('authentik_object_gone', { what: { code: 'subject.provider', name: String(id) } });
    if (field === 'client_secret') {
        await setClientSecret(client, provider, credentials);
        return null;
    }
    if (isSameValue(valueOf(provider, field), to)) return to;
    const body: JsonObject = {
        [field]: field === 'redirect_uris' ? redirectUris(to as readonly RedirectUri[], provider) : to,
    };
    const changed = await client.write('patch', `/providers/oauth2/${id}/`, body, {
        permission: permissions.changeProvider,
        what: { code: 'subject.provider_field', field, name: provider.name },
    });
    const after = valueOf(readProvider(changed), field);
    return isSameValue(after, to) ? to : after;
}

/** Entries that are there already are sent back as they came, with whatever a later version knows about them. */
function redirectUris(wanted: readonly RedirectUri[], provider: ReadProvider): JsonObject[] {
    return wanted.map((uri) => {
        const present = provider.rawRedirectUris.find(
            (raw) => redirectUriKey(readRedirectUri(raw)) === redirectUriKey(uri),
        );
        return present ?? newRedirectUri(uri.url, uri.mode, uri.type);
    });
}

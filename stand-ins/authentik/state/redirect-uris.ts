import { ServerError } from '../server-error';
import type { ProviderRecord, RedirectUri } from './records';

/**
 * The redirect URIs as they count: without a type they are for authorization. Without anything else authentik crashes on
 * them, wherever it needs them (recorded in 2024.12 and 2026.5).
 *
 * @throws ServerError
 */
export function redirectUrisOf({ redirectUris }: ProviderRecord): RedirectUri[] {
    return redirectUris.map(({ matching_mode, url, redirect_uri_type = 'authorization' }) => {
        if (matching_mode === undefined || url === undefined) {
            const field = url === undefined ? 'url' : 'matching_mode';
            throw new ServerError(`missing value for field "${field}"`, 'MissingValueError');
        }
        return { matching_mode, url, redirect_uri_type };
    });
}

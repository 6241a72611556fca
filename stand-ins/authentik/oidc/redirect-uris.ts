import type { ProviderRecord } from '../state/records';
import { redirectUrisOf } from '../state/redirect-uris';

const FORBIDDEN_SCHEMES = /^(javascript|data|vbscript):/i;

/** Strict entries compare byte by byte; regular ones match as a whole, as Python's `fullmatch`. */
export function isRegistered(
    provider: ProviderRecord,
    uri: string,
    type: 'authorization' | 'logout' = 'authorization',
): boolean {
    return redirectUrisOf(provider)
        .filter((entry) => entry.redirect_uri_type === type)
        .some(({ matching_mode, url }) => {
            if (matching_mode === 'strict') {
                return url === uri;
            }
            try {
                return new RegExp(`^(?:${url})$`, 'u').test(uri);
            } catch {
                return false;
            }
        });
}

export function hasForbiddenScheme(uri: string): boolean {
    return FORBIDDEN_SCHEMES.test(uri);
}

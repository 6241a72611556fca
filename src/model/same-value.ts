import { redirectUriKey } from './redirect-uri';
import type { RedirectUri } from './sso';

/**
 * Whether two values of a field mean the same to authentik. Lists are sets: authentik keeps an order of its own, and fills in what
 * is left out of a redirect URI.
 */
export function isSameValue(a: unknown, b: unknown): boolean {
    return normal(a) === normal(b);
}

function normal(value: unknown): string {
    if (!Array.isArray(value)) return JSON.stringify(value ?? null);
    const keys = (value as unknown[]).map((part) =>
        isRedirectUri(part) ? redirectUriKey(part) : JSON.stringify(part),
    );
    return JSON.stringify([...new Set(keys)].sort());
}

function isRedirectUri(part: unknown): part is RedirectUri {
    return typeof part === 'object' && part !== null && 'mode' in part && 'url' in part;
}

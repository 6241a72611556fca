import type { JsonAnswer } from '../http/json-request';
import { asObject, asText } from '../http/shape';

/**
 * What a 403 says. authentik never says 401: the text tells a bad token from a missing permission. Without JSON it is about
 * something else: a proxy, or a page about CSRF (docs/servers/authentik.md#addresses).
 */
export type RefusedAccess = 'token' | 'no token arrived' | 'permission';

/** @returns undefined where the answer is no 403 of authentik's API */
export function refusedAccess({ status, json }: JsonAnswer): RefusedAccess | undefined {
    const detail = asText(asObject(json)?.detail);
    if (status !== 403 || detail === undefined) return undefined;
    if (detail.startsWith('Token invalid')) return 'token';
    return detail.startsWith('Authentication credentials') ? 'no token arrived' : 'permission';
}

import type { JsonAnswer } from '../http/json-request';

/** Every answer of authentik's core carries one of these (docs/servers/authentik.md#signs-of-authentik). */
export function isFromAuthentik({ headers }: Pick<JsonAnswer, 'headers'>): boolean {
    return headers['x-authentik-id'] !== undefined || headers['x-powered-by'] === 'authentik';
}

import type { JsonAnswer } from '../http/json-request';
import { retryAfter } from '../http/retry-after';
import { Failure } from '../model/failure';

/**
 * Answers that mean the same on every path: authentik, or a proxy before it, is not ready to work, or failed.
 * @param url what is named in the message
 * @param what names the request in it, such as `GET /core/groups/`
 * @throws Failure `authentik_starting`, `authentik_throttled`, `authentik_failed`, `authentik_down`
 */
export function refuseUnready(answer: JsonAnswer, url: string, what: string): void {
    const { status, headers } = answer;
    const details = { url, status };
    if (status === 503) throw new Failure('authentik_starting', details);
    if (status === 429)
        throw new Failure('authentik_throttled', { ...details, seconds: String(retryAfter(headers) ?? 60) });
    // its core numbers every request; a proxy, or authentik's front without a core behind it, does not
    if (status === 500 && requestId(answer) !== undefined) throw crash(answer, url, what);
    if (status >= 500) throw new Failure('authentik_down', details);
}

/** authentik's own failure at a request, with the number that its log has for it. */
export function crash(answer: JsonAnswer, url: string, what: string): Failure {
    return new Failure('authentik_failed', { url, what, request: requestId(answer) ?? 'not given' });
}

function requestId({ headers }: JsonAnswer): string | undefined {
    return headers['x-authentik-id'];
}

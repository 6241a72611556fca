import { Failure } from '../failure';
import type { JsonAnswer } from '../http/json-request';

/**
 * Answers that mean the same on every path: authentik, or a proxy before it, is not ready to work.
 * @param url what is named in the message
 * @throws Failure `authentik_starting`, `authentik_throttled`, `authentik_down`
 */
export function refuseUnready({ status, headers }: JsonAnswer, url: string): void {
    const details = { url, status };
    if (status === 503) throw new Failure('authentik_starting', details);
    if (status === 429)
        throw new Failure('authentik_throttled', { ...details, seconds: headers['retry-after'] ?? '60' });
    if (status >= 500) throw new Failure('authentik_down', details);
}

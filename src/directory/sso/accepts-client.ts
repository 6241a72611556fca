import type { JsonAnswer } from '../../http/json-request';
import { asObject, asText } from '../../http/shape';

/**
 * Whether authentik accepts a client's id and secret, by what its revocation endpoint answers about a token that it never gave out: it
 * looks at both before it looks for the token, and calls an unknown token a success (docs/servers/authentik.md#client-id-and-secret).
 * So nothing is revoked.
 * @returns undefined where the answer is neither; a proxy answers 401 as well
 */
export function acceptsClient({ status, json }: JsonAnswer): boolean | undefined {
    const answer = asObject(json);
    if (status === 200 && answer) return true;
    return status === 401 && asText(answer?.error) === 'invalid_client' ? false : undefined;
}

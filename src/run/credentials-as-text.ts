import { sha256 } from '../digest';
import type { Credentials } from '../model/sso';

/** Tells whether somebody has typed other credentials since; too short to tell which. */
export function credentialsAsText({ clientId, clientSecret }: Credentials): string {
    return `${clientId} ${clientSecret === '' ? '' : sha256(clientSecret).slice(0, 6)}`;
}

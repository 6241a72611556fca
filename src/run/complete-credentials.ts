import { randomBytes } from 'crypto';
import type { Credentials } from '../model/sso';

/** authentik's own lengths, of characters that every form and header takes as they are. */
const ID_BYTES = 20;
const SECRET_BYTES = 48;

/** With a new client id or secret where there is none; what is there stays, since the provider may have it. */
export function completeCredentials({ clientId, clientSecret }: Credentials): Credentials {
    return {
        clientId: clientId || randomBytes(ID_BYTES).toString('hex'),
        clientSecret: clientSecret || randomBytes(SECRET_BYTES).toString('hex'),
    };
}

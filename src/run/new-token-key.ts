import { randomBytes } from 'crypto';
import { ownTokenStart } from '../model/own-token';

const BYTES = 32;

/** The key of an API token, of characters that every header takes as they are. authentik takes any text for one. */
export function newTokenKey(): string {
    return `${ownTokenStart}${randomBytes(BYTES).toString('hex')}`;
}

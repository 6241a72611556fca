import { Buffer } from 'buffer';
import { URL } from 'url';

/**
 * An address that holds a name and a password. The request to it carries them in a Basic header, and no request after it does: a
 * redirect to another origin names an address without them. This is the one thing that the server's HTTP bridge never sends on, in
 * any version, whereas it may send on every header and body (docs/servers/rocket-chat.md#http-bridge).
 * @param url without either
 */
export function withUserInfo(url: string, name: string, password: string): string {
    return url.replace('://', () => `://${asInAddress(name)}:${asInAddress(password)}@`);
}

/** Half a surrogate pair, which has no bytes of its own, becomes U+FFFD, as in a Basic header. */
export function asInAddress(text: string): string {
    return encodeURIComponent(Buffer.from(text).toString());
}

/** What a Basic header says of an address that holds a name and a password; empty for any other. */
export function basicOf(url: string): string {
    const { username, password } = new URL(url);
    if (username === '' && password === '') return '';
    return Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
}

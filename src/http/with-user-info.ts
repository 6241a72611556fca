import { Buffer } from 'buffer';

/**
 * An address that holds a name and a password. The request to it carries them in a Basic header, and no request after it does: a
 * redirect to another origin names an address without them. This is the one thing that the server's HTTP bridge never sends on, in
 * any version, whereas it may send on every header and body (docs/servers/rocket-chat.md#http-bridge).
 * @param url without either
 */
export function withUserInfo(url: string, name: string, password: string): string {
    return url.replace('://', () => `://${encoded(name)}:${encoded(password)}@`);
}

/** Half a surrogate pair, which has no bytes of its own, becomes U+FFFD, as in a Basic header. */
function encoded(text: string): string {
    return encodeURIComponent(Buffer.from(text).toString());
}

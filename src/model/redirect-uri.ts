import type { RedirectUri } from './sso';

/**
 * What an entry without a type is for. Before 2026.5 there are no types; later ones fill in this one, and a plan that was stored may
 * hold null.
 */
const LOGIN = 'authorization';

function typeOf({ type }: RedirectUri): string {
    return (type as string | null | undefined) ?? LOGIN;
}

/** Whether people may be sent to it with a code; the others are for after a logout. */
export function isForLogin(uri: RedirectUri): boolean {
    return typeOf(uri) === LOGIN;
}

/** Two entries with the same key mean the same to authentik, in whichever version they were written. */
export function redirectUriKey(uri: RedirectUri): string {
    return JSON.stringify([uri.mode, uri.url, typeOf(uri)]);
}

/** As a plan shows it: the address, with whatever makes it more or less than a plain one. */
export function redirectUriText(uri: RedirectUri): string {
    const marks = [...(uri.mode === 'strict' ? [] : [uri.mode]), ...(isForLogin(uri) ? [] : [typeOf(uri)])];
    return marks.length === 0 ? uri.url : `${uri.url} (${marks.join(', ')})`;
}

/** Where authentik sends people back to, in both login flows; byte for byte, since authentik compares it so. */
export function redirectUri(siteUrl: string, service: string): string {
    return `${siteUrl}/_oauth/${service}`;
}

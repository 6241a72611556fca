import { URL } from 'url';
import type { JsonAnswer } from '../http/json-request';
import { Failure } from '../model/failure';
import { isFromAuthentik } from './is-from-authentik';

/** Of people's own interface, which is there for who has not logged in as well. */
export const INTERFACE_PATH = '/if/user/';

/**
 * Reads where authentik itself was asked, from a page that was asked for without any secret. The bridge follows redirects and does
 * not tell; but every page of an interface holds the address that authentik was asked at
 * (docs/servers/authentik.md#where-a-request-arrived). A page that holds none, such as one that a proxy keeps back, is let through
 * where it is authentik that says so.
 * @throws Failure `authentik_redirected`, `authentik_not_authentik`
 */
export function proveAddress(page: JsonAnswer, serverUrl: string): void {
    const asked = /\bapi: \{\s{0,100}base: "(https?:\/\/[^"/]{1,300})/.exec(page.text)?.[1];
    if (asked === undefined) {
        if (isFromAuthentik(page)) return;
        throw new Failure('authentik_not_authentik', { url: serverUrl, status: page.status });
    }
    if (originOf(asked) === originOf(serverUrl)) return;
    throw new Failure('authentik_redirected', {
        url: serverUrl,
        what: { code: 'cause.answered_at', address: asked },
    });
}

function originOf(address: string): string | undefined {
    try {
        return new URL(address).origin;
    } catch {
        return undefined;
    }
}

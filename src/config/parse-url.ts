import { URL } from 'url';

/**
 * An http(s) URL without its trailing slash; its path is kept, since authentik and Rocket.Chat may live below one.
 * @returns a problem in words where it is none
 */
export function parseUrl(typed: string): { url: string } | { problem: string } {
    let url: URL;
    try {
        url = new URL(typed.trim());
    } catch {
        return { problem: 'is not a URL. Type it in full, such as https://authentik.company' };
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return { problem: 'must begin with https:// or http://' };
    if (url.username !== '' || url.password !== '')
        return { problem: 'holds a user name or password. Remove it: tokens have settings of their own' };
    if (url.search !== '' || url.hash !== '') return { problem: 'has a "?" or "#" part. Remove it' };
    if (/\/(api\/v\d|application\/o|if\/(admin|user))(\/|$)/.test(url.pathname)) {
        return {
            problem:
                'is the address of a page or of the API. Type the address of the server alone, such as https://authentik.company',
        };
    }
    return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

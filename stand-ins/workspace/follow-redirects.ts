import fetch, { type RequestInit, type Response } from 'node-fetch';
import type { ServerVersion } from './server-version';

const MOST_REDIRECTS = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * How `packages/server-fetch` follows redirects (source). At first it left that to node-fetch 2, which drops `Authorization`
 * where the host or the scheme changes, keeps all other headers, and makes a GET of a POST behind a 301, 302 or 303. Since
 * RocketChat/Rocket.Chat#38044 it follows them itself: the same method, body and headers, whatever the origin. That it came with
 * 8.2 is assumed, from the first reports of it (#39328).
 * @throws Error (as node-fetch, or the server, words it)
 */
export async function followRedirects(
    version: Pick<ServerVersion, 'atLeast'>,
    url: string,
    init: RequestInit,
): Promise<Response> {
    if (!version.atLeast('8.2')) return fetch(url, init);
    let current = url;
    for (let followed = 0; ; followed++) {
        const response = await fetch(current, { ...init, redirect: 'manual' });
        if (!redirects.has(response.status)) return response;
        const location = response.headers.get('location');
        if (location === null) throw new Error('redirect-response-location-header-missing');
        if (followed === MOST_REDIRECTS) throw new Error('error-too-many-redirects');
        current = new URL(location, current).toString();
        response.body.resume();
    }
}

import { URL } from 'url';
import { asObject, asText } from '../http/shape';
import { Failure } from '../model/failure';
import type { Endpoints } from '../model/sso';
import type { AuthentikClient } from './authentik-client';

/**
 * Reads the discovery document of an application. authentik builds its URLs from the host of the request, so what was read
 * through the server-side URL gets the public origin; what was read through the public URL must have it already.
 * @throws Failure `authentik_slug_unknown`, `authentik_not_authentik`, `discovery_foreign_origin`, `discovery_incomplete`, …
 */
export async function discover(
    client: Pick<AuthentikClient, 'getPublic' | 'isAuthentik'>,
    { publicUrl, serverUrl, slug }: { publicUrl: string; serverUrl: string; slug: string },
): Promise<Endpoints> {
    const path = `/application/o/${slug}/.well-known/openid-configuration`; // the one path without a slash at its end
    const answer = await client.getPublic(path);
    const document = asObject(answer.json);
    if (answer.status !== 200 || !document) {
        if (!(await client.isAuthentik()))
            throw new Failure('authentik_not_authentik', { url: serverUrl, status: answer.status });
        if (answer.status === 404) throw new Failure('authentik_slug_unknown', { slug, url: serverUrl });
        throw new Failure('authentik_not_json', { url: `${serverUrl}${path}` });
    }

    const read = (key: string): string => {
        const value = asText(document[key]);
        if (value === undefined || value === '')
            throw new Failure('discovery_incomplete', { key, url: `${serverUrl}${path}` });
        return onPublicUrl(value, key);
    };
    const issuer = read('issuer');
    // one per provider, or one for the whole authentik: any other is somebody else's document
    if (![`${publicUrl}/application/o/${slug}`, publicUrl].includes(issuer.replace(/\/+$/, '')))
        throw new Failure('discovery_issuer_differs', {
            found: issuer,
            expected: `${publicUrl}/application/o/${slug}/`,
        });
    return { issuer, ...cut(read('authorization_endpoint'), read('token_endpoint'), read('userinfo_endpoint')) };

    function onPublicUrl(value: string, key: string): string {
        for (const base of serverUrl === publicUrl ? [publicUrl] : [publicUrl, serverUrl]) {
            if (value === base || value.startsWith(`${base}/`)) return publicUrl + value.slice(base.length);
        }
        const origin = /^https?:\/\/[^/]+/.exec(value)?.[0] ?? 'no address';
        throw new Failure('discovery_foreign_origin', { key, found: origin, expected: new URL(publicUrl).origin });
    }
}

/** Splits three addresses into their longest common folder and the rest of each, which begins with a slash. */
function cut(authorize: string, token: string, identity: string): Omit<Endpoints, 'issuer'> {
    const split = [authorize, token, identity].map((address) => address.split('/'));
    const [first = []] = split;
    let length = 3; // scheme, nothing, host
    while (
        first[length] !== undefined &&
        split.every((parts) => parts[length] === first[length] && parts.length > length + 2)
    )
        length++;
    const url = first.slice(0, length).join('/');
    return {
        url,
        authorizePath: authorize.slice(url.length),
        tokenPath: token.slice(url.length),
        identityPath: identity.slice(url.length),
    };
}

import { verbOf, type JsonAnswer, type Method } from '../http/json-request';
import { asObject, asText } from '../http/shape';

/**
 * What a 405 to anything but a GET says (docs/servers/authentik.md#methods-that-are-refused):
 * - `another`: the request arrived with another method than it was sent with, as after a redirect that makes a GET of a POST;
 * - `not here`: authentik has the path, and does not take this method there;
 * - `no word`: an empty 405. authentik's pages for an unknown path and for a crash know only GET, so that anything else ends like
 *   this in both cases. Whether the path exists tells them apart.
 */
export type RefusedMethod = 'another' | 'not here' | 'no word';

/** @returns undefined where the answer is no 405 */
export function refusedMethod(sent: Method, { status, json }: JsonAnswer): RefusedMethod | undefined {
    if (status !== 405) return undefined;
    const named = /"(\w+)"/.exec(asText(asObject(json)?.detail) ?? '')?.[1];
    if (named === undefined) return 'no word';
    return named === verbOf(sent) ? 'not here' : 'another';
}

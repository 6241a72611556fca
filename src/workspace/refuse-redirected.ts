import type { JsonAnswer } from '../http/json-request';
import { Failure } from '../model/failure';

/** Of Rocket.Chat as an OAuth server for others; outside of its REST API and of the rate limit. */
export const OWN_USER_INFO = '/oauth/userinfo';

/**
 * Judges the answer to a request for `OWN_USER_INFO` with a name and a password in its address, which no redirect carries on: "Invalid
 * Token" says that they arrived, "No token" that they did not (docs/servers/rocket-chat.md#http-bridge). A server without this
 * route, as a newer one may be, answers 404 or with its web page, and is let through.
 * @throws Failure `rocketchat_redirected`, `rocketchat_not_rocketchat`
 */
export function refuseRedirected({ status, text, isHtml, json }: JsonAnswer, url: string): void {
    if (status === 401 && text.trim() === 'Invalid Token') return;
    if (status === 401) throw new Failure('rocketchat_redirected', { url });
    const hasNoRoute = status === 404 || (status === 200 && isHtml && json === undefined);
    if (!hasNoRoute) throw new Failure('rocketchat_not_rocketchat', { url, status });
}

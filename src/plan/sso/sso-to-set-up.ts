import type { Credentials, DesiredSso, ObservedSso } from '../../model/sso';

/**
 * What the app sets up in authentik; undefined where it does not. With a token that only reads groups, which is what is recommended
 * once everything is set up, the client of the settings and the discovery document are enough, and authentik's side is left alone.
 * @param sso as the token sees it; undefined without one
 * @param isAnnounced whether the application has a discovery document
 */
export function ssoToSetUp(
    wanted: DesiredSso,
    { clientId, clientSecret }: Credentials,
    sso: ObservedSso | undefined,
    isAnnounced: boolean,
): DesiredSso | undefined {
    if (!sso) return undefined;
    const isKnown = isAnnounced && clientId !== '' && clientSecret !== '';
    return sso.lacking.length > 0 && isKnown ? undefined : wanted;
}

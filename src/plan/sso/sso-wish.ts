import type { DesiredSso } from '../../model/sso';

/**
 * What is asked for on authentik's side, as text to compare. The client id is left out: a run may make it. What is no longer as
 * wished under an unchanged wish is somebody else's doing.
 */
export function ssoWish({ slug, redirectUri, launchUrl, scopes, allowedGroups }: DesiredSso): string {
    return JSON.stringify([slug, redirectUri, launchUrl, scopes, allowedGroups]);
}

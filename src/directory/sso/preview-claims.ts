import { asObject, asText } from '../../http/shape';
import type { Claims } from '../../model/login';
import type { AuthentikClient } from '../authentik-client';

const VIEW_PROVIDER = 'authentik_providers_oauth2.view_oauth2provider';

/**
 * The claims of a person at a provider, evaluated by authentik over all of its mappings.
 * @returns undefined where the token may not look at this person's
 * @throws Failure for anything else
 */
export async function previewClaims(
    client: Pick<AuthentikClient, 'ask' | 'refuse'>,
    provider: number,
    person: number,
): Promise<Claims | undefined> {
    const answer = await client.ask('get', `/providers/oauth2/${provider}/preview_user/?for_user=${person}`);
    // a permission that is missing reads like a user that is not there (docs/servers/authentik.md#preview-of-claims)
    if (answer.status === 400 && asText(asObject(answer.json)?.for_user) !== undefined) return undefined;
    const claims = asObject(asObject(answer.json)?.preview);
    return claims ?? client.refuse(answer, VIEW_PROVIDER);
}

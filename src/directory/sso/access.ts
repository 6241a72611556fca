import { asNumber, asObject, asText, type JsonObject } from '../../http/shape';
import type { AccessBinding } from '../../model/sso';
import type { AuthentikClient } from '../authentik-client';

/** Everything that is bound to an application: groups, people and policies. */
export async function readAccessBindings(
    client: Pick<AuthentikClient, 'list'>,
    applicationId: string,
): Promise<AccessBinding[]> {
    const bindings: AccessBinding[] = [];
    const query = { target: applicationId };
    for await (const item of client.list('/policies/bindings/', query, 'authentik_policies.view_policybinding')) {
        if (item.target === applicationId) bindings.push(readBinding(item));
    }
    return bindings;
}

/**
 * What authentik itself says about a person, policies included. Only for a superuser's token: to any other one authentik answers
 * about its own user, without a word (docs/servers/authentik.md#who-may-enter).
 */
export async function askAccess(
    client: Pick<AuthentikClient, 'get'>,
    slug: string,
    person: number,
): Promise<boolean | undefined> {
    const path = `/core/applications/${encodeURIComponent(slug)}/check_access/?for_user=${person}`;
    const passing = asObject(await client.get(path, 'none'))?.passing;
    return typeof passing === 'boolean' ? passing : undefined;
}

function readBinding(item: JsonObject): AccessBinding {
    return {
        group: asText(item.group) ?? null,
        user: asNumber(item.user) ?? null,
        policy: asText(item.policy) ?? null,
        isEnabled: item.enabled !== false,
        isNegated: item.negate === true,
    };
}

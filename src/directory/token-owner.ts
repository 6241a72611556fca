import { asObject, asText, type JsonObject } from '../http/shape';
import type { TokenOwner, ApiToken } from '../model/directory';
import { Failure } from '../model/failure';
import type { AuthentikClient } from './authentik-client';

/** @throws Failure `authentik_token_refused` … */
export async function readTokenOwner(client: Pick<AuthentikClient, 'get'>): Promise<TokenOwner> {
    const user = asObject(asObject(await client.get('/core/users/me/', 'none'))?.user);
    const username = asText(user?.username);
    if (username === undefined)
        throw new Failure('authentik_unexpected_answer', {
            url: '/core/users/me/',
            what: { code: 'cause.without', fields: ['user'] },
        });
    return { username, isSuperuser: user?.is_superuser === true };
}

/** The API tokens of one user. Everybody may see their own. */
export async function readApiTokens(client: Pick<AuthentikClient, 'list'>, username: string): Promise<ApiToken[]> {
    const tokens: ApiToken[] = [];
    const query = { user__username: username, intent: 'api' };
    for await (const item of client.list('/core/tokens/', query, 'authentik_core.view_token')) {
        if (isOf(item, username)) tokens.push(readToken(item));
    }
    return tokens;
}

/** @returns such as `2026.8.3` */
export async function readVersion(client: Pick<AuthentikClient, 'get'>): Promise<string> {
    const version = asText(asObject(await client.get('/admin/version/', 'none'))?.version_current);
    if (version === undefined)
        throw new Failure('authentik_unexpected_answer', {
            url: '/admin/version/',
            what: { code: 'cause.without', fields: ['version_current'] },
        });
    return version;
}

/** Servers that do not know the filter show all tokens that the caller may see. */
function isOf(item: JsonObject, username: string): boolean {
    const owner = asText(asObject(item.user_obj)?.username);
    return (owner === undefined || owner === username) && item.intent === 'api';
}

function readToken(item: JsonObject): ApiToken {
    return {
        identifier: asText(item.identifier) ?? '',
        isExpiring: item.expiring === true,
        expires: asText(item.expires),
    };
}

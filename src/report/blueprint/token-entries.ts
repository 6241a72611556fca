import { readingPermissions, settingUpPermissions, type TokenTasks } from '../../model/token-permissions';
import { hostOf } from '../../model/host-of';
import { keyOf, type Entry } from './entry';

/** What the objects are called, so that those of two workspaces are told apart. */
export interface TokenNames {
    readingRole: string;
    settingUpRole: string;
    group: string;
    account: string;
    token: string;
}

/** @param siteUrl of the workspace */
export function tokenNames(siteUrl: string): TokenNames {
    const group = `Rocket.Chat ${hostOf(siteUrl)}`;
    const account = `rocketchat-${asIdentifier(hostOf(siteUrl))}`;
    return {
        readingRole: `${group}: sync`,
        settingUpRole: `${group}: set-up`,
        group,
        account,
        token: account,
    };
}

/**
 * A service account with an API token, and what it may do: one role for what the app looks at, and one for what it sets up, which can be
 * taken away afterwards. Before 2025.12 only groups hand roles on to people, hence the group.
 */
export function tokenEntries(names: TokenNames, tasks: TokenTasks, key: string): Entry[] {
    return [
        {
            model: 'authentik_rbac.role',
            id: 'rocketchat-sync',
            identifiers: { name: names.readingRole },
            attrs: { permissions: readingPermissions(tasks) },
        },
        {
            model: 'authentik_rbac.role',
            id: 'rocketchat-set-up',
            identifiers: { name: names.settingUpRole },
            attrs: { permissions: settingUpPermissions(tasks) },
        },
        {
            model: 'authentik_core.group',
            id: 'rocketchat-group',
            identifiers: { name: names.group },
            attrs: { is_superuser: false, roles: [keyOf('rocketchat-sync'), keyOf('rocketchat-set-up')] },
        },
        {
            model: 'authentik_core.user',
            id: 'rocketchat-account',
            identifiers: { username: names.account },
            attrs: {
                name: names.group,
                type: 'service_account',
                path: 'goauthentik.io/service-accounts',
                is_active: true,
                groups: [keyOf('rocketchat-group')],
            },
        },
        {
            model: 'authentik_core.token',
            identifiers: { identifier: names.token },
            attrs: {
                user: keyOf('rocketchat-account'),
                intent: 'api',
                // one that expires gets a new key by itself (docs/servers/authentik.md#tokens-that-expire)
                expiring: false,
                description: 'Authentik SSO in Rocket.Chat',
                key,
            },
        },
    ];
}

/** authentik takes letters, digits, `-` and `_` in the identifier of a token. Two hosts never become the same. */
function asIdentifier(host: string): string {
    const coded = (sign: string): string => `_${sign.charCodeAt(0).toString(16)}`;
    return host
        .toLowerCase()
        .replace(/-/g, '--')
        .replace(/\./g, '-')
        .replace(/[^a-z0-9-]/g, coded);
}

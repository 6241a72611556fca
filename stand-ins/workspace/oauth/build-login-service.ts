import { randomId } from '../random-id';
import type { Settings } from '../settings/settings';

/** One login service as stored; `settings.oauth` shows it without `secret`. */
export interface LoginService {
    _id: string;
    service: string;
    custom: true;
    clientId: unknown;
    secret: unknown;
    serverURL: unknown;
    tokenPath: unknown;
    identityPath: unknown;
    authorizePath: unknown;
    scope: unknown;
    accessTokenParam: unknown;
    buttonLabelText: unknown;
    buttonLabelColor: unknown;
    buttonColor: unknown;
    loginStyle: unknown;
    tokenSentVia: unknown;
    identityTokenSentVia: unknown;
    keyField: unknown;
    usernameField: unknown;
    emailField: unknown;
    nameField: unknown;
    avatarField: unknown;
    rolesClaim: unknown;
    groupsClaim: unknown;
    channelsMap: unknown;
    channelsAdmin: unknown;
    mergeUsers: unknown;
    mergeUsersDistinctServices: unknown;
    mapChannels: unknown;
    mergeRoles: unknown;
    rolesToSync: unknown;
    showButton: unknown;
}

/** Field of the login service → suffix of its setting (`apps/meteor/app/lib/server/lib/updateOAuthServices.ts`). */
const suffixes = {
    clientId: 'id',
    secret: 'secret',
    serverURL: 'url',
    tokenPath: 'token_path',
    identityPath: 'identity_path',
    authorizePath: 'authorize_path',
    scope: 'scope',
    accessTokenParam: 'access_token_param',
    buttonLabelText: 'button_label_text',
    buttonLabelColor: 'button_label_color',
    buttonColor: 'button_color',
    loginStyle: 'login_style',
    tokenSentVia: 'token_sent_via',
    identityTokenSentVia: 'identity_token_sent_via',
    keyField: 'key_field',
    usernameField: 'username_field',
    emailField: 'email_field',
    nameField: 'name_field',
    avatarField: 'avatar_field',
    rolesClaim: 'roles_claim',
    groupsClaim: 'groups_claim',
    channelsMap: 'groups_channel_map',
    channelsAdmin: 'channels_admin',
    mergeUsers: 'merge_users',
    mergeUsersDistinctServices: 'merge_users_distinct_services',
    mapChannels: 'map_channels',
    mergeRoles: 'merge_roles',
    rolesToSync: 'roles_to_sync',
    showButton: 'show_button',
} as const;

/**
 * The login service of one entry from its effective settings.
 * @param id setting id of the entry's Enable, such as `Accounts_OAuth_Custom-Authentik`
 * @param _id of the document it replaces
 */
export function buildLoginService(settings: Settings, id: string, _id = randomId()): LoginService {
    const fields = Object.fromEntries(
        Object.entries(suffixes).map(([field, suffix]) => [field, settings.effectiveValue(`${id}-${suffix}`)]),
    ) as Record<keyof typeof suffixes, unknown>;
    return { _id, service: id.replace('Accounts_OAuth_Custom-', '').toLowerCase(), custom: true, ...fields };
}

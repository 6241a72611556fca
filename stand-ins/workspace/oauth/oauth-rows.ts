import type { SelectChoice, SettingDefinition } from '../settings/setting-row';

const choices = (keys: Record<string, string>): SelectChoice[] =>
    Object.entries(keys).map(([key, i18nLabel]) => ({ key, i18nLabel }));

type Field = Pick<SettingDefinition, 'type' | 'value'> & Partial<SettingDefinition>;

const text = (value = ''): Field => ({ type: 'string', value, persistent: true });
const flag = (value: boolean): Field => ({ type: 'boolean', value, persistent: true });
const premium = (field: Field): Field => ({
    ...field,
    persistent: undefined,
    enterprise: true,
    modules: ['oauth-enterprise'],
    invalidValue: field.value,
});

/** Suffix → how the row is made; order as on the admin page (`apps/meteor/ee/server/lib/oauth/addOAuthService.ts`). */
export const oauthFields: Record<string, Field> = {
    url: { ...text(), i18nLabel: 'URL' },
    token_path: { ...text('/oauth/token'), i18nLabel: 'Accounts_OAuth_Custom_Token_Path' },
    token_sent_via: {
        type: 'select',
        value: 'payload',
        persistent: true,
        values: choices({ header: 'Header', payload: 'Payload' }),
    },
    identity_token_sent_via: {
        type: 'select',
        value: 'default',
        persistent: true,
        values: choices({ default: 'Same_As_Token_Sent_Via', header: 'Header', payload: 'Payload' }),
    },
    identity_path: text('/me'),
    authorize_path: text('/oauth/authorize'),
    scope: text('openid'),
    access_token_param: text('access_token'),
    id: text(),
    secret: text(),
    login_style: {
        type: 'select',
        value: 'popup',
        persistent: true,
        values: choices({ redirect: 'Redirect', popup: 'Popup', '': 'Default' }),
    },
    button_label_text: text(),
    button_label_color: { ...text('#FFFFFF'), alert: 'OAuth_button_colors_alert' },
    button_color: { ...text('#1d74f5'), alert: 'OAuth_button_colors_alert' },
    key_field: {
        type: 'select',
        value: 'username',
        persistent: true,
        values: choices({ username: 'Username', email: 'Email' }),
    },
    username_field: text(),
    email_field: text(),
    name_field: text(),
    avatar_field: text(),
    roles_claim: premium(text('roles')),
    groups_claim: premium(text('groups')),
    channels_admin: text('rocket.cat'),
    map_channels: premium(flag(false)),
    merge_roles: premium(flag(false)),
    roles_to_sync: premium(text()),
    merge_users: flag(false),
    merge_users_distinct_services: flag(false),
    show_button: flag(true),
    groups_channel_map: {
        type: 'code',
        value: '{\n\t"rocket-admin": "admin",\n\t"tech-support": "support"\n}',
        persistent: true,
        multiline: true,
        code: 'application/json',
    },
};

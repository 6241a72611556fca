import { entrySettingOf } from './entry-setting';
import type { SubjectWords } from './words';

/** The rows of a custom OAuth entry by the names that Rocket.Chat shows (`packages/i18n/src/locales/en.i18n.json`). */
const rows: ReadonlyMap<string, string> = new Map(
    Object.entries({
        '': 'Enable',
        url: 'URL',
        token_path: 'Token Path',
        token_sent_via: 'Token Sent Via',
        identity_token_sent_via: 'Identity Token Sent Via',
        identity_path: 'Identity Path',
        authorize_path: 'Authorize Path',
        scope: 'Scope',
        access_token_param: 'Param Name for access token',
        id: 'Id',
        secret: 'Secret',
        login_style: 'Login Style',
        button_label_text: 'Button Text',
        button_label_color: 'Button Text Color',
        button_color: 'Button Color',
        key_field: 'Key Field',
        username_field: 'Username field',
        email_field: 'Email field',
        name_field: 'Name field',
        avatar_field: 'Avatar field',
        roles_claim: 'Roles/Groups field name',
        groups_claim: 'Roles/Groups field for channel mapping',
        channels_admin: 'User Data Group Map',
        map_channels: 'Map Roles/Groups to channels',
        merge_roles: 'Merge Roles from SSO',
        roles_to_sync: 'Roles to Sync',
        merge_users: 'Merge users',
        merge_users_distinct_services: 'Merge users from distinct services',
        show_button: 'Show Button on Login Page',
        groups_channel_map: 'OAuth Group Channel Map',
    }),
);

/** Other settings of the server, with the page of Administration > Workspace > Settings where they are. */
const others: ReadonlyMap<string, { label: string; page: string }> = new Map(
    Object.entries({
        Accounts_AllowRealNameChange: { label: 'Allow Name Change', page: 'Accounts' },
        Accounts_AllowUsernameChange: { label: 'Allow Username Change', page: 'Accounts' },
        Accounts_AllowEmailChange: { label: 'Allow Email Change', page: 'Accounts' },
        Accounts_AllowPasswordChangeForOAuthUsers: { label: 'Allow Password Change for OAuth Users', page: 'Accounts' },
        Accounts_TwoFactorAuthentication_Enabled: { label: 'Enable Two Factor Authentication', page: 'Accounts' },
        Accounts_twoFactorAuthentication_email_available_for_OAuth_users: {
            label: 'Make two factor via email available for oAuth users',
            page: 'Accounts',
        },
        Accounts_TwoFactorAuthentication_By_Email_Auto_Opt_In: {
            label: 'Auto opt in new users for Two Factor via Email',
            page: 'Accounts',
        },
        Accounts_RegistrationForm: { label: 'Registration Form', page: 'Accounts' },
        Site_Url: { label: 'Site URL', page: 'General' },
    }),
);

/** A setting of Rocket.Chat as an administrator finds it there; by its id where that is not known. */
export function settingWords(id: string): SubjectWords {
    const row = entrySettingOf(id);
    const label = row && rows.get(row.suffix);
    if (row && label !== undefined) return { code: 'subject.row', label, entry: row.entryName };
    const other = others.get(id);
    return other ? { code: 'subject.server_setting', ...other } : { code: 'subject.setting_id', id };
}

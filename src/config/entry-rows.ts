import type { SettingId, SettingValues } from './settings';

/** Where a setting that is a row of the entry stands on the page. */
const rowIds = [
    'button_text',
    'button_text_color',
    'button_color',
    'login_style',
    'scope',
    'token_sent_via',
    'identity_token_sent_via',
    'access_token_param',
    'key_field',
    'username_field',
    'email_field',
    'name_field',
    'avatar_field',
    'roles_claim',
    'groups_claim',
    'channels_admin',
    'merge_users',
    'merge_users_distinct_services',
    'show_button',
] as const satisfies readonly SettingId[];

type RowId = (typeof rowIds)[number];

/** The rows that Rocket.Chat calls otherwise. */
const otherNames: Readonly<Partial<Record<RowId, string>>> = {
    button_text: 'button_label_text',
    button_text_color: 'button_label_color',
};

/** Those that the choice for existing accounts decides, once there is one. */
export const decidedByChoice: readonly string[] = [
    'key_field',
    'merge_users',
    'merge_users_distinct_services',
] satisfies RowId[];

/** The rows of the entry that do not depend on discovery. */
export function entryRows({
    loginButton,
    advanced,
    groups,
}: SettingValues): { suffix: string; value: string | boolean }[] {
    const values: Readonly<Record<RowId, string | boolean>> = { ...loginButton, ...advanced, ...groups };
    return rowIds.map((id) => ({ suffix: otherNames[id] ?? id, value: values[id] }));
}

/** The setting that is a row of the entry; undefined for one that no setting is. */
export function settingOfRow(suffix: string): RowId | undefined {
    return rowIds.find((id) => (otherNames[id] ?? id) === suffix);
}

import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';

/** Sections of the settings page, in the order they are shown; also their i18n keys. */
export type Section =
    | 'section_authentik'
    | 'section_rocketchat'
    | 'section_login'
    | 'section_groups'
    | 'section_restrictions'
    | 'section_when';

type Options = Pick<ISetting, 'multiline'> & { hasPlaceholder?: boolean };

/**
 * `required` is false throughout: an app with a required setting and no value ends as `INVALID_SETTINGS_DISABLED`,
 * and then cannot say what is missing.
 */
function define(
    section: Section,
    id: string,
    type: SettingType,
    packageValue: unknown,
    rest: Partial<ISetting> = {},
): ISetting {
    return {
        id,
        type,
        packageValue,
        required: false,
        public: false,
        section,
        i18nLabel: `${id}_label`,
        i18nDescription: `${id}_description`,
        i18nPlaceholder: `${id}_placeholder`,
        ...rest,
    };
}

export function textSetting(section: Section, id: string, packageValue = '', options: Options = {}): ISetting {
    return define(section, id, SettingType.STRING, packageValue, options);
}

/** Masked in the admin panel. Rocket.Chat keeps it in clear all the same: `GET /api/apps/:id/settings` returns it to administrators. */
export function secretSetting(section: Section, id: string): ISetting {
    return define(section, id, SettingType.PASSWORD, '');
}

/** Neither shown in the admin panel nor returned by `GET /api/apps/:id/settings`. */
export function hiddenSecretSetting(section: Section, id: string): ISetting {
    return define(section, id, SettingType.PASSWORD, '', { hidden: true });
}

export function switchSetting(section: Section, id: string, packageValue: boolean): ISetting {
    return define(section, id, SettingType.BOOLEAN, packageValue);
}

export function numberSetting(section: Section, id: string, packageValue: number): ISetting {
    return define(section, id, SettingType.NUMBER, packageValue);
}

export function codeSetting(section: Section, id: string): ISetting {
    return define(section, id, SettingType.CODE, '', { multiline: true });
}

/** @param choices the first is the default unless another is named; their labels are `<id>_choice_<n>` */
export function choiceSetting(
    section: Section,
    id: string,
    choices: readonly string[],
    packageValue = choices[0],
): ISetting {
    const values = choices.map((key, index) => ({ key, i18nLabel: `${id}_choice_${index + 1}` }));
    return define(section, id, SettingType.SELECT, packageValue, { values });
}

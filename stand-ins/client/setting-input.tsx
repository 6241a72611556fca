import { NumberInput, PasswordInput, Select, TextAreaInput, TextInput, ToggleSwitch } from '@rocket.chat/fuselage';
import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ReactElement } from 'react';

/** The input of each type of setting (`apps/meteor/client/views/admin/settings/Setting/inputs`), with its default. */
export function SettingInput({
    setting,
    words,
}: {
    setting: ISetting;
    words: Readonly<Record<string, string>>;
}): ReactElement {
    const { type, values = [], i18nPlaceholder = '' } = setting;
    const value = String(setting.packageValue as unknown);
    const placeholder = words[i18nPlaceholder] ?? '';
    switch (type) {
        case SettingType.BOOLEAN:
            return <ToggleSwitch defaultChecked={value === 'true'} />;
        case SettingType.SELECT:
            return (
                <Select
                    options={values.map(({ key, i18nLabel }) => [key, words[i18nLabel] ?? i18nLabel])}
                    value={value}
                    onChange={() => undefined}
                />
            );
        case SettingType.NUMBER:
            return <NumberInput defaultValue={value} placeholder={placeholder} />;
        case SettingType.PASSWORD:
            return <PasswordInput defaultValue={value} placeholder={placeholder} />;
        case SettingType.CODE:
            // Rocket.Chat has CodeMirror here
            return <TextAreaInput rows={8} defaultValue={value} placeholder={placeholder} />;
        case SettingType.STRING:
        case SettingType.COLOR:
            return <TextInput defaultValue={value} placeholder={placeholder} />;
        default:
            return <span data-unknown={type}>{value}</span>;
    }
}

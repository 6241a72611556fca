import type { ObservedSetting, SettingValue } from '../../model/workspace';

/**
 * A value in the type of the setting that takes it. Rocket.Chat's bridge checks no types: a string in a boolean row stays a
 * string, and code that compares it with `true` then fails. Undefined where the value has no place in such a setting.
 */
export function coerce(
    value: SettingValue,
    setting: Pick<ObservedSetting, 'type' | 'choices'>,
): SettingValue | undefined {
    switch (setting.type) {
        case 'boolean':
            if (typeof value === 'boolean') return value;
            return value === 'true' ? true : value === 'false' ? false : undefined;
        case 'int': {
            const number =
                typeof value === 'number'
                    ? value
                    : typeof value === 'string' && value.trim() !== ''
                      ? Number(value)
                      : NaN;
            return Number.isSafeInteger(number) ? number : undefined;
        }
        case 'select': {
            const text = String(value);
            return setting.choices.length === 0 || setting.choices.includes(text) ? text : undefined;
        }
        default:
            return String(value);
    }
}

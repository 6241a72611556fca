import type { SettingValue } from '../model/workspace';

/** The value of a setting, plain already, in words. */
export function showValue(value: SettingValue | null): string {
    return typeof value === 'string' ? `"${value}"` : String(value);
}

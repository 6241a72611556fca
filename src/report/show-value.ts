import type { SettingValue } from '../plan/types';

/** The value of a setting in one short line. */
export function showValue(value: SettingValue | null): string {
    const text = typeof value === 'string' ? `"${value.replace(/\s+/g, ' ')}"` : String(value);
    return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

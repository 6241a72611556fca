import type { SettingType } from './setting-row';

/**
 * The value of a setting given as an environment variable, by the setting's type
 * (`apps/meteor/app/settings/server/functions/convertValue.ts`).
 */
export function coerceEnvironmentValue(text: string, type: SettingType): unknown {
    if (text.toLowerCase() === 'true') return true;
    if (text.toLowerCase() === 'false') return false;
    if (type === 'int') return Number.parseInt(text, 10);
    if (type === 'multiSelect') return JSON.parse(text) as unknown;
    return text;
}

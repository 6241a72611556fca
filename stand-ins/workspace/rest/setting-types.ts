import type { SettingRow } from '../settings/setting-row';

/** What saving several settings at once checks, and saving a single one does not: the reason for a refusal, or nothing. */
export function settingTypeError(row: SettingRow, value: unknown): string | undefined {
    switch (row.type) {
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'Match error: Expected boolean';
        case 'int':
            return Number.isInteger(value) ? undefined : 'Match error: Expected Integer';
        case 'code':
            return row.code === 'application/json' ? jsonError(value) : textError(value);
        case 'string':
        case 'relativeUrl':
        case 'password':
        case 'select':
            return textError(value);
        default:
            return undefined;
    }
}

function textError(value: unknown): string | undefined {
    return typeof value === 'string' ? undefined : 'Match error: Expected string';
}

function jsonError(value: unknown): string | undefined {
    try {
        JSON.parse(String(value));
        return undefined;
    } catch {
        return 'Invalid JSON provided [Invalid_JSON]';
    }
}

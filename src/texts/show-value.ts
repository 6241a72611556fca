import type { SettingValue } from '../model/workspace';
import { plainSentence } from './plain';

/** The value of a setting in words, plain. */
export function showValue(value: SettingValue | null): string {
    return typeof value === 'string' ? plainSentence(`"${value}"`) : String(value);
}

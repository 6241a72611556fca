import type { ShownValue, StateWords } from './words';
import type { SettingValue } from './workspace';

/** The value of a field in authentik: all of it, since it is what a person approves. */
export function valueWords(value: ShownValue): StateWords | readonly StateWords[] {
    if (typeof value === 'string') return { code: 'state.value', value };
    if ('code' in value) return value;
    return value.length === 0
        ? { code: 'state.none' }
        : value.map((one): StateWords => ({ code: 'state.value', value: one }));
}

/** The value of a server's setting; one that can be switched is on or off there. */
export function settingValueWords(value: SettingValue | null): StateWords | string {
    if (value === null) return { code: 'state.none' };
    if (typeof value === 'boolean') return { code: value ? 'state.on' : 'state.off' };
    return typeof value === 'string' ? { code: 'state.value', value } : String(value);
}

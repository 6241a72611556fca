import { OptionsError } from './options';

const truths: Record<string, boolean> = {
    true: true,
    on: true,
    yes: true,
    '1': true,
    false: false,
    off: false,
    no: false,
    '0': false,
};

/** What was typed, as the admin panel's form of that setting would send it. `type` is the engine's setting type. */
export function settingValue(key: string, type: string, typed: unknown): string | number | boolean {
    if (type === 'boolean') {
        const value = typeof typed === 'boolean' ? typed : truths[String(typed).toLowerCase()];
        if (value === undefined) throw new OptionsError(`--set ${key}: this setting is true or false.`);
        return value;
    }
    if (type === 'int') {
        if (!/^-?\d+$/.test(String(typed))) throw new OptionsError(`--set ${key}: this setting is a whole number.`);
        return Number(typed);
    }
    return String(typed);
}

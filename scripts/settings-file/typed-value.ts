import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';

export type SettingValue = string | number | boolean;
/** A value, or what is wrong with what stands there. */
export type Typed = { value: SettingValue } | { problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** What stands in the file for a setting, as the settings page would hold it. Whether it can work is another question. */
export function typedValue({ id, type, values }: ISetting, written: unknown, environment: Environment): Typed {
    if (type === SettingType.PASSWORD) return secretValue(id, written, environment);
    if (written === null || written === undefined)
        return { problem: `${id} has no value. Write "" for an empty one, or leave the line out.` };
    if (type === SettingType.BOOLEAN) {
        if (typeof written === 'boolean') return { value: written };
        return { problem: `${id} is ${shown(written)}, but it is true or false.` };
    }
    if (type === SettingType.NUMBER) {
        if (typeof written === 'number') return { value: written };
        return { problem: `${id} is ${shown(written)}, but it is a number.` };
    }
    if (typeof written === 'string') return { value: written };
    if (values && typeof written === 'boolean')
        return { problem: `${id} is ${String(written)}. Write one of ${values.map(({ key }) => key).join(', ')}.` };
    if (type === SettingType.CODE)
        return { problem: `${id} is a text of several lines. Put | behind its colon, and the text below, indented.` };
    return { problem: `${id} is ${shown(written)}, but it is a text. Put it in quotation marks.` };
}

/** Files of settings end up in repositories, so a secret is only ever named in one. */
function secretValue(id: string, written: unknown, environment: Environment): Typed {
    const example = `{ env: ${id.toUpperCase()} }`;
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        return { problem: `${id} is a secret. Name the environment variable that holds it: ${id}: ${example}.` };
    const { env, ...rest } = written as Readonly<Record<string, unknown>>;
    if (typeof env !== 'string' || env === '' || Object.keys(rest).length > 0)
        return { problem: `${id} is not written as ${example}.` };
    const value = environment[env];
    if (value === undefined || value === '') return { problem: `${id}: the environment variable ${env} is not set.` };
    return { value };
}

function shown(written: unknown): string {
    if (Array.isArray(written)) return 'a list';
    return typeof written === 'object' ? 'a map' : JSON.stringify(written);
}

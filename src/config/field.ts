import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { SettingProblem } from '../model/setting-problem';
import { minuteOfDay } from '../model/minute-of-day';
import { splitNames } from '../model/split-names';
import { parseUrl } from './parse-url';
import type { Read } from './read-value';

/** One setting: how the page shows it, its default, and how it is read. */
export interface Field<Value> {
    shown: Pick<ISetting, 'type' | 'packageValue' | 'multiline' | 'hidden'> & Partial<ColourInput>;
    /** the values that can be chosen, where there is no other */
    choices?: readonly string[];
    /** @param typed as it was typed; empty where nothing was */
    read(typed: string): Read<Value>;
}

/**
 * Without an editor the page shows no input at all for a colour; the engine's types do not know of it
 * (`apps/meteor/client/views/admin/settings/Setting/inputs/ColorSettingInput.tsx`).
 */
interface ColourInput {
    editor: 'color';
    allowedTypes: readonly 'color'[];
}

/** Names in one list: each is looked for among all people or groups. */
const mostNames = 1_000;

type ProblemOf = (typed: string) => SettingProblem | undefined;

/** One line, without spaces around it. */
export function text(packageValue = '', problemOf: ProblemOf = () => undefined): Field<string> {
    return {
        shown: { type: SettingType.STRING, packageValue },
        read(typed) {
            const problem = problemOf(typed.trim());
            return { value: typed.trim(), problems: problem ? [problem] : [] };
        },
    };
}

/** @param packageValue as `#rrggbb` */
export function colour(packageValue: string): Field<string> {
    return {
        ...text(packageValue, (typed) =>
            /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(typed) ? undefined : { code: 'setting.colour', typed },
        ),
        shown: { type: SettingType.COLOR, packageValue, editor: 'color', allowedTypes: ['color'] },
    };
}

/** What is sent in the header of a request, where no other sign can stand: `fetch` refuses them in words that hold the value. */
export const headerProblem: ProblemOf = (typed) =>
    /^[\x21-\x7e]*$/.test(typed) ? undefined : { code: 'setting.other_signs' };

/** Several lines, read by `parse`. */
export function code<Value>(parse: Field<Value>['read']): Field<Value> {
    return { shown: { type: SettingType.CODE, packageValue: '', multiline: true }, read: parse };
}

/** Masked in the admin panel. Rocket.Chat keeps it in clear all the same: `GET /api/apps/:id/settings` returns it to administrators. */
export function secret(problemOf?: ProblemOf): Field<string> {
    return { ...text('', problemOf), shown: { type: SettingType.PASSWORD, packageValue: '' } };
}

/** Neither shown in the admin panel nor returned by `GET /api/apps/:id/settings`. */
export function hiddenSecret(): Field<string> {
    return { ...text(), shown: { type: SettingType.PASSWORD, packageValue: '', hidden: true } };
}

export function toggle(packageValue: boolean): Field<boolean> {
    return {
        shown: { type: SettingType.BOOLEAN, packageValue },
        read: (typed) => ({ value: typed.trim() === 'true' }),
    };
}

/** A whole number. */
export function number(packageValue: number, least: number, most = Number.MAX_SAFE_INTEGER): Field<number> {
    return {
        shown: { type: SettingType.NUMBER, packageValue },
        read(raw) {
            const typed = raw.trim();
            const value = Number(typed === '' ? NaN : typed);
            if (Number.isInteger(value) && value >= least && value <= most) return { value };
            if (most === Number.MAX_SAFE_INTEGER)
                return { value, problems: [{ code: 'setting.number_from', typed, least }] };
            return { value, problems: [{ code: 'setting.number', typed, least, most }] };
        },
    };
}

/** @param choices the first is the default unless another is named */
export function choice<const Choice extends string>(
    choices: readonly [Choice, ...Choice[]],
    packageValue: Choice = choices[0],
): Field<Choice> {
    return {
        shown: { type: SettingType.SELECT, packageValue },
        choices,
        read(raw) {
            const typed = raw.trim();
            const value = choices.find((one) => one === typed);
            if (value !== undefined) return { value };
            return { value: packageValue, problems: [{ code: 'setting.choice', typed, choices }] };
        },
    };
}

/** Names, as `splitNames` takes them apart. */
export function names(packageValue = ''): Field<string[]> {
    return {
        ...text(packageValue),
        read(typed) {
            const { names: all, isQuoteOpen } = splitNames(typed);
            if (all.length > mostNames)
                return { value: [], problems: [{ code: 'setting.too_many_names', most: mostNames }] };
            return { value: all, ...(isQuoteOpen && { problems: [{ code: 'setting.quote_open' }] }) };
        },
    };
}

/** A time of day, such as `03:00`, as minutes since midnight; undefined where nothing was typed. */
export function timeOfDay(): Field<number | undefined> {
    return {
        ...text(),
        read(raw) {
            const typed = raw.trim();
            if (typed === '') return { value: undefined };
            const value = minuteOfDay(typed);
            return value === undefined ? { value, problems: [{ code: 'setting.time_of_day', typed }] } : { value };
        },
    };
}

/**
 * An address of a server, without its trailing slash; undefined where nothing usable was typed.
 * @param example what such an address may be
 * @param isRequired whether it may not be empty
 */
export function url(example: string, isRequired = false): Field<string | undefined> {
    return {
        ...text(),
        read(typed) {
            if (typed.trim() !== '') return parseUrl(typed, example);
            return { value: undefined, problems: isRequired ? [{ code: 'setting.no_url', write: example }] : [] };
        },
    };
}

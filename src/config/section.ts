import { SettingType, type ISetting } from '@rocket.chat/apps-engine/definition/settings';
import { given } from '../model/given';
import type { SettingProblem } from '../model/setting-problem';
import type { Field } from './field';
import type { Read } from './read-value';

/** Characters of a setting. The group rules, as a text of many lines, have their own limit. */
const longestSetting = 50_000;

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What was typed into the settings of a section, as each of them is read. */
type Values<F extends Fields> = { readonly [Id in keyof F]: F[Id] extends Field<infer Value> ? Value : never };

/** A section of the settings page. */
export interface Section<F extends Fields> {
    /** as the engine is told of them, in the order of the page */
    settings: readonly (ISetting & { id: keyof F & string })[];
    /** Every problem is found at once. The values are whole in any case, and not to be used where there is one. */
    read(stored: Readonly<Record<string, unknown>>): {
        values: Values<F>;
        problems: { setting: keyof F & string; problem: SettingProblem }[];
    };
}

/** The ids of a section's settings. */
export type IdOf<S> = S extends Section<infer F> ? keyof F & string : never;

/** The values of a section's settings. */
export type ValuesOf<S> = S extends Section<infer F> ? Values<F> : never;

/**
 * @param name also the key of its title in `i18n/`
 * @param fields the settings by id, in the order of the page
 */
export function section<F extends Fields>(name: string, fields: F): Section<F> {
    type Id = keyof F & string;
    const all = Object.entries(fields) as [Id, Field<unknown>][];
    return {
        settings: all.map(([id, field]) => ({ id, ...settingOf(name, id, field) })),
        read(stored) {
            const read = all.map(([id, field]) => ({ id, ...readField(field, textOf(stored[id])) }));
            return {
                values: Object.fromEntries(read.map(({ id, value }) => [id, value])) as Values<F>,
                problems: read.flatMap(({ id, problems = [] }) =>
                    problems.map((problem) => ({ setting: id, problem })),
                ),
            };
        },
    };
}

function readField(field: Field<unknown>, typed: string): Read<unknown> {
    if (typed.length <= longestSetting || field.shown.type === SettingType.CODE) return field.read(typed);
    return { ...field.read(''), problems: [{ code: 'setting.too_long', most: longestSetting }] };
}

/**
 * `required` is false throughout: an app with a required setting and no value ends as `INVALID_SETTINGS_DISABLED`,
 * and then cannot say what is missing.
 */
function settingOf(section: string, id: string, { shown, choices }: Field<unknown>): Omit<ISetting, 'id'> {
    const values = choices?.map((key, index) => ({ key, i18nLabel: `${id}_choice_${index + 1}` }));
    return {
        ...shown,
        required: false,
        public: false,
        section,
        i18nLabel: `${id}_label`,
        i18nDescription: `${id}_description`,
        i18nPlaceholder: `${id}_placeholder`,
        ...given({ values }),
    };
}

/** The server answers with the type of the setting, or with whatever its API was given for it. */
function textOf(value: unknown): string {
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

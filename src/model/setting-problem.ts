import type { RuleProblem } from './rule-problem';
import type { Words } from './words';

/** What is wrong with the value of a setting: its code is the key of its message, the rest is what that names, raw. */
export type SettingProblem =
    | {
          code:
              | 'setting.no_access_token_param'
              | 'setting.no_channels_admin'
              | 'setting.no_email_field'
              | 'setting.no_openid'
              | 'setting.no_service_name'
              | 'setting.no_username_field'
              | 'setting.other_signs'
              | 'setting.quote_open'
              | 'setting.slug'
              | 'setting.url_credentials'
              | 'setting.url_query'
              | 'setting.url_scheme'
              | 'setting.user_id_alone'
              | 'setting.weak_secret';
      }
    | { code: 'setting.no_url' | 'setting.not_a_url' | 'setting.url_page'; write: string }
    | { code: 'setting.colour' | 'setting.built_in_service' | 'setting.time_of_day'; typed: string }
    | { code: 'setting.too_long' | 'setting.too_many_names'; most: number }
    | { code: 'setting.choice'; typed: string; choices: readonly string[] }
    | { code: 'setting.number'; typed: string; least: number; most: number }
    | { code: 'setting.number_from'; typed: string; least: number }
    | { code: 'setting.rule'; line: number; column: number; problem: RuleProblem };

export type SettingProblemWords<Id extends string> = Words<
    SettingProblem['code'] | RuleProblem['code'] | `label.${Id}`
>;

/**
 * What is wrong with the value of a setting, as it is said: the setting by its name on the page.
 * @param setting its id
 */
export function settingProblemWords<Id extends string>(setting: Id, problem: SettingProblem): SettingProblemWords<Id> {
    const named = { ...problem, setting: { code: `label.${setting}` as const } };
    if (problem.code !== 'setting.choice') return named;
    return { ...named, choices: problem.choices.map((_, index) => ({ code: choiceCode(setting, index + 1) })) };
}

/** A value that can be chosen by its name on the page: its message is kept beside that of its setting. */
function choiceCode<Id extends string>(setting: Id, number: number): `label.${Id}` {
    return ['label.', setting, '_choice_', number].join('') as `label.${Id}`;
}

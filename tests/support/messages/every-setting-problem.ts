import type { RuleProblem } from '../../../src/model/rule-problem';
import type { SettingProblem } from '../../../src/model/setting-problem';

/** That of several problems which has this code among its own. */
type WithCode<Problem, Code> = Problem extends { code: infer Own } ? (Code extends Own ? Problem : never) : never;
type Valued<Problem extends { code: string }> = {
    [Code in Problem['code']]: Omit<WithCode<Problem, Code>, 'code'>;
};

/** Each problem of the rules, with this wherever something typed may stand. One that is missing does not compile. */
export function everyRuleProblem(typed: string): RuleProblem[] {
    const [write, piece, partner] = [typed, typed, typed];
    const values: Valued<RuleProblem> = {
        'rule.address': { typed, write },
        'rule.anchor': { piece, sign: typed },
        'rule.backslash': {},
        'rule.behind_brace': { piece, partner },
        'rule.behind_bracket': {},
        'rule.behind_quote': { write },
        'rule.bracket_open': { piece, partner },
        'rule.bracket_surplus': {},
        'rule.bracket_unopened': { piece, partner },
        'rule.colon_missing': { typed },
        'rule.colon_missing_or_indent': { typed },
        'rule.colon_or_indent': {},
        'rule.comma_or_colon_missing': {},
        'rule.comma_surplus': {},
        'rule.control_character': {},
        'rule.document_end': { piece },
        'rule.expression_back': { typed },
        'rule.expression_combinations': { typed },
        'rule.expression_long': { typed, most: 3 },
        'rule.expression_nested': { typed },
        'rule.expression_repeats': { typed, count: 4, most: 3 },
        'rule.expression_unanchored': { typed, count: 4, most: 3 },
        'rule.expression_wrong': { typed, reason: typed },
        'rule.flags': { typed },
        'rule.flags_case': { typed, write },
        'rule.group_indented': {},
        'rule.group_missing': {},
        'rule.group_spaces': { typed },
        'rule.group_twice': { typed, line: 3 },
        'rule.hash_comment': { typed, write },
        'rule.indent_differs': {},
        'rule.indented_below_room': {},
        'rule.invisible_character': {},
        'rule.is_list': { write },
        'rule.key_empty': { typed },
        'rule.key_misplaced': { typed },
        'rule.key_near': { typed, write },
        'rule.key_too_long': {},
        'rule.key_twice': { typed },
        'rule.key_unknown': { typed, keys: [typed, typed] },
        'rule.list_in_list': { write },
        'rule.map_empty': { typed },
        'rule.map_in_list': { write },
        'rule.merge_key': { piece },
        'rule.name_missing': {},
        'rule.no_colon': { write },
        'rule.name_too_long': { most: 3 },
        'rule.no_room': { typed },
        'rule.no_space': { write },
        'rule.not_understood': {},
        'rule.nothing_named': { typed },
        'rule.other_kind': { expected: 'group', instead: 'map' },
        'rule.other_target': { typed, write },
        'rule.person': { typed },
        'rule.quote_open': { piece },
        'rule.reference': { typed, write },
        'rule.reference_high': { typed, part: 2, pattern: typed, captures: 1 },
        'rule.reference_zero': { typed },
        'rule.role_in_rooms': { typed, write },
        'rule.role_filled': { typed },
        'rule.role_leader': { typed },
        'rule.role_machine': { typed },
        'rule.role_missing': {},
        'rule.role_or_room': { typed, write, writeRoom: typed },
        'rule.room_for_role': { typed, write },
        'rule.room_missing': { typed },
        'rule.room_refused': { typed },
        'rule.room_types': { typed },
        'rule.second_colon': { writeMap: typed, writeList: typed },
        'rule.several_lines': {},
        'rule.several_names': { typed, write },
        'rule.sign_needs_quotes': { piece },
        'rule.slashes': { typed, write, writeSlash: typed },
        'rule.space_missing': {},
        'rule.stars_adjacent': { typed },
        'rule.stars_many': { typed, count: 4, most: 3 },
        'rule.tab': {},
        'rule.tag': { piece, sign: typed },
        'rule.too_deep': { most: 3 },
        'rule.too_long': { most: 3 },
        'rule.too_many_signs': { most: 3 },
        'rule.line_too_full': { most: 3 },
        'rule.too_many': { most: 3 },
        'rule.typographic_quotes': { typed, write },
        'rule.word_as_name': { typed, under: typed, write },
    };
    return problemsOf<RuleProblem>(values);
}

/** The same for each problem of a setting. */
export function everySettingProblem(typed: string): SettingProblem[] {
    const values: Valued<SettingProblem> = {
        'setting.built_in_service': { typed },
        'setting.no_access_token_param': {},
        'setting.no_channels_admin': {},
        'setting.no_email_field': {},
        'setting.no_openid': {},
        'setting.other_signs': {},
        'setting.weak_secret': {},
        'setting.no_service_name': {},
        'setting.no_username_field': {},
        'setting.quote_open': {},
        'setting.slug': {},
        'setting.url_credentials': {},
        'setting.url_query': {},
        'setting.url_scheme': {},
        'setting.user_id_alone': {},
        'setting.no_url': { write: typed },
        'setting.not_a_url': { write: typed },
        'setting.url_page': { write: typed },
        'setting.colour': { typed },
        'setting.too_long': { most: 3 },
        'setting.too_many_names': { most: 3 },
        'setting.time_of_day': { typed },
        'setting.choice': { typed, choices: [typed, typed] },
        'setting.number': { typed, least: 0, most: 1440 },
        'setting.number_from': { typed, least: 0 },
        'setting.rule': { line: 1, column: 1, problem: { code: 'rule.person', typed } },
    };
    return problemsOf<SettingProblem>(values);
}

function problemsOf<Problem>(values: object): Problem[] {
    return Object.entries(values).map(([code, rest]) => ({ code, ...(rest as object) }) as Problem);
}

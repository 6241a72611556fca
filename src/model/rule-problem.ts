/** What is wrong with the group rules: its code is the key of its message, the rest is what that names, raw. */
export type RuleProblem = TextProblem | NameProblem | PatternProblem | TargetProblem;

/** The text is not what YAML reads, or not a map of rules. */
type TextProblem =
    | {
          code:
              | 'rule.backslash'
              | 'rule.bracket_surplus'
              | 'rule.behind_bracket'
              | 'rule.colon_or_indent'
              | 'rule.comma_or_colon_missing'
              | 'rule.comma_surplus'
              | 'rule.group_indented'
              | 'rule.indent_differs'
              | 'rule.indented_below_room'
              | 'rule.key_too_long'
              | 'rule.not_understood'
              | 'rule.space_missing'
              | 'rule.tab';
      }
    | { code: 'rule.sign_needs_quotes' | 'rule.quote_open' | 'rule.document_end' | 'rule.merge_key'; piece: string }
    | { code: 'rule.bracket_open' | 'rule.bracket_unopened' | 'rule.behind_brace'; piece: string; partner: string }
    | { code: 'rule.behind_quote' | 'rule.is_list' | 'rule.no_space' | 'rule.no_colon'; write: string }
    | { code: 'rule.second_colon'; writeMap: string; writeList: string }
    | { code: 'rule.colon_missing' | 'rule.colon_missing_or_indent'; typed: string }
    | {
          code: 'rule.too_deep' | 'rule.too_long' | 'rule.too_many' | 'rule.too_many_signs' | 'rule.line_too_full';
          most: number;
      };

/** Something is not a name, as it is typed. */
type NameProblem =
    | { code: 'rule.control_character' | 'rule.invisible_character' | 'rule.several_lines' }
    | { code: 'rule.name_too_long'; most: number }
    | {
          code: 'rule.other_kind';
          expected: 'group' | 'key' | 'room' | 'team' | 'role';
          instead: 'map' | 'list' | 'nothing';
      }
    | { code: 'rule.hash_comment' | 'rule.typographic_quotes' | 'rule.reference'; typed: string; write: string }
    | { code: 'rule.anchor' | 'rule.tag'; piece: string; sign: string };

/** The name of a group, or the pattern in its place. */
type PatternProblem =
    | { code: 'rule.group_missing' }
    | { code: 'rule.group_spaces' | 'rule.key_misplaced' | 'rule.stars_adjacent' | 'rule.flags'; typed: string }
    | { code: 'rule.group_twice'; typed: string; line: number }
    | { code: 'rule.flags_case'; typed: string; write: string }
    | { code: 'rule.slashes'; typed: string; write: string; writeSlash: string }
    | { code: 'rule.expression_wrong'; typed: string; reason: string }
    | { code: 'rule.expression_back' | 'rule.expression_nested' | 'rule.expression_combinations'; typed: string }
    | { code: 'rule.expression_long'; typed: string; most: number }
    | {
          code: 'rule.stars_many' | 'rule.expression_repeats' | 'rule.expression_unanchored';
          typed: string;
          count: number;
          most: number;
      };

/** What a group gets. */
type TargetProblem =
    | { code: 'rule.name_missing' | 'rule.role_missing' }
    | {
          code:
              | 'rule.key_empty'
              | 'rule.key_twice'
              | 'rule.map_empty'
              | 'rule.no_room'
              | 'rule.nothing_named'
              | 'rule.person'
              | 'rule.reference_zero'
              | 'rule.role_filled'
              | 'rule.role_leader'
              | 'rule.role_machine'
              | 'rule.room_missing'
              | 'rule.room_refused'
              | 'rule.room_types';
          typed: string;
      }
    | { code: 'rule.list_in_list' | 'rule.map_in_list'; write: string }
    | {
          code:
              | 'rule.address'
              | 'rule.key_near'
              | 'rule.other_target'
              | 'rule.role_in_rooms'
              | 'rule.room_for_role'
              | 'rule.several_names';
          typed: string;
          write: string;
      }
    | { code: 'rule.role_or_room'; typed: string; write: string; writeRoom: string }
    | { code: 'rule.key_unknown'; typed: string; keys: readonly string[] }
    | { code: 'rule.word_as_name'; typed: string; under: string; write: string }
    | { code: 'rule.reference_high'; typed: string; part: number; pattern: string; captures: number };

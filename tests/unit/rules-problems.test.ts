import { parseRules } from '../../src/config/rules/parse-rules';
import type { PlacedProblem } from '../../src/config/rules/problem-list';
import type { RuleProblem } from '../../src/model/rule-problem';
import { english } from '../support/english';

function problemsOf(text: string): PlacedProblem[] {
    const { rules, problems } = parseRules(text);
    if (problems.length > 0) expect(rules).toEqual([]);
    return problems;
}

/** Each as `line:column`. */
function placesOf(text: string): string[] {
    return problemsOf(text).map(({ line, column }) => `${line}:${column}`);
}

/** The only problem of a text, and its place. */
type Row = [text: string, line: number, column: number, problem: RuleProblem];

function expectOneProblem([text, line, column, problem]: Row): void {
    expect(problemsOf(text)).toEqual([{ line, column, problem }]);
}

describe('the shape of the text', () => {
    test.each<Row>([
        ['engineering', 1, 1, { code: 'rule.no_colon', write: 'engineering: "#engineering"' }],
        ['engineering #engineering', 1, 1, { code: 'rule.no_colon', write: 'engineering: "#engineering"' }],
        ['engineering:general', 1, 1, { code: 'rule.no_space', write: 'engineering: "#engineering"' }],
        ['"a":"b"\nc: d', 1, 4, { code: 'rule.space_missing' }],
        ['a: b\nc\nd: e', 2, 1, { code: 'rule.no_colon', write: 'engineering: "#engineering"' }],
        ['- a: b', 1, 1, { code: 'rule.is_list', write: 'engineering: "#engineering"' }],
        ['[]', 1, 1, { code: 'rule.is_list', write: 'engineering: "#engineering"' }],
        ['a: b\n---\nc: d', 2, 1, { code: 'rule.document_end', piece: '---' }],
        ['a: b\n...\nc: d', 2, 1, { code: 'rule.document_end', piece: '...' }],
        [' a: b\nc: d', 1, 2, { code: 'rule.group_indented' }],
        ['a: b\n c: d\ne: f', 2, 2, { code: 'rule.indented_below_room' }],
        ['a:\n  channels: x\n private: y', 3, 1, { code: 'rule.indent_differs' }],
        ['a:\n\t- b', 2, 1, { code: 'rule.tab' }],
        ['\ta: b', 1, 1, { code: 'rule.tab' }],
        ['a: x: y', 1, 4, { code: 'rule.second_colon', writeMap: '{ channels: [a] }', writeList: '[a, b]' }],
        ['a: - b', 1, 4, { code: 'rule.second_colon', writeMap: '{ channels: [a] }', writeList: '[a, b]' }],
        ['a: > x', 1, 6, { code: 'rule.not_understood' }],
        ['a: |\n  b', 1, 4, { code: 'rule.several_lines' }],
        ['a:\n- b\n c', 2, 3, { code: 'rule.several_lines' }],
        ['a: [b\n  c]', 1, 5, { code: 'rule.several_lines' }],
        [': x', 1, 1, { code: 'rule.group_missing' }],
    ])('%j', (...row) => expectOneProblem(row));

    test('far too long, or with brackets far too deep', () => {
        expectOneProblem([`${'k'.repeat(1100)}: b`, 1, 1, { code: 'rule.key_too_long' }]);
        expectOneProblem(['a: "#b"\n'.repeat(15_000), 1, 1, { code: 'rule.too_long', most: 100_000 }]);
        expect(problemsOf(`a: ${'['.repeat(5000)}`)).toMatchObject([{ problem: { code: 'rule.too_deep', most: 20 } }]);
    });
});

describe('quotes, brackets and signs', () => {
    test.each<Row>([
        ['a: "unclosed', 1, 4, { code: 'rule.quote_open', piece: '"' }],
        ['a: "unclosed\nb: "x"', 1, 4, { code: 'rule.quote_open', piece: '"' }],
        ["a: x\n'b: y\nc: z", 2, 1, { code: 'rule.quote_open', piece: "'" }],
        ["a: 'it's'", 1, 8, { code: 'rule.behind_quote', write: '["a", "b"]' }],
        ['a: "#x"\n b: "#y"', 2, 2, { code: 'rule.indented_below_room' }],
        ['a: [x]\n  b: [y]', 2, 3, { code: 'rule.indented_below_room' }],
        ['a: "#x", "#y"', 1, 8, { code: 'rule.behind_quote', write: '["a", "b"]' }],
        ['"[x]" a: b', 1, 7, { code: 'rule.behind_quote', write: '["a", "b"]' }],
        ['“a”: x', 1, 1, { code: 'rule.typographic_quotes', typed: '“a”', write: '"a"' }],
        ['a: “#b”', 1, 4, { code: 'rule.typographic_quotes', typed: '“#b”', write: '"#b"' }],
        ['a: [x, y\nb: z', 1, 4, { code: 'rule.bracket_open', piece: '[', partner: ']' }],
        ['a: { channels: [x }\nb: y', 1, 16, { code: 'rule.bracket_open', piece: '[', partner: ']' }],
        ['a: ]', 1, 4, { code: 'rule.bracket_unopened', piece: ']', partner: '[' }],
        ['{"a":"b"}}', 1, 10, { code: 'rule.bracket_surplus' }],
        ['{"a":"b"} x', 1, 11, { code: 'rule.behind_brace', piece: '}', partner: '{' }],
        ['a: {channels: [x]} y', 1, 20, { code: 'rule.behind_bracket' }],
        ['{"a" "b"}', 1, 6, { code: 'rule.comma_or_colon_missing' }],
        ['a: [b, , c]', 1, 8, { code: 'rule.comma_surplus' }],
        ['a: #b', 1, 4, { code: 'rule.hash_comment', typed: '#b', write: '"#b"' }],
        ['a:\n  - #x\n  - y', 2, 5, { code: 'rule.hash_comment', typed: '#x', write: '"#x"' }],
        ['a: [#x, #y]', 1, 5, { code: 'rule.hash_comment', typed: '#x', write: '"#x"' }],
        ['a: { channels: #x }', 1, 16, { code: 'rule.hash_comment', typed: '#x', write: '"#x"' }],
        ['a:\n  channels: #x\n  roles: [y]', 2, 13, { code: 'rule.hash_comment', typed: '#x', write: '"#x"' }],
        ['*-x: "#a"', 1, 1, { code: 'rule.sign_needs_quotes', piece: '*' }],
        ['a: *b', 1, 4, { code: 'rule.reference', typed: '*b', write: '"*b"' }],
        ['@a: b', 1, 1, { code: 'rule.sign_needs_quotes', piece: '@' }],
        ['%a: b', 1, 1, { code: 'rule.sign_needs_quotes', piece: '%' }],
        ['&x a: b', 1, 1, { code: 'rule.anchor', piece: '&x', sign: '&' }],
        ['!x a: b', 1, 1, { code: 'rule.tag', piece: '!x', sign: '!' }],
        ['a: !!str b', 1, 4, { code: 'rule.tag', piece: '!!str', sign: '!' }],
        ['[x] a: "#b"', 1, 1, { code: 'rule.sign_needs_quotes', piece: '[' }],
        ['[x]: y', 1, 1, { code: 'rule.other_kind', expected: 'group', instead: 'list' }],
        ['<<: { channels: b }', 1, 1, { code: 'rule.merge_key', piece: '<<' }],
        ['a: { <<: b }', 1, 6, { code: 'rule.merge_key', piece: '<<' }],
        ['"/^a\\w$/": b', 1, 5, { code: 'rule.backslash' }],
        ['"/\\bx/": b', 1, 1, { code: 'rule.control_character' }],
        ['a: b\u00a0c', 1, 4, { code: 'rule.invisible_character' }],
        ['a: b\n\u00a0\u00a0c: d', 2, 1, { code: 'rule.invisible_character' }],
    ])('%j', (...row) => expectOneProblem(row));
});

describe('what a group may have', () => {
    test.each<Row>([
        ['a: { channel: x }', 1, 6, { code: 'rule.key_near', typed: 'channel', write: 'channels' }],
        ['a: { chanels: x }', 1, 6, { code: 'rule.key_near', typed: 'chanels', write: 'channels' }],
        ['a: { Rooms: x }', 1, 6, { code: 'rule.key_near', typed: 'Rooms', write: 'channels' }],
        ['a: { groups: x }', 1, 6, { code: 'rule.key_near', typed: 'groups', write: 'private' }],
        ['a: { team: x }', 1, 6, { code: 'rule.key_near', typed: 'team', write: 'teams' }],
        ['a: { rolls: x }', 1, 6, { code: 'rule.key_near', typed: 'rolls', write: 'roles' }],
        ['a: { owners: x }', 1, 6, { code: 'rule.key_near', typed: 'owners', write: 'owner_of' }],
        ['a: { moderator-of: x }', 1, 6, { code: 'rule.key_near', typed: 'moderator-of', write: 'moderator_of' }],
        [
            'a: { colour: x }',
            1,
            6,
            {
                code: 'rule.key_unknown',
                typed: 'colour',
                keys: ['channels', 'private', 'teams', 'roles', 'owner_of', 'moderator_of'],
            },
        ],
        ['a: { channels: [x], channels: [y] }', 1, 21, { code: 'rule.key_twice', typed: 'channels' }],
        ['a: { channels: [x], private: [x] }', 1, 21, { code: 'rule.room_types', typed: 'x' }],
        ['a: {}', 1, 4, { code: 'rule.map_empty', typed: 'a' }],
        ['a:', 1, 1, { code: 'rule.no_room', typed: 'a' }],
        ['a: null', 1, 4, { code: 'rule.nothing_named', typed: 'null' }],
        ['a: { channels: }', 1, 6, { code: 'rule.key_empty', typed: 'channels' }],
        ['a: { channels }', 1, 6, { code: 'rule.key_empty', typed: 'channels' }],
        ['a:\n  -\n  - x', 2, 4, { code: 'rule.name_missing' }],
        ['a: [[x]]', 1, 5, { code: 'rule.list_in_list', write: '[a, b]' }],
        ['a: [{ roles: [b] }]', 1, 5, { code: 'rule.map_in_list', write: 'a: { channels: [a], roles: [b] }' }],
        ['a: { channels: { x: y } }', 1, 16, { code: 'rule.other_kind', expected: 'room', instead: 'map' }],
        ['a: { roles: { x: y } }', 1, 13, { code: 'rule.other_kind', expected: 'role', instead: 'map' }],
        [
            'a: { private: true }',
            1,
            15,
            { code: 'rule.word_as_name', typed: 'true', under: 'private', write: 'private: [a, b]' },
        ],
        ['a: no', 1, 4, { code: 'rule.word_as_name', typed: 'no', under: 'channels', write: 'channels: [a, b]' }],
        ['a: ""', 1, 4, { code: 'rule.room_missing', typed: '' }],
        ['a: "#"', 1, 4, { code: 'rule.room_missing', typed: '#' }],
        ['a: "版"', 1, 4, { code: 'rule.room_refused', typed: '版' }],
        ['a: x, y', 1, 4, { code: 'rule.several_names', typed: 'x, y', write: '["x", "y"]' }],
        ['a: "#x #y"', 1, 4, { code: 'rule.several_names', typed: '#x #y', write: '["x", "#y"]' }],
        ['a: "@bob"', 1, 4, { code: 'rule.person', typed: '@bob' }],
        [
            'a: https://chat.example/channel/general',
            1,
            4,
            { code: 'rule.address', typed: 'https://chat.example/channel/general', write: '"general"' },
        ],
        ['a: role:auditor', 1, 4, { code: 'rule.other_target', typed: 'role:auditor', write: 'roles: [auditor]' }],
        ['a: team/web', 1, 4, { code: 'rule.other_target', typed: 'team/web', write: 'teams: [web]' }],
        [
            'a: livechat-agent',
            1,
            4,
            {
                code: 'rule.role_or_room',
                typed: 'livechat-agent',
                write: 'roles: [livechat-agent]',
                writeRoom: '"#livechat-agent"',
            },
        ],
        ['a: { roles: "#help" }', 1, 13, { code: 'rule.room_for_role', typed: '#help', write: 'channels: ["#help"]' }],
        [
            'a: { roles: moderator }',
            1,
            13,
            { code: 'rule.role_in_rooms', typed: 'moderator', write: 'moderator_of: [a]' },
        ],
        ['a: { roles: [bot] }', 1, 14, { code: 'rule.role_machine', typed: 'bot' }],
        ['a: { roles: "" }', 1, 13, { code: 'rule.role_missing' }],
        ['x:\n  roles: [y]\nprivate: [z]', 3, 1, { code: 'rule.key_misplaced', typed: 'private' }],
    ])('%j', (...row) => expectOneProblem(row));
});

describe('patterns', () => {
    test.each<Row>([
        ['a: "#a"\nb: x\n"a": "#b"', 3, 1, { code: 'rule.group_twice', typed: 'a', line: 1 }],
        ['"a ": x', 1, 1, { code: 'rule.group_spaces', typed: 'a ' }],
        [
            '"team": "#team-$1"',
            1,
            9,
            { code: 'rule.reference_high', typed: '#team-$1', part: 1, pattern: 'team', captures: 0 },
        ],
        [
            'team: "#team-*"',
            1,
            7,
            { code: 'rule.reference_high', typed: '#team-*', part: 1, pattern: 'team', captures: 0 },
        ],
        ['"a-*": "#$2"', 1, 8, { code: 'rule.reference_high', typed: '#$2', part: 2, pattern: 'a-*', captures: 1 }],
        [
            '"/^(a)b/": "#$2"',
            1,
            12,
            { code: 'rule.reference_high', typed: '#$2', part: 2, pattern: '/^(a)b/', captures: 1 },
        ],
        ['"role-*": { roles: "*" }', 1, 20, { code: 'rule.role_filled', typed: '*' }],
        ['"/^(.+)$/": { roles: [user, $1] }', 1, 29, { code: 'rule.role_filled', typed: '$1' }],
        ['"a-*": { roles: "lead of $1" }', 1, 17, { code: 'rule.role_filled', typed: 'lead of $1' }],
        ['staff: { roles: "*" }', 1, 17, { code: 'rule.role_filled', typed: '*' }],
        ['"a-*": "#$0"', 1, 8, { code: 'rule.reference_zero', typed: '#$0' }],
        ['"/(/": "#x"', 1, 1, { code: 'rule.expression_wrong', typed: '/(/', reason: 'Unterminated group' }],
        ['"/x/i": y', 1, 1, { code: 'rule.flags_case', typed: '/x/i', write: '[Ss]ales' }],
        ['"/x/g": y', 1, 1, { code: 'rule.flags', typed: '/x/g' }],
        ['/staff: y', 1, 1, { code: 'rule.slashes', typed: '/staff', write: '/^name$/', writeSlash: '\\/' }],
        ['"//": y', 1, 1, { code: 'rule.slashes', typed: '//', write: '/^name$/', writeSlash: '\\/' }],
        ['"a**": y', 1, 1, { code: 'rule.stars_adjacent', typed: 'a**' }],
        ['"*a*b*c*": y', 1, 1, { code: 'rule.stars_many', typed: '*a*b*c*', count: 4, most: 3 }],
    ])('%j', (...row) => expectOneProblem(row));

    test.each([
        '(a+)+',
        '(a*)*b',
        '(.+,)+',
        '(a?){20}',
        '(a|a)*',
        '((a|b)c)+',
        '(?:a{2,})+',
        '([a-z]+)*$',
        '\\[(a+)+\\][x]',
        '(.)\\1',
        '(?<x>.)\\k<x>',
        '.*.*.*.*',
        'a{0,99}'.repeat(4),
        'a?'.repeat(11),
        '(a|b)'.repeat(10),
        'a'.repeat(501),
        // what has blocked for seconds, on names of 20 to 400 letters
        `${'.{0,10}'.repeat(10)}x`,
        `\\w*\\w*\\w*${'\\w{0,10}'.repeat(7)}!`,
        `^${'.{1,10}'.repeat(7)}.*.*.*!$`,
        '.*.*.*x',
        `^\\w*\\w*\\w*${'\\w?'.repeat(7)}!$`,
        `^\\w*\\w*\\w*${'(a|\\w)'.repeat(5)}!$`,
        '^a|.*.*.*x$',
    ])('/%s/ could take very long, and is refused', (source) => {
        const { problems } = parseRules(`'/${source}/': x`);
        expect(problems).toMatchObject([{ problem: { typed: `/${source}/` } }]);
        expect(problems[0]?.problem.code).toMatch(/^rule\.expression_(?!wrong)/);
    });

    test.each([
        '^dept (.+)$',
        '^(law|arts|science)-(staff|students)$',
        '^(?:team|squad)-(.+?)(-leads)?$',
        '^[(a+)+]+$',
        '^\\d{4}-(\\w+)$',
        '^(?!test-)(.+)$',
        '^\\(a\\+\\)\\+$',
        '^(?<year>\\d+)$',
        '^(abc)+$',
        '^\\p{Lu}(.*)$',
        '^(.*)-(.*)-(.*)$',
        '(.+)-leads',
        '^v\\d{1,2}$',
    ])('/%s/ is accepted', (source) => {
        expect(parseRules(`'/${source}/': x`).problems).toEqual([]);
    });
});

test('every problem of a text is reported at once, in the order of the text', () => {
    const text = [
        'a: { x: y }',
        'b: "#ok"',
        'c: "unclosed',
        '"/(/": "#x"',
        'd: [x, y',
        'e: { roles: [moderator, "#x"], team: z }',
        '*-f: x',
        'g:',
        'b: #again',
        'h: "fine"',
    ].join('\n');
    expect(placesOf(text)).toEqual(['1:6', '3:4', '4:1', '5:4', '6:14', '6:25', '6:32', '7:1', '8:1', '9:1', '9:4']);
});

describe('a slip does not hide what stands behind it in the same rule or map', () => {
    test.each<[string, string[]]>([
        ['{"b":{"chanels":"y"},"c":"#$2"', ['1:1', '1:7', '1:26']],
        ['{\n"b":{"chanels":"y"},\n"c":"#$2"\n', ['1:1', '2:6', '3:5']],
        ['{\n"a" "x",\n"b":{"chanels":"y"}}', ['2:5', '3:6']],
        ['{\n"a":{"chanels":"y"}\n"b":"x",\n"c":"#$2"}', ['2:6', '3:1', '4:5']],
        ['{"a":["x" "y"], "b":{"rolls":"x"}}', ['1:11', '1:22']],
        ['{ a: x, b: { rolls: y }, a: z', ['1:1', '1:14', '1:26']],
        ['a: { chanels: x', ['1:4', '1:6']],
        ['a:\n  private [y]\n  rolls: [x]', ['2:3', '3:3']],
        ['a:\n  channels: [y\n  rolls: [x]', ['2:13', '3:3']],
        ['a:\n  channels: "y\n  rolls: [x]\n  team z\n  teems: w', ['2:13', '3:3', '4:3', '5:3']],
        ['a:\n  channels\n    - x\n    - y\n  rolls: [x]\nb: "$1"', ['2:3', '5:3', '6:4']],
        ['a:\n  - "x\n  - y: z\n  - "#$1"', ['2:5', '3:5', '4:5']],
        ['a:\n\tchannels: x\n\trolls: y\nb: "$1"', ['2:1', '3:2', '4:4']],
    ])('%j', (text, places) => {
        expect(placesOf(text)).toEqual(places);
    });

    test('nor is anything said that only follows from it', () => {
        expectOneProblem(['a:\n\tchannels: x', 2, 1, { code: 'rule.tab' }]);
        expectOneProblem(['a:\n  channels:\n    - "x\nb: y', 3, 7, { code: 'rule.quote_open', piece: '"' }]);
        expectOneProblem(['a:\n  private [y]\nb: x', 2, 3, { code: 'rule.colon_missing', typed: 'private' }]);
        expectOneProblem(['{"a":["x","b":"y"}', 1, 6, { code: 'rule.bracket_open', piece: '[', partner: ']' }]);
        expectOneProblem([
            'a:\n  channels: [x\n  roles: [y]',
            2,
            13,
            { code: 'rule.bracket_open', piece: '[', partner: ']' },
        ]);
    });

    test('the name without a colon is named', () => {
        expectOneProblem([
            'a:\n  private [y]\n  roles: [x]',
            2,
            3,
            { code: 'rule.colon_missing_or_indent', typed: 'private' },
        ]);
        expectOneProblem([
            'a:\n  private: [y]\n  roles [x]\n  teams: z',
            3,
            3,
            { code: 'rule.colon_missing_or_indent', typed: 'roles' },
        ]);
    });
});

test('no message is in the words of the library that reads YAML', () => {
    const texts = [
        'a: [b',
        'a: "b',
        'a\nb: c',
        '- a\nb: c',
        'a: b\n  c: d',
        '? [a]\n: b',
        'a: @b',
        '{a: b',
        'a: !x',
        '%b',
    ];
    const found = texts
        .flatMap(problemsOf)
        .map(({ problem }) => english.withAction(problem.code, problem))
        .join('\n');
    expect(found).not.toMatch(/flow|scalar|mapping|implicit|node|token|sequence|collection|indicator/i);
    expect(found.split('\n').length).toBeGreaterThanOrEqual(texts.length);
});

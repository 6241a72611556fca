import { parseRules } from '../../src/config/rules/parse-rules';

/** Each problem as `line:column message`. */
function problemsOf(text: string): string[] {
    const { rules, problems } = parseRules(text);
    if (problems.length > 0) expect(rules).toEqual([]);
    return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** Text, line, column, part of the message: the only problem of the text. */
type Row = [text: string, line: number, column: number, message: string];

function expectOneProblem([text, line, column, message]: Row): void {
    const found = problemsOf(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${line}:${column} `);
    expect(found[0]).toContain(message);
}

describe('the shape of the text', () => {
    test.each<Row>([
        ['engineering', 1, 1, 'a colon is missing'],
        ['engineering #engineering', 1, 1, 'a colon is missing'],
        ['engineering:general', 1, 1, 'a space is missing behind the colon'],
        ['"a":"b"\nc: d', 1, 4, 'a space is missing behind this colon'],
        ['a: b\nc\nd: e', 2, 1, 'a colon is missing'],
        ['- a: b', 1, 1, 'this is a list. The rules are a map'],
        ['[]', 1, 1, 'this is a list'],
        ['a: b\n---\nc: d', 2, 1, 'Leave this line out'],
        ['a: b\n...\nc: d', 2, 1, 'Leave this line out'],
        [' a: b\nc: d', 1, 2, 'indented, unlike the groups below'],
        ['a: b\n c: d\ne: f', 2, 2, 'indented below a name that has its room already'],
        ['a:\n  channels: x\n private: y', 3, 1, 'not indented like those it belongs to'],
        ['a:\n\t- b', 2, 1, 'a tab'],
        ['\ta: b', 1, 1, 'a tab'],
        ['a: x: y', 1, 4, 'a second colon'],
        ['a: - b', 1, 4, 'a list brackets'],
        ['a: > x', 1, 6, 'cannot be understood'],
        ['a: |\n  b', 1, 4, 'over several lines'],
        ['a:\n- b\n c', 2, 3, 'over several lines'],
        ['a: [b\n  c]', 1, 5, 'over several lines'],
        [': x', 1, 1, 'is expected before the colon'],
    ])('%j', (...row) => expectOneProblem(row));

    test('far too long, or with brackets far too deep', () => {
        expectOneProblem([`${'k'.repeat(1100)}: b`, 1, 1, 'longer than 1024 characters']);
        expectOneProblem(['a: "#b"\n'.repeat(15_000), 1, 1, 'longer than 100000 characters']);
        expect(problemsOf(`a: ${'['.repeat(5000)}`).join('\n')).toContain('brackets within brackets');
    });
});

describe('quotes, brackets and signs', () => {
    test.each<Row>([
        ['a: "unclosed', 1, 4, 'quotation mark " that begins here is not closed'],
        ['a: "unclosed\nb: "x"', 1, 4, 'quotation mark " that begins here is not closed'],
        ["a: x\n'b: y\nc: z", 2, 1, "quotation mark ' that begins here is not closed"],
        ["a: 'it's'", 1, 8, 'an apostrophe'],
        ['a: "#x", "#y"', 1, 8, 'Several names are a list: ["a", "b"]'],
        ['"[x]" a: b', 1, 7, 'behind the closing quotation mark'],
        ['“a”: x', 1, 1, 'typographic quotes'],
        ['a: “#b”', 1, 4, 'Use straight ones: "#b"'],
        ['a: [x, y\nb: z', 1, 4, '"[" is not closed: a "]" is missing'],
        ['a: { channels: [x }\nb: y', 1, 16, '"[" is not closed: a "]" is missing'],
        ['a: ]', 1, 4, '"]" closes nothing'],
        ['{"a":"b"}}', 1, 10, 'one too many'],
        ['{"a":"b"} x', 1, 11, 'behind the closing "}"'],
        ['a: {channels: [x]} y', 1, 20, 'behind the closing bracket'],
        ['{"a" "b"}', 1, 6, 'a comma or a colon is missing'],
        ['a: [b, , c]', 1, 8, 'a comma too many'],
        ['a: #b', 1, 4, 'Write "#b"'],
        ['a:\n  - #x\n  - y', 2, 5, 'Write "#x"'],
        ['a: [#x, #y]', 1, 5, 'Write "#x"'],
        ['a: { channels: #x }', 1, 16, 'Write "#x"'],
        ['a:\n  channels: #x\n  roles: [y]', 2, 13, 'Write "#x"'],
        ['*-x: "#a"', 1, 1, 'begins with "*" must be in quotes'],
        ['a: *b', 1, 4, 'A pattern must be in quotes: "*b"'],
        ['@a: b', 1, 1, 'begins with "@" must be in quotes'],
        ['%a: b', 1, 1, 'begins with "%" must be in quotes'],
        ['&x a: b', 1, 1, 'an anchor in YAML'],
        ['!x a: b', 1, 1, 'a tag in YAML'],
        ['a: !!str b', 1, 4, '"!!str" is a tag'],
        ['[x] a: "#b"', 1, 1, 'begins with "[" must be in quotes'],
        ['[x]: y', 1, 1, 'must be in quotes'],
        ['<<: { channels: b }', 1, 1, 'merges maps'],
        ['a: { <<: b }', 1, 6, 'merges maps'],
        ['"/^a\\w$/": b', 1, 5, "Put a /regular expression/ in 'single quotes'"],
        ['"/\\bx/": b', 1, 1, 'holds a control character'],
        ['a: b\u00a0c', 1, 4, 'cannot be seen'],
        ['a: b\n\u00a0\u00a0c: d', 2, 1, 'cannot be seen'],
    ])('%j', (...row) => expectOneProblem(row));
});

describe('what a group may have', () => {
    test.each<Row>([
        ['a: { channel: x }', 1, 6, 'Did you mean "channels"?'],
        ['a: { chanels: x }', 1, 6, 'Did you mean "channels"?'],
        ['a: { Rooms: x }', 1, 6, 'Did you mean "channels"?'],
        ['a: { groups: x }', 1, 6, 'Did you mean "private"?'],
        ['a: { team: x }', 1, 6, 'Did you mean "teams"?'],
        ['a: { rolls: x }', 1, 6, 'Did you mean "roles"?'],
        ['a: { owners: x }', 1, 6, 'Did you mean "owner_of"?'],
        ['a: { moderator-of: x }', 1, 6, 'Did you mean "moderator_of"?'],
        ['a: { colour: x }', 1, 6, 'A group may have "channels", "private", "teams", "roles"'],
        ['a: { channels: [x], channels: [y] }', 1, 21, '"channels" is there twice'],
        ['a: { channels: [x], private: [x] }', 1, 21, 'in "channels" and in "private"'],
        ['a: {}', 1, 4, 'Write [] for "nobody by this rule"'],
        ['a:', 1, 1, 'has no room'],
        ['a: null', 1, 4, 'Write [] for "nobody by this rule"'],
        ['a: { channels: }', 1, 6, '"channels" is empty'],
        ['a: { channels }', 1, 6, '"channels" is empty'],
        ['a:\n  -\n  - x', 2, 4, 'a name is missing here'],
        ['a: [[x]]', 1, 5, 'Put all names into one'],
        ['a: [{ roles: [b] }]', 1, 5, 'a map is in a list'],
        ['a: { channels: { x: y } }', 1, 16, 'the name of a room is expected, not a map'],
        ['a: { roles: { x: y } }', 1, 13, 'the name of a role is expected, not a map'],
        ['a: { private: true }', 1, 15, '"private" takes names'],
        ['a: no', 1, 4, '"no" is no name'],
        ['a: ""', 1, 4, 'leaves no room name'],
        ['a: "#"', 1, 4, 'leaves no room name'],
        ['a: "版"', 1, 4, 'that Rocket.Chat accepts'],
        ['a: x, y', 1, 4, 'Several are a list: ["x", "y"]'],
        ['a: "#x #y"', 1, 4, 'Several are a list'],
        ['a: "@bob"', 1, 4, 'is a person'],
        ['a: https://chat.example/channel/general', 1, 4, 'Write the name alone: "general"'],
        ['a: role:auditor', 1, 4, 'Write  roles: [auditor]'],
        ['a: team/web', 1, 4, 'Write  teams: [web]'],
        ['a: livechat-agent', 1, 4, 'is a role. Write  roles: [livechat-agent]'],
        ['a: { roles: "#help" }', 1, 13, 'is a room in the place of a role'],
        ['a: { roles: moderator }', 1, 13, 'Write  moderator_of: [the room]'],
        ['a: { roles: [bot] }', 1, 14, 'not a role for people'],
        ['a: { roles: "" }', 1, 13, 'no name'],
        ['x:\n  roles: [y]\nprivate: [z]', 3, 1, 'Indent it below its group'],
    ])('%j', (...row) => expectOneProblem(row));
});

describe('patterns', () => {
    test.each<Row>([
        ['a: "#a"\nb: x\n"a": "#b"', 3, 1, '"a" has a rule already, on line 1'],
        ['"a ": x', 1, 1, 'has a space at an end'],
        ['"team": "#team-$1"', 1, 9, 'refers to part 1'],
        ['team: "#team-*"', 1, 7, '"#team-*" refers to part 1'],
        ['"a-*": "#$2"', 1, 8, 'refers to part 2 of what the pattern matches, but "a-*" has 1'],
        ['"/^(a)b/": "#$2"', 1, 12, 'but "/^(a)b/" has 1'],
        ['"a-*": "#$0"', 1, 8, 'counted from $1'],
        ['"/(/": "#x"', 1, 1, 'is not a regular expression: Unterminated group'],
        ['"/x/i": y', 1, 1, 'Capital letters always count'],
        ['"/x/g": y', 1, 1, 'Leave them out'],
        ['/staff: y', 1, 1, 'Write /^name$/'],
        ['"//": y', 1, 1, 'Write /^name$/'],
        ['"a**": y', 1, 1, 'two stars side by side'],
        ['"*a*b*c*": y', 1, 1, '4 stars'],
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
        expect(problems).toHaveLength(1);
        expect(problems[0]?.message).toContain('Use simpler patterns');
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
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual([
        '1:6',
        '3:4',
        '4:1',
        '5:4',
        '6:14',
        '6:25',
        '6:32',
        '7:1',
        '8:1',
        '9:1',
        '9:4',
    ]);
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
        expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual(places);
    });

    test('nor is anything said that only follows from it', () => {
        expectOneProblem(['a:\n\tchannels: x', 2, 1, 'a tab']);
        expectOneProblem(['a:\n  channels:\n    - "x\nb: y', 3, 7, 'is not closed']);
        expectOneProblem(['a:\n  private [y]\nb: x', 2, 3, 'a colon is missing']);
        expectOneProblem(['{"a":["x","b":"y"}', 1, 6, '"[" is not closed']);
        expectOneProblem(['a:\n  channels: [x\n  roles: [y]', 2, 13, '"[" is not closed']);
    });

    test('the name without a colon is named', () => {
        expectOneProblem(['a:\n  private [y]\n  roles: [x]', 2, 3, 'a colon is missing behind "private"']);
        expectOneProblem(['a:\n  private: [y]\n  roles [x]\n  teams: z', 3, 3, 'a colon is missing behind "roles"']);
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
    const found = texts.flatMap(problemsOf).join('\n');
    expect(found).not.toMatch(/flow|scalar|mapping|implicit|node|token|sequence|collection|indicator/i);
    expect(found.split('\n').length).toBeGreaterThanOrEqual(texts.length);
});

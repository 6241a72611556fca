import fc from 'fast-check';
import { parseRules } from '../../src/config/rules/parse-rules';
import { english } from '../support/english';

const validText = `# who is where
engineering: "#engineering"
"team-*": ["#team-*", all-teams]
support: { private: [support-desk], roles: [livechat-agent] }
leads:
  channels:
    - all-hands
    - "#random"
  owner_of: all-hands
'/^dept (\\w+)$/': { channels: ["dept-$1"], teams: ['$1'] }
nobody: []
`;
const validMap = '{\n\t"rocket-admin": "admin",\n\t"tech-support": ["support", "help"]\n}';

/** What people and editors do to a text. */
const slip = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(
        '"',
        "'",
        '#',
        ' #',
        ':',
        ': ',
        '\n',
        '\t',
        '\n\t',
        '[',
        ']',
        '{',
        '}',
        '- ',
        '*',
        '&',
        '!',
        '|',
        '>',
        '---\n',
        '%',
        '\\',
        '\u00a0',
        '\r',
    ),
);

function expectReadOrRefused(text: string): void {
    const { rules, problems } = parseRules(text);
    if (problems.length > 0) expect(rules).toEqual([]);
    const lines = text.split('\n');
    for (const { line, column, problem } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(english.say(problem.code, problem).length).toBeGreaterThan(10);
    }
    for (const { line, pattern, targets } of rules) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(pattern).not.toBe('');
        for (const { name } of targets) expect(name.trim()).not.toBe('');
    }
}

test('the texts are valid as they stand', () => {
    expect(parseRules(validText).problems).toEqual([]);
    expect(parseRules(validText).rules).toHaveLength(6);
    expect(parseRules(validMap).problems).toEqual([]);
});

test('a text cut off anywhere, or changed anywhere, is read or refused, and never throws', () => {
    fc.assert(
        fc.property(
            fc.constantFrom(validText, validMap),
            fc.array(fc.record({ at: fc.nat(validText.length), length: fc.nat(12), text: slip }), { maxLength: 4 }),
            fc.nat(validText.length),
            (original, slips, end) => {
                expectReadOrRefused(original.slice(0, end));
                let text = original;
                for (const { at, length, text: noise } of slips)
                    text = text.slice(0, at) + noise + text.slice(at + length);
                expectReadOrRefused(text);
            },
        ),
        // a group without a name, in Rocket.Chat's map: found with seed -605836097
        { numRuns: 1500, examples: [[validMap, [{ at: 4, length: 12, text: '' }], 0]] },
    );
});

test('the key "" of a JSON map is no group', () => {
    expect(parseRules('{"": "general", "staff": "staff"}').problems).toMatchObject([
        { problem: { code: 'rule.group_missing' } },
    ]);
});

test('what is nested deeply, long, or wrong in every line is told by its limit', () => {
    const deep = [
        `a: ${'['.repeat(1000)}`,
        `a: ${'['.repeat(800)}${']'.repeat(800)}`,
        '{a: '.repeat(800),
        '- '.repeat(800),
        '? '.repeat(800),
        Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
        Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}-\n`).join(''),
    ];
    for (const text of deep) expect(parseRules(text).problems[0]?.problem).toEqual({ code: 'rule.too_deep', most: 20 });
    const expression = parseRules(`? '/${'('.repeat(9000)}${')'.repeat(9000)}/'\n: x`).problems[0]?.problem;
    expect(expression).toMatchObject({ code: 'rule.expression_long', most: 500 });
    const { problems } = parseRules('a: "x\n'.repeat(3000));
    expect(problems).toHaveLength(201);
    expect(problems.map(({ problem }) => problem)).toContainEqual({ code: 'rule.too_many', most: 200 });
    // colons that follow each other in a bracket are nested as well, of whatever line
    for (const text of ['a: [a: '.padEnd(20_000, 'a: '), `a: [${' a: b\n'.repeat(3000)}`, `{${'<<: '.repeat(300)}`])
        expect(parseRules(text).problems.at(-1)?.problem).toEqual({ code: 'rule.too_deep', most: 20 });
    // a backslash in double quotes is an error each
    for (const text of [`a: "${'\\z'.repeat(4000)}"`, `a: "${'\\z'.repeat(4000)}`])
        expect(parseRules(text).problems).toMatchObject([{ problem: { code: 'rule.line_too_full', most: 1200 } }]);
    const long = [`g: "a,${' '.repeat(90_000)}b"`, `g: "a://${'/'.repeat(90_000)}x"`, `? ${'k'.repeat(2000)}\n: a`];
    for (const text of [...long, `{"${'k'.repeat(2000)}": "a"}`])
        expect(parseRules(text).problems).toMatchObject([{ problem: { code: 'rule.name_too_long', most: 1000 } }]);
    const counted = { '[]': 'rule.line_too_full', '""\n': 'rule.too_many_signs', '&a\n': 'rule.too_many' } as const;
    for (const [piece, code] of Object.entries(counted))
        expect(parseRules(piece.repeat(20_000)).problems).toMatchObject([{ problem: { code } }]);
    // many that are side by side are not nested
    expect(
        parseRules(Array.from({ length: 900 }, (_, n) => `g${n}: { channels: [a, b] }`).join('\n')).problems,
    ).toEqual([]);
});

test('the rules of a company with 500 of them are read', () => {
    const rule = (n: number) =>
        `"department-${n}-*": { private: ["dept-${n}-$1", all-of-${n}], roles: [livechat-agent] }`;
    const { rules, problems } = parseRules(Array.from({ length: 500 }, (_, n) => rule(n)).join('\n'));
    expect([rules.length, problems]).toEqual([500, []]);
});

test('any text at all is read or refused, and never throws', () => {
    const any = fc.array(slip, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(any, expectReadOrRefused), { numRuns: 1500 });
});

test('one slip in one rule does not hide the slips in the others', () => {
    const bad = fc.constantFrom(
        '"open',
        '[x, y',
        '{ channel: x }',
        '#x',
        'a: b',
        "'it's'",
        '[[x]]',
        '@x',
        '*x',
        '"$1"',
    );
    fc.assert(
        fc.property(fc.array(fc.option(bad), { minLength: 1, maxLength: 8 }), (values) => {
            const text = values.map((value, index) => `group-${index}: ${value ?? '"#fine"'}`).join('\n');
            const lines = new Set(parseRules(text).problems.map(({ line }) => line));
            expect([...lines]).toEqual(values.flatMap((value, index) => (value === null ? [] : [index + 1])));
        }),
        { numRuns: 500 },
    );
});

test("whatever JSON Rocket.Chat's own map may be is read as JSON.parse reads it", () => {
    const room = fc.stringMatching(/^[a-zA-Z0-9._-]{1,12}$/);
    const group = fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .filter((name) => /^[^*/$\s\p{Cc}][^*/$\p{Cc}]*$/u.test(name));
    const map = fc.dictionary(group, fc.oneof(room, fc.array(room, { maxLength: 3 })), {
        maxKeys: 6,
        noNullPrototype: true,
    });
    fc.assert(
        fc.property(
            map,
            fc.constantFrom('', '\t', '    ', ' '),
            fc.constantFrom('', '\n', ' \n\t'),
            (value, indent, around) => {
                const text = around + JSON.stringify(value, null, indent) + around;
                const { rules, problems } = parseRules(text);
                expect(problems).toEqual([]);
                const read = rules.map(({ pattern, targets }) => [
                    pattern,
                    targets.map(({ kind, name }) => `${kind} ${name}`),
                ]);
                const wanted = Object.entries(value).map(([name, rooms]) => [
                    name,
                    [...new Set([rooms].flat())].map((room_) => `channel ${room_}`),
                ]);
                expect(new Map(read as [string, string[]][])).toEqual(new Map(wanted as [string, string[]][]));
            },
        ),
        { numRuns: 1000 },
    );
});

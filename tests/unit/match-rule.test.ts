import { expressionRisk } from '../../src/model/expression-risk';
import { parseRules } from '../../src/config/rules/parse-rules';
import type { Rule } from '../../src/model/rules';
import { desiredTargets } from '../../src/plan/memberships/desired-targets';
import { ruleMatch } from '../../src/plan/memberships/match-rule';
import { desiredOf } from '../support/sync-world';

function ruleOf(text: string): Rule {
    const [rule] = parseRules(text).rules;
    if (!rule) throw new Error('no rule');
    return rule;
}

/** Each with a name that it nearly fits, which is when a match takes longest. */
const slow = [
    '^\\w*\\w*\\w*\\w?\\w?\\w?!$',
    '^.*.*.*(a|.)(a|.)(a|.)!$',
    '\\w*\\w*\\w?\\w?\\w?!',
    '^(?:\\w*\\w*|\\w*)!$',
];

// one that blocks would not end within the limit of a test
test.each(slow)('the slowest expressions that are accepted come to an end: %s', (source) => {
    expect(expressionRisk(source)).toBeUndefined();
    const rule: Rule = { pattern: source, line: 1, match: { kind: 'expression', source }, targets: [] };
    expect(ruleMatch(rule)('a'.repeat(200))).toBeUndefined();
});

test('a pattern does not block, whatever a group is called', () => {
    expect(ruleMatch(ruleOf('"*a*b*c": x'))('ab'.repeat(1500))).toBeUndefined();
});

test('a name of more than 200 characters fits no pattern, which the plan says, but a rule that holds all of it', () => {
    const [fits, long] = [`team-${'x'.repeat(195)}`, `team-${'x'.repeat(196)}`];
    const group = { id: 'g', name: long, parents: [], members: [] };
    expect(ruleMatch(ruleOf('"team-*": x'))(fits)).toEqual([{ kind: 'channel', name: 'x' }]);
    expect(ruleMatch(ruleOf('"team-*": x'))(long)).toBeUndefined();
    expect(ruleMatch(ruleOf(`${long}: x`))(long)).toEqual([{ kind: 'channel', name: 'x' }]);
    const { rules } = parseRules('"team-*": x\n"*-y": z');
    const { notes } = desiredTargets(desiredOf(rules), { users: [], groups: [group] });
    expect(notes.filter(({ code }) => code === 'group_name_too_long')).toEqual([
        { code: 'group_name_too_long', subject: long },
    ]);
});

test('a rule that was matched before gives the same, and the names of one never get into those of another', () => {
    const rule = ruleOf('"team-*": "#*"');
    for (const name of ['web', 'ops', 'web'])
        expect(ruleMatch(rule)(`team-${name}`)).toEqual([{ kind: 'channel', name }]);
    expect(ruleMatch(ruleOf('"team-*": "#x-*"'))('team-web')).toEqual([{ kind: 'channel', name: 'x-web' }]);
});

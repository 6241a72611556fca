import type { Rule, RuleTarget } from '../../model/rules';

/** Characters. Steps of a match grow faster than the length of the name, and no person makes a group of such a name. */
const LONGEST_NAME = 200;

interface Known {
    expression: RegExp;
    byName: Map<string, RuleTarget[] | undefined>;
}

/** Each rule is matched with each group several times while one command is answered. */
const known = new WeakMap<Rule, Known>();

/**
 * The targets that a rule gives to a group of this name; undefined where the rule does not match.
 * `$1`, `$2` … in a target are what the pattern's stars or parentheses matched.
 */
export function matchRule(rule: Rule, groupName: string): readonly RuleTarget[] | undefined {
    if (rule.match.kind === 'name') return rule.match.name === groupName ? rule.targets : undefined;
    if (isTooLong(rule, groupName)) return undefined;
    const { expression, byName } = known.get(rule) ?? learn(rule, rule.match.source);
    if (!byName.has(groupName)) byName.set(groupName, targetsOf(rule, expression.exec(groupName)));
    return byName.get(groupName);
}

/** Whether the rule is not even matched with that name. */
export function isTooLong({ match }: Rule, groupName: string): boolean {
    return match.kind === 'expression' && groupName.length > LONGEST_NAME;
}

function learn(rule: Rule, source: string): Known {
    const learned = { expression: new RegExp(source, 'u'), byName: new Map<string, RuleTarget[] | undefined>() };
    known.set(rule, learned);
    return learned;
}

function targetsOf({ targets }: Rule, found: RegExpExecArray | null): RuleTarget[] | undefined {
    if (!found) return undefined;
    return targets.map((target) => ({
        ...target,
        name: target.name.replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? ''),
    }));
}

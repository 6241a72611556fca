import type { Rule, RuleTarget } from './types';

/**
 * The targets that a rule gives to a group of this name; undefined where the rule does not match.
 * `$1`, `$2` … in a target are what the pattern's stars or parentheses matched.
 */
export function matchRule(rule: Rule, groupName: string): RuleTarget[] | undefined {
    if (rule.match.kind === 'name') return rule.match.name === groupName ? [...rule.targets] : undefined;
    const found = new RegExp(rule.match.source, 'u').exec(groupName);
    if (!found) return undefined;
    return rule.targets.map((target) => ({
        ...target,
        name: target.name.replace(/\$(\d)/g, (_, index: string) => found[Number(index)] ?? ''),
    }));
}

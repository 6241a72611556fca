import type { RuleProblem } from '../../model/rule-problem';
import type { Rule } from '../../model/rules';
import { expressionRisk, longestExpression } from '../../model/expression-risk';

type Parsed = { match: Rule['match']; captures: number } | { problem: RuleProblem };

const mostStars = 3;

/**
 * The key of a rule: a group name, a pattern with `*`, or a `/regular expression/`.
 * A glob library would give a meaning to `[`, `{`, `!` and `(`, which are common in group names, and its `*` stops at `/`;
 * here only the star is special.
 */
export function parsePattern(key: string): Parsed {
    if (key.startsWith('/')) return parseSlashes(key);
    if (!key.includes('*')) return { match: { kind: 'name', name: key }, captures: 0 };
    const parts = key.split('*');
    const captures = parts.length - 1;
    if (key.includes('**')) return { problem: { code: 'rule.stars_adjacent', typed: key } };
    if (captures > mostStars)
        return { problem: { code: 'rule.stars_many', typed: key, count: captures, most: mostStars } };
    return { match: { kind: 'expression', source: `^${parts.map(escapeExpression).join('(.*)')}$` }, captures };
}

function parseSlashes(key: string): Parsed {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(key) ?? [];
    if (flags !== '') {
        if (!flags.includes('i')) return { problem: { code: 'rule.flags', typed: key } };
        return { problem: { code: 'rule.flags_case', typed: key, write: '[Ss]ales' } };
    }
    if (source === '') {
        return { problem: { code: 'rule.slashes', typed: key, write: '/^name$/', writeSlash: '\\/' } };
    }
    return parseExpression(source);
}

function parseExpression(source: string): Parsed {
    // before anything reads it: compiling takes longer than matching, and a deep one ends the process
    if (source.length > longestExpression)
        return { problem: { code: 'rule.expression_long', typed: `/${source}/`, most: longestExpression } };
    try {
        // with an empty alternative the expression matches the empty text, and so tells the number of its parentheses
        const captures = (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1;
        const risk = expressionRisk(source);
        if (risk !== undefined) return { problem: risk };
        return { match: { kind: 'expression', source }, captures };
    } catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^.*\/u?: /, '') : '';
        return { problem: { code: 'rule.expression_wrong', typed: `/${source}/`, reason } };
    }
}

function escapeExpression(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

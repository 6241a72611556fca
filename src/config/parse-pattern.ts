import type { Rule } from '../plan/types';

type Parsed = { match: Rule['match']; captures: number } | { problem: string };

/**
 * The key of a rule: a group name, a pattern with `*`, or a `/regular expression/`.
 * A glob library would give a meaning to `[`, `{`, `!` and `(`, which are common in group names, and its `*` stops at `/`;
 * here only the star is special.
 */
export function parsePattern(key: string): Parsed {
    const expression = /^\/(.+)\/$/.exec(key)?.[1];
    if (expression !== undefined) return parseExpression(expression);
    if (!key.includes('*')) return { match: { kind: 'name', name: key }, captures: 0 };
    const parts = key.split('*');
    const source = `^${parts.map(escapeExpression).join('(.*)')}$`;
    return { match: { kind: 'expression', source }, captures: parts.length - 1 };
}

function parseExpression(source: string): Parsed {
    try {
        // with an empty alternative the expression matches the empty text, and so tells the number of its parentheses
        const captures = (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1;
        return { match: { kind: 'expression', source }, captures };
    } catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : '';
        return { problem: `/${source}/ is not a regular expression: ${reason}` };
    }
}

function escapeExpression(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

import type { Rule } from '../../model/rules';
import { expressionRisk } from './expression-risk';

type Parsed = { match: Rule['match']; captures: number } | { problem: string };

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
    if (key.includes('**')) return { problem: `"${key}" has two stars side by side: one matches as much` };
    if (captures > mostStars) {
        return {
            problem: `"${key}" has ${captures} stars; ${mostStars} are the most, because more can take very long`,
        };
    }
    return { match: { kind: 'expression', source: `^${parts.map(escapeExpression).join('(.*)')}$` }, captures };
}

function parseSlashes(key: string): Parsed {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/.exec(key) ?? [];
    if (flags !== '') {
        const meant = flags.includes('i') ? 'Capital letters always count: write [Ss]ales for both' : 'Leave them out';
        return { problem: `"${key}" has flags ("${flags}") after the last slash, which are not read. ${meant}` };
    }
    if (source === '') {
        return {
            problem: `"${key}" begins with a slash like a regular expression, but is none. Write /^name$/ with a slash at both ends; a slash within is \\/`,
        };
    }
    return parseExpression(source);
}

function parseExpression(source: string): Parsed {
    try {
        // with an empty alternative the expression matches the empty text, and so tells the number of its parentheses
        const captures = (new RegExp(`${source}|`, 'u').exec('')?.length ?? 1) - 1;
        const risk = expressionRisk(source);
        if (risk !== undefined)
            return { problem: `/${source}/ ${risk}. Use simpler patterns, in several rules if need be` };
        return { match: { kind: 'expression', source }, captures };
    } catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^.*\/u?: /, '') : '';
        return { problem: `/${source}/ is not a regular expression: ${reason}` };
    }
}

function escapeExpression(text: string): string {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

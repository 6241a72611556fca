import type { RuleProblem } from './rule-problem';

/**
 * By the number of repeats, how many combinations of "?" and "|" there may be beside them. Steps of a match grow with the length of
 * the name, 200 at most, to the power of the repeats, and each combination takes all of them again.
 */
const mostCombinations = [1000, 1000, 100, 10];
const mostRepeats = mostCombinations.length - 1;
/** Characters. */
export const longestExpression = 500;

interface Level {
    /** whether something in these parentheses may be there or not, or more than once */
    varies: boolean;
    bars: number;
}

/**
 * Why a regular expression may take very long for some name; undefined where it does not. Every rule is matched against the name
 * of every group while a server waits, and JavaScript cannot interrupt a match. So expressions that can be slow are refused by
 * their form: something variable inside of a repeat (`(a+)+`, `(a|b)*`), references back, and too many repeats. A missing `^` is
 * one of them: it tries every beginning.
 * @param source valid; with the flag `u`
 */
export function expressionRisk(source: string): RuleProblem | undefined {
    const typed = `/${source}/`;
    if (source.length > longestExpression) return { code: 'rule.expression_long', typed, most: longestExpression };
    // classes and escapes stand for one character each, whatever is written in them
    const marks = source
        .replace(/\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]/g, (part) =>
            /^\\[1-9k]/.test(part) ? '\\' : 'c',
        )
        .replace(/\(\?(?:<?[=!]|:|<[^>]*>)/g, '(');
    if (marks.includes('\\')) return { code: 'rule.expression_back', typed };

    let repeats = 0;
    let combinations = 1;
    const open: Level[] = [{ varies: false, bars: 0 }];
    let closed: Level | undefined;
    for (let at = 0; at < marks.length;) {
        const rest = marks.slice(at);
        const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
        const current = open[open.length - 1];
        if (quantifier && current) {
            const { least, most } = rangeOf(quantifier);
            if (most > 1 && closed && (closed.varies || closed.bars > 0)) {
                return { code: 'rule.expression_nested', typed };
            }
            if (most - least > 1) repeats += 1;
            else if (most > least) combinations *= 2;
            current.varies = true;
            closed = undefined;
            at += quantifier[0].length;
            continue;
        }
        closed = undefined;
        const character = rest.charAt(0);
        if (character === '(') open.push({ varies: false, bars: 0 });
        if (character === '|' && current) current.bars += 1;
        if (character === ')' && open.length > 1) {
            closed = open.pop();
            const parent = open[open.length - 1];
            combinations *= (closed?.bars ?? 0) + 1;
            if (parent && closed && (closed.varies || closed.bars > 0)) parent.varies = true;
        }
        at += 1;
    }
    const isAnchored = marks.startsWith('^') && open[0]?.bars === 0;
    const counted = isAnchored ? repeats : repeats + 1;
    if (counted > mostRepeats) {
        const code = isAnchored ? 'rule.expression_repeats' : 'rule.expression_unanchored';
        return { code, typed, count: counted, most: mostRepeats };
    }
    if (combinations > (mostCombinations[counted] ?? 0)) return { code: 'rule.expression_combinations', typed };
    return undefined;
}

function rangeOf([text, least, comma, most]: RegExpExecArray): { least: number; most: number } {
    if (least !== undefined)
        return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
    return { least: 0, most: text.startsWith('?') ? 1 : Infinity };
}

/** Steps of a match grow with the length of the name to the power of this many repeats. */
const mostRepeats = 3;
/** Each part that may be there or not can double the steps. */
const mostQuantifiers = 10;
const mostAlternatives = 1000;
const longest = 500;

interface Level {
    /** whether something in these parentheses may be there or not, or more than once */
    varies: boolean;
    bars: number;
}

/**
 * Why a regular expression may take very long for some name; undefined where it does not. Every rule is matched against the name
 * of every group while a server waits, and JavaScript cannot interrupt a match. So expressions that can be slow are refused by
 * their form: something variable inside of a repeat (`(a+)+`, `(a|b)*`), references back, and too many repeats.
 * @param source valid; with the flag `u`
 */
export function expressionRisk(source: string): string | undefined {
    if (source.length > longest) return `is longer than ${longest} characters`;
    // classes and escapes stand for one character each, whatever is written in them
    const marks = source
        .replace(/\\[pPu]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]/g, (part) =>
            /^\\[1-9k]/.test(part) ? '\\' : 'c',
        )
        .replace(/\(\?(?:<?[=!]|:|<[^>]*>)/g, '(');
    if (marks.includes('\\')) return 'refers back to a part of itself, which can take very long';

    let repeats = 0;
    let quantifiers = 0;
    let alternatives = 1;
    const open: Level[] = [{ varies: false, bars: 0 }];
    let closed: Level | undefined;
    for (let at = 0; at < marks.length;) {
        const rest = marks.slice(at);
        const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(rest);
        const current = open[open.length - 1];
        if (quantifier && current) {
            const isOptional = quantifier[0].startsWith('?');
            const most = quantifier[1] === undefined ? Infinity : mostOf(quantifier);
            if (!isOptional && most > 1 && closed && (closed.varies || closed.bars > 0)) {
                return 'repeats a part that holds a repeat, a "?" or a "|" itself, which can take very long';
            }
            quantifiers += 1;
            if (!isOptional && most > 10) repeats += 1;
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
            alternatives *= (closed?.bars ?? 0) + 1;
            if (parent && closed && (closed.varies || closed.bars > 0)) parent.varies = true;
        }
        at += 1;
    }
    if (repeats > mostRepeats)
        return `has ${repeats} repeats (*, +); ${mostRepeats} are the most, because more can take very long`;
    if (quantifiers > mostQuantifiers) return `has ${quantifiers} repeats and "?"; ${mostQuantifiers} are the most`;
    if (alternatives > mostAlternatives) return `has too many combinations of alternatives ("|")`;
    return undefined;
}

function mostOf([, least, comma, most]: RegExpExecArray): number {
    if (comma === '') return Number(least);
    return most === '' ? Infinity : Number(most);
}

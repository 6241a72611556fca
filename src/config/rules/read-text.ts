import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ReportProblem } from './rule-problem';

/** What nodes are read with. */
export interface TextContext {
    /** the text that the nodes' offsets count in */
    source: string;
    /** offset to name where a node has none */
    place: number;
    report: ReportProblem;
}

/**
 * The text of a name, as typed: a group called 2024, 1e3, no or 2024-01-01 has just that name.
 * Undefined, and reported, where it is something else than a name.
 * @param what such as `the name of a room`
 */
export function readText(node: Node | null, what: string, context: TextContext): string | undefined {
    if (reportMark(node, context)) return undefined;
    const at = node?.range?.[0] ?? context.place;
    if (!isScalar(node)) {
        const instead = isMap(node) ? 'a map ("…: …" or { })' : isSeq(node) ? 'a list ([ ] or "- ")' : 'nothing';
        context.report(at, `${what} is expected, not ${instead}. A name that begins with "[" or "{" must be in quotes`);
        return undefined;
    }
    const text = String(node.value);
    const typed = context.source.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    const problem = textProblem(text, typed, node.type === 'PLAIN');
    if (problem === undefined) return text;
    context.report(at, problem);
    return undefined;
}

/** Reports a mark of YAML that the rules have no use for, with what it probably was meant to be; false where there is none. */
export function reportMark(node: Node | null, { source, place, report }: TextContext): boolean {
    const at = node?.range?.[0] ?? place;
    if (isAlias(node)) {
        const name = `"*${node.source}"`;
        report(at, `${name} begins with a star, which means a reference in YAML. A pattern must be in quotes: ${name}`);
        return true;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
    const { anchor, tag } = node;
    if (anchor === undefined && tag === undefined) return false;
    const mark = anchor === undefined ? (tag ?? '').replace('tag:yaml.org,2002:', '!!') : `&${anchor}`;
    const kind = anchor === undefined ? 'a tag' : 'an anchor';
    const start = source.lastIndexOf(mark, at);
    report(
        start < 0 ? at : start,
        `"${mark}" is ${kind} in YAML, which the rules do not know. A name that begins with "${mark.charAt(0)}" must be in quotes`,
    );
    return true;
}

function textProblem(text: string, typed: string, isPlain: boolean): string | undefined {
    if (/[\r\n]/.test(typed) || /[\r\n]/.test(text)) {
        return 'this name goes on over several lines. Write each name on one line, and put a comma or "- " between several';
    }
    if (Array.from(text).some((character) => isControl(character.charCodeAt(0)))) {
        return 'this name holds a control character. In "double quotes" a backslash has a meaning of its own: put it in \'single quotes\'';
    }
    if (!isPlain) return undefined;
    if (/^[“”„‟«»‘’‚]/.test(text)) {
        return `${text} is in typographic quotes, which count as letters. Use straight ones: "${text.replace(/[“”„‟«»‘’‚]/g, '')}"`;
    }
    if (/[\u00a0\u200b\u2060\ufeff]/.test(text)) {
        return 'this name holds a space or sign that cannot be seen, as text copied from a web page does. Type it anew';
    }
    return undefined;
}

function isControl(code: number): boolean {
    return code < 32 || (code >= 127 && code < 160);
}

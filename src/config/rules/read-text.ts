import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { RuleProblem } from '../../model/rule-problem';
import type { ReportProblem } from './problem-list';

type Expected = Extract<RuleProblem, { code: 'rule.other_kind' }>['expected'];

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
 * @param expected whose name it should be
 */
export function readText(node: Node | null, expected: Expected, context: TextContext): string | undefined {
    if (reportMark(node, context)) return undefined;
    const at = node?.range?.[0] ?? context.place;
    if (!isScalar(node)) {
        const instead = isMap(node) ? 'map' : isSeq(node) ? 'list' : 'nothing';
        context.report(at, { code: 'rule.other_kind', expected, instead });
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
        report(at, { code: 'rule.reference', typed: `*${node.source}`, write: `"*${node.source}"` });
        return true;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
    const { anchor, tag } = node;
    if (anchor === undefined && tag === undefined) return false;
    const mark = anchor === undefined ? (tag ?? '').replace('tag:yaml.org,2002:', '!!') : `&${anchor}`;
    const start = source.lastIndexOf(mark, at);
    const code = anchor === undefined ? 'rule.tag' : 'rule.anchor';
    report(start < 0 ? at : start, { code, piece: mark, sign: mark.charAt(0) });
    return true;
}

function textProblem(text: string, typed: string, isPlain: boolean): RuleProblem | undefined {
    if (/[\r\n]/.test(typed) || /[\r\n]/.test(text)) {
        return { code: 'rule.several_lines' };
    }
    if (Array.from(text).some((character) => isControl(character.charCodeAt(0)))) {
        return { code: 'rule.control_character' };
    }
    if (!isPlain) return undefined;
    if (/^[“”„‟«»‘’‚]/.test(text)) {
        return { code: 'rule.typographic_quotes', typed: text, write: `"${text.replace(/[“”„‟«»‘’‚]/g, '')}"` };
    }
    if (/[\u00a0\u200b\u2060\ufeff]/.test(text)) {
        return { code: 'rule.invisible_character' };
    }
    return undefined;
}

function isControl(code: number): boolean {
    return code < 32 || (code >= 127 && code < 160);
}

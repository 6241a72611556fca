import { CST, Lexer } from 'yaml';
import type { RuleProblem } from '../../model/rule-problem';

/** Rules use two levels; the rest is for what they are explained by. Reading is recursive, and some 800 levels end the process. */
export const mostNested = 20;
/** Signs that a text may have; 500 rules with two lists each have 13,000. */
export const mostSigns = 16_000;
/** On one line, where a list of 300 rooms has about a thousand. */
const mostOfLine = 1_200;
/** Anchors, tags and references, which rules have no use for. */
const mostMarks = 200;

/** What begins a token in the lexer, and is no part of the text. */
const lexerMarks: readonly (string | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];
const marks: readonly (string | null)[] = ['anchor', 'tag', 'alias'];

/** What reading a text would cost, known before anything reads it. */
export interface Weight {
    /** words, quotes, backslashes in quotes, brackets, commas, colons, blanks between them and ends of lines */
    signs: number;
    /** where the text goes over a limit */
    over?: { offset: number; problem: RuleProblem };
    /** where more colons follow each other in a bracket of an earlier line than can be meant: it is not closed */
    openAt?: number;
}

/** Weighs a text sign by sign, without recursion, and stops where it goes over a limit. */
export function weighText(text: string, most = mostSigns): Weight {
    // columns at which the lists and maps begin that are told by indentation
    let columns: number[] = [];
    const brackets: number[] = [];
    const count = { all: 0, ofLine: 0, marks: 0, line: 0, colons: 0 };
    let offset = 0;
    let lineStart = 0;
    let isLineBegun = false;
    const over = (problem: RuleProblem): Weight => ({ signs: count.all, over: { offset, problem } });
    for (const token of new Lexer().lex(text)) {
        const type = CST.tokenType(token);
        if (token.length === 1 && lexerMarks.includes(type)) continue;
        // each may be an error
        const signs = type === 'double-quoted-scalar' ? token.split('\\').length : 1;
        count.all += signs;
        count.ofLine += signs;
        if (count.all > most) return over({ code: 'rule.too_many_signs', most });
        if (count.ofLine > mostOfLine) return over({ code: 'rule.line_too_full', most: mostOfLine });
        if (marks.includes(type) && ++count.marks > mostMarks) return over({ code: 'rule.too_many', most: mostMarks });
        if (type === 'flow-seq-start' || type === 'flow-map-start') brackets.push(count.line);
        else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets.pop();
        if (type === 'comma' || brackets.length === 0 || type?.startsWith('flow-') === true) count.colons = 0;
        else if (type === 'map-value-ind' && ++count.colons > mostNested && brackets.at(-1) !== count.line)
            return { signs: count.all, openAt: offset };
        const column = offset - lineStart;
        const isSign = type === 'seq-item-ind' || type === 'explicit-key-ind';
        const isSpace = type === 'space' || type === 'newline' || type === 'comment';
        if (brackets.length === 0 && !isSpace && (isSign || !isLineBegun)) {
            columns = [...columns.filter((one) => one < column), column];
            isLineBegun = true;
        }
        if (brackets.length + columns.length + count.colons > mostNested)
            return over({ code: 'rule.too_deep', most: mostNested });
        offset += token.length;
        const newline = token.lastIndexOf('\n');
        if (newline >= 0) {
            lineStart = offset - (token.length - newline - 1);
            isLineBegun = false;
            count.line += 1;
            count.ofLine = 0;
        }
    }
    return { signs: count.all };
}

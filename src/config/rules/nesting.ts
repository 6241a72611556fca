import { CST, Lexer } from 'yaml';

/** Rules use two levels; the rest is for what they are explained by. Reading is recursive, and some 800 levels end the process. */
export const mostNested = 20;

const marks: readonly (string | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];

/** Where a list or a map begins that is nested deeper than `most`; undefined where none is. Reads without recursion. */
export function tooDeepAt(text: string, most: number): number | undefined {
    // columns at which the lists and maps begin that are told by indentation
    let columns: number[] = [];
    let brackets = 0;
    let offset = 0;
    let lineStart = 0;
    let isLineBegun = false;
    for (const token of new Lexer().lex(text)) {
        const type = CST.tokenType(token);
        // marks of the lexer's own, which are no part of the text
        if (token.length === 1 && marks.includes(type)) continue;
        const column = offset - lineStart;
        if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
        else if (type === 'flow-seq-end' || type === 'flow-map-end') brackets = Math.max(0, brackets - 1);
        const isSign = type === 'seq-item-ind' || type === 'explicit-key-ind';
        const isSpace = type === 'space' || type === 'newline' || type === 'comment';
        if (brackets === 0 && !isSpace && (isSign || !isLineBegun)) {
            columns = [...columns.filter((one) => one < column), column];
            isLineBegun = true;
        }
        if (brackets + columns.length > most) return offset;
        offset += token.length;
        const newline = token.lastIndexOf('\n');
        if (newline >= 0) {
            lineStart = offset - (token.length - newline - 1);
            isLineBegun = false;
        }
    }
    return undefined;
}

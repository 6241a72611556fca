import type { ExplainedError } from './explain-slip';
import { readYaml } from './read-yaml';

export interface Mended {
    text: string;
    /** up to here everything that is wrong has been said: what looks wrong there now is the mending's fault */
    from: number;
}

/**
 * A text without its first slip, and with all else at its place, so that what stands behind the slip can be read as it was
 * meant. Undefined where nobody could tell what was meant.
 * @param slip the first problem of the text that keeps YAML from reading it
 * @param from up to where all has been said already
 */
export function mendSlip(text: string, slip: ExplainedError, from: number): Mended | undefined {
    if (slip.problem.code === 'rule.tab') {
        const spaced = text.replace(/^[ \t]*\t[ \t]*/gm, (indent) => ' '.repeat(indent.length));
        if (isReadable(spaced)) return { text: spaced, from };
    }
    if (slip.isOpenToTheEnd === true) {
        const closed = text.trimEnd() + (text.charAt(slip.offset) === '[' ? ']' : '}');
        const isWhole = slip.offset === text.search(/\S/);
        if (isWhole || isReadable(closed)) return { text: closed, from };
    }
    if (slip.problem.code === 'rule.comma_or_colon_missing' && /\s/.test(text.charAt(slip.offset - 1))) {
        const sign = isInList(text, slip.offset) || isBeforeColon(text, slip.offset) ? ',' : ':';
        return { text: text.slice(0, slip.offset - 1) + sign + text.slice(slip.offset), from };
    }
    return withoutLine(text, slip.offset, from);
}

function isInList(text: string, offset: number): boolean {
    const opened = text.lastIndexOf('[', offset);
    return opened > Math.max(text.lastIndexOf(']', offset), text.lastIndexOf('{', offset));
}

function isBeforeColon(text: string, offset: number): boolean {
    return /^("[^"]*"|[^\s"]+)\s*:/.test(text.slice(offset, offset + 200));
}

/** The line of the slip, and those that belong below it, left blank. */
function withoutLine(text: string, offset: number, from: number): Mended | undefined {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    // without the name of its group, nothing in a rule says what it is
    if (text.slice(0, start).trim() === '' || start < from) return undefined;
    const indent = indentOf(text.slice(start));
    let end = endOfLine(text, start);
    while (end < text.length && isBelow(text.slice(end + 1, endOfLine(text, end + 1)), indent))
        end = endOfLine(text, end + 1);
    const left = text.slice(start, end);
    const marks = (pattern: RegExp): number => left.match(pattern)?.length ?? 0;
    if (marks(/[[{]/g) !== marks(/[\]}]/g) && text.trimStart().startsWith('{')) return undefined;
    return { text: text.slice(0, start) + left.replace(/[^\n]/g, ' ') + text.slice(end), from: end };
}

function isBelow(line: string, indent: number): boolean {
    return line.trim() === '' || indentOf(line) > indent;
}

function indentOf(line: string): number {
    return Math.max(0, line.search(/[^ \t]/));
}

function endOfLine(text: string, start: number): number {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

function isReadable(text: string): boolean {
    return readYaml(text).errors.length === 0;
}

import type { ReportProblem } from './problem-list';

export interface RulePiece {
    /** offset in the whole text */
    start: number;
    text: string;
}

/**
 * A text cut where a line begins a new group, so that a slip in one rule does not hide those in the others.
 * What stands between the pieces and cannot be there is reported.
 */
export function rulePieces(text: string, report: ReportProblem): RulePiece[] {
    const lines: { start: number; text: string }[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
        lines.push({ start, text: line });
        start += line.length + 1;
    }
    const indents = lines.filter(({ text: line }) => hasContent(line)).map(({ text: line }) => indentOf(line));
    const base = Math.min(...indents);

    const pieces: RulePiece[] = [];
    let hasRules = false;
    for (const line of lines) {
        if (/^(---|\.\.\.)(\s|$)/.test(line.text)) {
            if (hasRules) report(line.start, { code: 'rule.document_end', piece: line.text.slice(0, 3) });
            hasRules = true;
            pieces.push({ start: line.start + line.text.length, text: '' });
            continue;
        }
        const last = pieces[pieces.length - 1];
        // a line that begins with a tab was meant to be below its group
        const begins =
            hasContent(line.text) && indentOf(line.text) === base && !/^(\s*(-\s|[\]})])|\t)/.test(line.text);
        if (!begins && last && hasRules) {
            last.text += `${last.text === '' && last.start === line.start - 1 ? '\n' : ''}${line.text}\n`;
            continue;
        }
        if (!begins && hasContent(line.text) && indentOf(line.text) > base && !/^\s*\t/.test(line.text)) {
            report(line.start + indentOf(line.text), { code: 'rule.group_indented' });
        }
        if (hasContent(line.text)) hasRules = true;
        pieces.push({ start: line.start, text: `${line.text}\n` });
    }
    return pieces.filter((piece) => piece.text.trim() !== '');
}

function hasContent(line: string): boolean {
    return line.trim() !== '' && !line.trim().startsWith('#') && !/^(---|\.\.\.)(\s|$)/.test(line);
}

function indentOf(line: string): number {
    return line.search(/[^ ]/);
}

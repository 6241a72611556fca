/** Something wrong with the group rules. */
export interface RuleProblem {
    /** from 1 */
    line: number;
    column: number;
    /** what is wrong and what was probably meant */
    message: string;
}

/** @param offset in the text that is being read, from 0 */
export type ReportProblem = (offset: number, message: string) => void;

/** Collects problems by their offset in a text, and gives them with line and column, in the order of the text. */
export class ProblemList {
    private readonly found = new Map<string, RuleProblem>();
    private readonly lineStarts: number[] = [0];

    public constructor(text: string) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
    }

    public readonly report: ReportProblem = (offset, message) => {
        const line = this.lineAt(offset);
        const column = offset - (this.lineStarts[line - 1] ?? 0) + 1;
        this.found.set(`${line} ${column} ${message}`, { line, column, message });
    };

    /** The line of an offset, from 1. */
    public lineAt(offset: number): number {
        let low = 0;
        let high = this.lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
            else high = middle;
        }
        return low + 1;
    }

    public sorted(): RuleProblem[] {
        return [...this.found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    }
}

import type { RuleProblem } from '../../model/rule-problem';

/** Something wrong with the group rules, and where. */
export interface PlacedProblem {
    /** from 1 */
    line: number;
    column: number;
    problem: RuleProblem;
}

/** @param offset in the text that is being read, from 0 */
export type ReportProblem = (offset: number, problem: RuleProblem) => void;

/** More help nobody, and finding them all takes seconds. */
const mostProblems = 200;

/** Collects problems by their offset in a text, and gives them with line and column, in the order of the text. */
export class ProblemList {
    private readonly found = new Map<string, PlacedProblem>();
    private readonly lineStarts: number[] = [0];

    public constructor(text: string) {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
    }

    public readonly report: ReportProblem = (offset, problem) => {
        if (this.isFull) return;
        const line = this.lineAt(offset);
        const column = offset - (this.lineStarts[line - 1] ?? 0) + 1;
        const isLast = this.found.size === mostProblems;
        if (isLast) problem = { code: 'rule.too_many', most: mostProblems };
        this.found.set(JSON.stringify([line, column, problem]), { line, column, problem });
    };

    /** Whether nothing more is taken, and so nothing more need be read. */
    public get isFull(): boolean {
        return this.found.size > mostProblems;
    }

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

    public sorted(): PlacedProblem[] {
        return [...this.found.values()].sort((a, b) => a.line - b.line || a.column - b.column);
    }
}

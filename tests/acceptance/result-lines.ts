import type { Result } from './acceptance-case';

const signs: Readonly<Record<Result['outcome'], string>> = { passed: '✓', failed: '✗', skipped: '–' };

/** One row of the table; the reason stands below it. */
export function resultLine({ id, title, outcome, reason, milliseconds }: Result): string {
    const seconds = `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
    const below = reason === '' ? [] : reason.split('\n').map((line) => `              ${line}`);
    return [`${signs[outcome]} ${outcome.padEnd(7)} ${seconds}  ${id.padEnd(34)} ${title}`, ...below].join('\n');
}

/** The last line. */
export function summaryLine(results: readonly Result[]): string {
    const count = (outcome: Result['outcome']): number => results.filter((one) => one.outcome === outcome).length;
    return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

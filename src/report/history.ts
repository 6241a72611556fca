import type { PendingRecord } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import { count } from '../texts/count';
import { plain } from '../texts/plain';
import { countsText } from './run-counts';

const words: Readonly<Record<RunRecord['runKind'], string>> = {
    sync: 'run',
    undo: 'undo',
    'take-back': 'taken back, not confirmed',
};

/** What `/authentik-sync history` says: one line a run, newest first. */
export function historyAnswer(runs: readonly RunRecord[], pending: readonly PendingRecord[]): string {
    if (runs.length === 0) return '✓ No run has changed anything yet.';
    const waiting = new Map(pending.map((record) => [record.id, record.until]));
    const newestFirst = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return [
        `*History* — ${count(runs.length, 'run')}, newest first. \`/authentik-sync undo <run>\` takes one back.`,
        ...newestFirst.map((run) => `• ${lineOf(run, waiting.get(run.id))}`),
    ].join('\n');
}

/** One run in one line. */
export function lineOf(run: RunRecord, until?: string): string {
    const when = run.startedAt.slice(0, 16).replace('T', ' ');
    const marks = [
        run.undoes ? `of ${run.undoes}` : '',
        run.outcome === 'partial' ? count(run.problems.length, 'problem') : '',
        run.outcome === 'failed' ? `ended early (${run.failure?.code ?? ''})` : '',
        run.outcome ? '' : 'at work',
        run.withheld.length > 0 ? `${run.withheld.length} withheld` : '',
        run.undoneBy ? `taken back by ${run.undoneBy}` : '',
        until ? `waits to be kept until ${until.slice(11, 16)} UTC` : '',
    ].filter((mark) => mark !== '');
    return `\`${run.id}\` ${when} UTC, ${words[run.runKind]} by ${plain(run.actor.username)}: ${countsText(run.counts)}${marks.map((mark) => `; ${mark}`).join('')}`;
}

/** What `/authentik-sync keep` says. */
export function keptAnswer(kept: readonly PendingRecord[], meant?: string): string {
    if (kept.length === 0)
        return meant === undefined
            ? '✓ Nothing waits to be kept.'
            : `✓ Nothing of run \`${meant}\` waits to be kept: it was kept or taken back already. \`/authentik-sync history\` says which.`;
    return `✓ Kept: nothing of run ${kept.map(({ id }) => `\`${id}\``).join(', ')} is taken back any more by itself. \`/authentik-sync undo\` still can.`;
}

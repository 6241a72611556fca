import type { PendingRecord } from '../run/records/pending';
import type { RunRecord } from '../run/records/run-record';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { failureSaid } from './failure-text';
import { doneWords } from './run-counts';

/** What `/authentik-sync history` says: one line a run, newest first. */
export function historyAnswer(texts: Texts, runs: readonly RunRecord[], pending: readonly PendingRecord[]): string {
    if (runs.length === 0) return texts.say('history.empty');
    const waiting = new Map(pending.map((record) => [record.id, record.until]));
    const newestFirst = [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    return [
        texts.say('history.title', { count: runs.length }),
        ...newestFirst.map((run) => `• ${lineSaid(texts, run, waiting.get(run.id)).toString()}`),
    ].join('\n');
}

/** One run in one line, to stand in another message. */
export function lineSaid(texts: Texts, run: RunRecord, until?: string): Said {
    const { outcome, undoes, undoneBy, withheldCounts, problems } = run;
    const line = texts.said(run.takesBack?.entry === undefined ? `history.${run.runKind}` : 'history.adoption_end', {
        run: run.id,
        time: run.startedAt,
        actor: run.actor.username,
        done: doneWords(texts, run),
        undone: undoes,
    });
    const marks = [
        ...(run.trigger === 'schedule' || run.trigger === 'login' || run.trigger === 'webhook'
            ? [texts.said(`history.by_${run.trigger}`)]
            : []),
        ...(outcome === 'partial' ? [texts.said('history.problems', { count: problems.length })] : []),
        ...(outcome === 'failed' ? [texts.said('history.ended_early', { failure: failureOf(texts, run) })] : []),
        ...(outcome ? [] : [texts.said('history.at_work')]),
        ...(withheldCounts.all > 0 ? [texts.said('history.withheld', { count: withheldCounts.all })] : []),
        ...(undoneBy ? [texts.said('history.undone_by', { run: undoneBy })] : []),
        ...(until ? [texts.said('history.waits', { time: until })] : []),
    ];
    return marks.reduce((before, mark) => texts.said('history.mark', { line: before, mark }), line);
}

function failureOf(texts: Texts, { failure }: RunRecord): Said {
    return failure ? failureSaid(texts, failure.code, failure.details) : texts.said('state.unknown');
}

/** What `/authentik-sync keep` says. */
export function keptAnswer(texts: Texts, kept: readonly PendingRecord[], meant?: string): string {
    if (kept.length > 0) {
        const runs = texts.list(kept.map(({ id }) => texts.said('keep.run', { run: id })));
        return texts.say('keep.kept', { count: kept.length, runs });
    }
    return meant === undefined ? texts.say('keep.nothing') : texts.say('keep.nothing_of', { typed: meant });
}

import { subjectOf, type JournalItem } from '../../model/journal-item';
import { isRisky } from '../../plan/entry/risk';
import type { Clock } from '../../ports/clock';
import type { Jobs } from '../../ports/jobs';
import type { Records, StoredRecord } from '../../store/records';
import type { RunRecord } from './run-record';

/** Risky changes of a run that are taken back unless an administrator keeps them. */
export interface PendingRecord extends StoredRecord {
    kind: 'pending';
    /** the run */
    id: string;
    /** ISO 8601 */
    until: string;
    /** how often taking them back has not succeeded */
    attempts: number;
}

/** How long after each attempt the next one follows; after the last one a person has to. */
const PAUSES_MS = [30_000, 120_000, 600_000, 3_600_000];

/** Those of a run's changes that wait to be confirmed. */
export function riskyItems(items: readonly JournalItem[], wasLive: boolean): JournalItem[] {
    return items.filter(({ change }) => isRisky(change, wasLive));
}

/** In words, for a list. */
export function riskySubjects(items: readonly JournalItem[], wasLive: boolean): string[] {
    return riskyItems(items, wasLive).map(({ change }) => subjectOf(change).replace(/^setting /, ''));
}

/** What could not be taken back is tried again: it must not stay only because a server was down at that moment. */
export async function afterTakeBack(
    { outcome, takesBack }: RunRecord,
    { pending, jobs, clock }: { pending: Records<PendingRecord>; jobs: Jobs; clock: Clock },
): Promise<void> {
    if (outcome === 'done' || !takesBack) return;
    const { runs, attempts } = takesBack;
    const pause = PAUSES_MS[attempts];
    if (pause === undefined) return;
    const until = new Date(clock.now().getTime() + pause).toISOString();
    for (const id of runs) await pending.save({ kind: 'pending', id, until, attempts: attempts + 1 });
    await jobs.later('take-back', pause, { runId: runs[0] ?? '' });
}

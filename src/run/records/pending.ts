import type { JournalItem } from '../../model/journal-item';
import { isRisky } from '../../model/kinds';
import type { Clock } from '../../ports/clock';
import type { Jobs } from '../../ports/jobs';
import type { Records, StoredRecord } from '../../store/records';
import type { RunRecord } from './run-record';

/** Risky changes of a run that are taken back unless an administrator keeps them. */
export interface PendingRecord extends StoredRecord {
    kind: 'pending';
    /** the run */
    id: string;
    /** ISO 8601: when they are taken back. The job that does it names it too, so that a job of before finds nothing to do */
    until: string;
    /** how often taking them back has not succeeded */
    attempts: number;
    /** the run that is taking them back: it is too late to keep them */
    takenBackBy?: string;
}

type Parts = Readonly<{ pending: Records<PendingRecord>; jobs: Jobs; clock: Clock }>;

/** How long after each attempt the next one follows; after the last one a person has to. */
const PAUSES_MS = [30_000, 120_000, 600_000, 3_600_000];
/** Another run is at work, which is no failure: it ends by itself. */
const BUSY_MS = 30_000;

/** Those of a run's changes that wait to be confirmed. */
export function riskyItems(items: readonly JournalItem[], wasLive: boolean): JournalItem[] {
    return items.filter(({ change }) => isRisky(change, wasLive));
}

/** What could not be taken back is tried again: it must not stay only because a server was down at that moment. */
export async function afterTakeBack({ outcome, takesBack }: RunRecord, { pending, jobs, clock }: Parts): Promise<void> {
    if (!takesBack) return;
    const { runs, attempts } = takesBack;
    const pause = PAUSES_MS[attempts];
    if (outcome === 'done' || pause === undefined) {
        for (const id of runs) await pending.remove(id);
        return;
    }
    const until = new Date(clock.now().getTime() + pause).toISOString();
    // a job for each: the first takes all of them with it, unless its run is kept meanwhile
    for (const id of runs) {
        await pending.save({ kind: 'pending', id, until, attempts: attempts + 1 });
        await jobs.later('take-back', pause, { runId: id, until });
    }
}

/** Whether what is not taken back after so many attempts is tried again. */
export function isTriedAgain(attempts: number): boolean {
    return PAUSES_MS[attempts] !== undefined;
}

/** Whether a job is the one that the record waits for. One of an older version of the app names no time. */
export function isDue(record: PendingRecord | undefined, until: unknown): record is PendingRecord {
    return record !== undefined && (typeof until !== 'string' || until === record.until);
}

/**
 * After an attempt that ended before anything was taken back, such as with a server down.
 * @param due the record as it was before the attempt
 * @returns whether it was the last one: then nothing waits any more, and a person has to
 */
export async function afterFailedAttempt(due: PendingRecord, isBusy: boolean, parts: Parts): Promise<boolean> {
    const { pending, jobs, clock } = parts;
    const now = await pending.find(due.id);
    // kept or taken back meanwhile, or another job goes on with it
    if (now?.until !== due.until) return false;
    const pause = isBusy ? BUSY_MS : PAUSES_MS[due.attempts];
    if (pause === undefined) {
        await pending.remove(due.id);
        return true;
    }
    const until = new Date(clock.now().getTime() + pause).toISOString();
    await pending.save({ ...due, until, attempts: due.attempts + (isBusy ? 0 : 1) });
    await jobs.later('take-back', pause, { runId: due.id, until });
    return false;
}

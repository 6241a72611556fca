import { subjectOf, type JournalItem } from '../plan/journal-item';
import { isRisky } from '../plan/risk';
import type { StoredRecord } from '../store/records';

/** Risky changes of a run that are taken back unless an administrator keeps them. */
export interface PendingRecord extends StoredRecord {
    kind: 'pending';
    /** the run */
    id: string;
    /** ISO 8601 */
    until: string;
    wasLive: boolean;
}

/** Those of a run's changes that wait to be confirmed. */
export function riskyItems(items: readonly JournalItem[], wasLive: boolean): JournalItem[] {
    return items.filter(({ change }) => isRisky(change, wasLive));
}

/** In words, for a list. */
export function riskySubjects(items: readonly JournalItem[], wasLive: boolean): string[] {
    return riskyItems(items, wasLive).map(({ change }) => subjectOf(change).replace(/^setting /, ''));
}

import type { Change } from './change';

/** A change of a record: one that a version before 0.2 has written gives its reason in words, which are told as they are. */
export function changeNow(change: Change): Change {
    const reason: unknown = change.reason;
    return typeof reason === 'string' ? { ...change, reason: { code: 'reason.told', reason } } : change;
}

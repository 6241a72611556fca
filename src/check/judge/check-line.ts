import type { CheckId } from './check-ids';
import type { CheckWords, NextAction } from './check-words';

/** `skipped`: it could not be looked at, because something that it needs is missing or failed */
export type Mark = 'ok' | 'warning' | 'failure' | 'skipped';

export interface CheckLine {
    id: CheckId;
    mark: Mark;
    /** what was found, sentence by sentence; for `skipped` why it was not looked at */
    says: readonly CheckWords[];
    /** what to do next, where it is not what the last message that has an action says itself */
    next?: readonly NextAction[];
}

export function ok(id: CheckId, ...says: readonly CheckWords[]): CheckLine {
    return { id, mark: 'ok', says };
}

/** @param next where it depends on more than on what is said */
export function warning(
    id: CheckId,
    says: CheckWords | readonly CheckWords[],
    ...next: readonly NextAction[]
): CheckLine {
    return lineOf(id, 'warning', says, next);
}

/** @param next where it depends on more than on what is said */
export function failure(
    id: CheckId,
    says: CheckWords | readonly CheckWords[],
    ...next: readonly NextAction[]
): CheckLine {
    return lineOf(id, 'failure', says, next);
}

export function skipped(id: CheckId, because: CheckWords): CheckLine {
    return { id, mark: 'skipped', says: [because] };
}

function lineOf(
    id: CheckId,
    mark: Mark,
    says: CheckWords | readonly CheckWords[],
    next: readonly NextAction[],
): CheckLine {
    return { id, mark, says: 'code' in says ? [says] : says, ...(next.length > 0 && { next }) };
}

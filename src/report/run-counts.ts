import type { Tally } from '../model/tally';
import type { RunRecord } from '../run/records/run-record';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { tallySaid } from './tally-words';

const inOrder = ['directory', 'settings', 'links', 'rooms', 'members', 'removed', 'roles', 'accounts'] as const;

/** What a run has done, in people where that is known, else in numbers of changes; what it has not done is not named. */
export function doneWords(texts: Texts, { counts, tally }: Pick<RunRecord, 'counts' | 'tally'>): Said {
    if (!isAnythingDone({ counts, tally })) return texts.said('count.nothing');
    if (tally) return tallySaid(texts, tally, true);
    const done = inOrder.filter((sort) => counts[sort] > 0);
    return texts.series(done.map((sort) => texts.said(`count.${sort}`, { count: counts[sort] })));
}

/**
 * Whether a run has changed anything but what the app notes for itself. What was made by a step whose answer was lost is in its journal,
 * and so in its tally, and no step has counted it.
 */
export function isAnythingDone({ counts, tally }: Pick<RunRecord, 'counts' | 'tally'>): boolean {
    return inOrder.some((sort) => counts[sort] > 0) || (tally !== undefined && isAnyChange(tally));
}

function isAnyChange({ login, joined, left, given, taken, ...rest }: Tally): boolean {
    const { restrictions, made, linked, unlinked, deactivated, activated } = rest;
    const people = [joined, left, given, taken].map((movement) => movement.people);
    const numbers = [restrictions, made, linked, unlinked, deactivated, activated, ...people];
    return login !== undefined || numbers.some((number) => number > 0);
}

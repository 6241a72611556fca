import type { RunCounts } from '../run/records/run-record';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';

const inOrder = ['directory', 'settings', 'links', 'rooms', 'members', 'removed', 'roles', 'accounts'] as const;

/** What a run has done, in numbers; what it has not done is not named. */
export function doneWords(texts: Texts, counts: RunCounts): Said {
    const done = inOrder.filter((sort) => counts[sort] > 0);
    if (done.length === 0) return texts.said('count.nothing');
    return texts.series(done.map((sort) => texts.said(`count.${sort}`, { count: counts[sort] })));
}

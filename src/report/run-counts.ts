import type { RunRecord } from '../run/records/run-record';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { tallySaid } from './tally-words';

const inOrder = ['directory', 'settings', 'links', 'rooms', 'members', 'removed', 'roles', 'accounts'] as const;

/** What a run has done, in people where that is known, else in numbers of changes; what it has not done is not named. */
export function doneWords(texts: Texts, { counts, tally }: Pick<RunRecord, 'counts' | 'tally'>): Said {
    const done = inOrder.filter((sort) => counts[sort] > 0);
    if (done.length === 0) return texts.said('count.nothing');
    return tally
        ? tallySaid(texts, tally, true)
        : texts.series(done.map((sort) => texts.said(`count.${sort}`, { count: counts[sort] })));
}

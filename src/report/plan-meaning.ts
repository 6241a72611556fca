import type { Plan } from '../model/plan';
import { tallyOf } from '../model/tally';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { tallySaid } from './tally-words';
import { waitsOf, waitWords } from './waits';

/** `3 people get into 5 rooms; 4 removals wait for you` */
export function meaningOf(texts: Texts, { changes, withheld }: Pick<Plan, 'changes' | 'withheld'>): Said {
    const parts = [
        ...(changes.length > 0 ? [tallySaid(texts, tallyOf(changes), false)] : []),
        ...waitWords(texts, waitsOf(withheld)),
    ];
    return parts.reduce((means, more) => texts.said('plan.and', { means, more }));
}

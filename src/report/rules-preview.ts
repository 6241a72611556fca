import { tallyOf } from '../model/tally';
import type { RulesBeside } from '../plan/rules-beside';
import type { Texts } from '../texts/texts';
import { planLines } from './plan-lines';
import { meaningOf } from './plan-meaning';
import { tallySaid } from './tally-words';

/** What rules that are not saved would change for people and rooms, beside what the saved ones do. */
export function rulesPreview(texts: Texts, { come, gone }: RulesBeside): string {
    const isAny = come.changes.length + come.withheld.length > 0;
    const { lines } = planLines(texts, come, false);
    const no = planLines(texts, { changes: gone, withheld: [], notes: [], drift: [] }, false).lines;
    return [
        isAny
            ? texts.say('console.rules_change', { means: meaningOf(texts, come) })
            : texts.say('console.rules_change_nobody', { isAnyGone: gone.length > 0 }),
        ...lines,
        ...(gone.length > 0
            ? ['', texts.say('console.rules_no_longer', { means: tallySaid(texts, tallyOf(gone), false) }), ...no]
            : []),
    ].join('\n');
}

import type { Change } from '../model/change';
import type { Plan, ShownPlan } from '../model/plan';
import { effectOf } from '../plan/effect';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { changeSaid } from './change-said';
import { LINES_PER_PART, shortened } from './part-lines';

/** Why a plan cannot be applied: what it no longer is. */
export function differenceAnswer(
    texts: Texts,
    wanted: string,
    shown: ShownPlan,
    plan: Plan,
    fingerprint: string,
): Answer {
    return {
        text: [
            texts.withAction('plan.changed', { wanted, fingerprint }),
            texts.say('plan.fingerprint', { fingerprint }),
            '',
            ...differenceLines(texts, shown, plan),
        ].join('\n'),
    };
}

function differenceLines(texts: Texts, { changes, count: before }: ShownPlan, plan: Plan): string[] {
    const now = [...plan.changes, ...plan.withheld.map(({ change }) => change)];
    if (before > changes.length) return [texts.say('plan.too_many', { before, now: now.length })];
    const gone = linesOnlyIn(texts, changes, now);
    const added = linesOnlyIn(texts, now, changes);
    const lines = [
        ...gone.map((line) => `• ${texts.say('plan.no_longer', { line })}`),
        ...added.map((line) => `• ${texts.say('plan.new', { line })}`),
    ];
    return [
        texts.say('plan.different', { gone: gone.length, added: added.length }),
        ...shortened(texts, lines, LINES_PER_PART),
        ...(lines.length === 0 ? [`• ${texts.say('plan.others_withheld')}`] : []),
    ];
}

/** Told apart by what they do: two with long names may look the same, and one may be worded anew. */
function linesOnlyIn(texts: Texts, some: readonly Change[], others: readonly Change[]): Said[] {
    const known = new Set(others.map(effectOf));
    return some.filter((change) => !known.has(effectOf(change))).map((change) => changeSaid(texts, change));
}

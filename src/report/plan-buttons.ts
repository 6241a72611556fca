import { isRemoval } from '../model/kinds';
import type { Plan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import type { Texts } from '../texts/texts';
import type { Button } from './answer';
import { approveLabel, type Approved } from './approve-label';

/** What a plan can be told to do. Each says what it does, and none does anything of what is withheld unless it says so. */
export function doButtons(texts: Texts, plan: Plan, value: string): Button[] {
    const count = plan.changes.length;
    const isApproving = plan.withheld.some(isApprovable);
    return [
        ...(count > 0
            ? [{ label: texts.say('button.do', { count }), action: 'apply-open' as const, value, isPrimary: true }]
            : []),
        ...(isApproving ? [{ label: approveLabel(texts, approvedIn(plan)), action: 'apply' as const, value }] : []),
    ];
}

/** Who loses something is counted in people; so is an account that is deactivated, and what else waits in changes. */
function approvedIn({ changes, withheld }: Plan): Approved {
    const approved = withheld.filter(isApprovable).map(({ change }) => change);
    const removed = approved.flatMap((change) => (change.kind === 'remove-member' ? [change.userId] : []));
    return {
        open: changes.length,
        people: new Set(removed).size,
        deactivated: approved.filter(({ kind }) => kind === 'deactivate').length,
        others: approved.filter((change) => !isRemoval(change)).length,
        removals: [...changes, ...approved].filter(isRemoval).length,
    };
}

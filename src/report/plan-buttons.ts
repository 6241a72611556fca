import { isRemoval } from '../model/kinds';
import type { Plan } from '../model/plan';
import { isApprovable } from '../plan/approve';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import type { Button } from './answer';

/** What a plan can be told to do. Each says what it does, and none does anything of what is withheld unless it says so. */
export function doButtons(texts: Texts, plan: Plan, value: string): Button[] {
    const count = plan.changes.length;
    const approving = approvalParts(texts, plan, count > 0);
    return [
        ...(count > 0
            ? [{ label: texts.say('button.do', { count }), action: 'apply-open' as const, value, isPrimary: true }]
            : []),
        ...(approving.length > 0
            ? [
                  {
                      label: capitalized(texts.list([...openPart(texts, count), ...approving], Infinity).toString()),
                      action: 'apply' as const,
                      value,
                  },
              ]
            : []),
    ];
}

function openPart(texts: Texts, count: number): Said[] {
    return count > 0 ? [texts.said('button.part.do', { count })] : [];
}

/** Who loses something is counted in people; so is an account that is deactivated, and what else waits in changes. */
function approvalParts(texts: Texts, { withheld }: Plan, isMore: boolean): Said[] {
    const changes = withheld.filter(isApprovable).map(({ change }) => change);
    const removed = changes.flatMap((change) => (change.kind === 'remove-member' ? [change.userId] : []));
    const deactivated = changes.filter(({ kind }) => kind === 'deactivate').length;
    const others = changes.filter((change) => !isRemoval(change)).length;
    const people = new Set(removed).size;
    return [
        ...(people > 0 ? [texts.said('button.part.remove', { people })] : []),
        ...(deactivated > 0 ? [texts.said('button.part.deactivate', { count: deactivated })] : []),
        ...(others > 0
            ? [texts.said('button.part.approve', { count: others, isMore: isMore || people + deactivated > 0 })]
            : []),
    ];
}

function capitalized(label: string): string {
    return label.slice(0, 1).toUpperCase() + label.slice(1);
}

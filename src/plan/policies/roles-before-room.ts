import type { Ground, Policy } from '../../model/plan';
import { targetKey, type Target } from '../../model/target';
import { withhold } from './withhold';

/**
 * A role in a room goes with the membership: where the role may not be taken, the membership stays as well. So nothing is lost
 * that the journal does not hold, and undo gives back all of it.
 */
export const keepMembersWhoKeepTheirRole: Policy = (plan) => {
    const kept = new Map<string, Ground>();
    for (const held of plan.withheld) {
        const { change } = held;
        if (change.kind === 'remove-member' && change.target.kind === 'room-role')
            kept.set(memberKey({ kind: 'room', room: change.target.room }, change.userId), held);
    }
    if (kept.size === 0) return plan;
    return withhold((change) =>
        change.kind === 'remove-member' ? kept.get(memberKey(change.target, change.userId)) : undefined,
    )(plan);
};

function memberKey(target: Target, userId: string): string {
    return `${targetKey(target)} ${userId}`;
}

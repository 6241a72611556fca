import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Note, NoteCode, Policy } from '../../model/plan';
import { targetKey, targetWords } from '../../model/target';
import type { TargetWords } from '../../model/words';
import type { ManagedTarget } from '../memberships/managed-target';
import { allowAll, leaveOut } from './withhold';

/**
 * The removal policy of the settings. `owned`: the app takes back what the ledger says it gave, and no more; whoever was made
 * owner or moderator of a room by somebody else stays a member, since the role would go with the membership.
 * What is not the app's to take comes before every question about removals: nothing is asked about it.
 */
export function keepWhatIsNotOwned({ removals }: Desired, targets: readonly ManagedTarget[]): Policy {
    if (removals.policy === 'strict') return allowAll;
    const isRemoved = ({ kind }: Change): boolean => kind === 'remove-member';
    if (removals.policy === 'never') return leaveOut(isRemoved, (left) => countNotes('removals_off', left));
    const owned = ownedMemberships(targets);
    return leaveOut(
        (change) => change.kind === 'remove-member' && !owned.has(`${targetKey(change.target)} ${change.userId}`),
        (left) => countNotes('memberships_kept', left),
    );
}

function ownedMemberships(targets: readonly ManagedTarget[]): Set<string> {
    const own = new Set<string>();
    const ownRoles = new Set<string>();
    for (const { wanted, id, owned } of targets) {
        const { target } = wanted;
        if (target.kind === 'room-role')
            for (const userId of owned) ownRoles.add(`${target.role} ${id ?? ''} ${userId}`);
    }
    for (const { wanted, id, owned, holders } of targets) {
        const isForeign = (userId: string): boolean =>
            [...holders].some(([role, ids]) => ids.has(userId) && !ownRoles.has(`${role} ${id ?? ''} ${userId}`));
        for (const userId of owned) if (!isForeign(userId)) own.add(`${targetKey(wanted.target)} ${userId}`);
    }
    return own;
}

function countNotes(code: NoteCode, left: readonly Change[]): Note[] {
    const counts = new Map<string, { subject: TargetWords; count: number }>();
    for (const change of left) {
        if (change.kind !== 'remove-member') continue;
        const key = targetKey(change.target);
        counts.set(key, { subject: targetWords(change.target), count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()].map(({ subject, count }) => ({
        code,
        subject,
        details: { code: 'detail.members', count },
    }));
}

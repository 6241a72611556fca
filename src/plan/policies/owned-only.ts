import type { Change, ChangeOf } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Note, NoteCode, Policy } from '../../model/plan';
import { targetKey, targetWords } from '../../model/target';
import type { TargetWords } from '../../model/words';
import { identityOf } from '../memberships/find-place';
import type { ManagedTarget } from '../memberships/managed-target';
import { allowAll, leaveOut } from './withhold';

/**
 * The removal policy of the settings. `owned`: the app takes back what the ledger says it gave, and no more; whoever was made
 * owner or moderator of a room by somebody else stays a member, since the role would go with the membership.
 * What is not the app's to take comes before every question about removals: nothing is asked about it.
 */
export function keepWhatIsNotOwned({ removals }: Desired, targets: readonly ManagedTarget[]): Policy {
    if (removals.policy === 'strict') return allowAll;
    if (removals.policy === 'never') return leaveOut(isTakenOut, (left) => countNotes('removals_off', left));
    const owned = ownedMemberships(targets);
    return leaveOut(
        (change): change is TakenOut =>
            isTakenOut(change) && !owned.has(`${targetKey(change.target)} ${change.userId}`),
        (left) => countNotes('memberships_kept', left),
    );
}

type TakenOut = ChangeOf<'remove-member'>;

function isTakenOut(change: Change): change is TakenOut {
    return change.kind === 'remove-member';
}

function ownedMemberships(targets: readonly ManagedTarget[]): Set<string> {
    const own = new Set<string>();
    const given = new Set(
        targets.flatMap(({ identity, owned }) => [...owned].map((userId) => `${identity} ${userId}`)),
    );
    for (const { wanted, id = '', owned, holders } of targets) {
        const isForeign = (userId: string): boolean =>
            [...holders].some(([role, ids]) => ids.has(userId) && !given.has(`${identityOf(role, id)} ${userId}`));
        for (const userId of owned) if (!isForeign(userId)) own.add(`${targetKey(wanted.target)} ${userId}`);
    }
    return own;
}

function countNotes(code: NoteCode, left: readonly TakenOut[]): Note[] {
    const counts = new Map<string, { subject: TargetWords; count: number }>();
    for (const change of left) {
        const key = targetKey(change.target);
        counts.set(key, { subject: targetWords(change.target), count: (counts.get(key)?.count ?? 0) + 1 });
    }
    return [...counts.values()].map(({ subject, count }) => ({
        code,
        subject,
        details: { code: 'detail.members', count },
    }));
}

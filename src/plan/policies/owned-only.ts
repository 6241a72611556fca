import type { Change, ChangeOf } from '../../model/change';
import type { Desired } from '../../model/desired';
import type { Note, NoteCode, Policy } from '../../model/plan';
import { targetKey, targetWords } from '../../model/target';
import type { TargetWords } from '../../model/words';
import { identityOf } from '../memberships/find-place';
import type { ManagedTarget } from '../memberships/managed-target';
import { pushTo } from '../people/by-name';
import { allowAll, leaveOut } from './withhold';

/**
 * The removal policy of the settings. `owned`: the app takes back what the ledger says it gave, and no more; whoever was made
 * owner or moderator of a room by somebody else stays a member, since the role would go with the membership.
 * What is not the app's to take comes before every question about removals: nothing is asked about it.
 */
export function keepWhatIsNotOwned({ removals }: Desired, targets: readonly ManagedTarget[]): Policy {
    if (removals.policy === 'strict') return allowAll;
    if (removals.policy === 'never') return leaveOut(isTakenOut, (left) => countNotes('removals_off', left));
    const isOwned = ownedMemberships(targets);
    return leaveOut(
        (change): change is TakenOut => isTakenOut(change) && !isOwned(change),
        (left) => countNotes('memberships_kept', left),
    );
}

type TakenOut = ChangeOf<'remove-member'>;

function isTakenOut(change: Change): change is TakenOut {
    return change.kind === 'remove-member';
}

/** Whether what is taken is the app's: asked for the few who leave, and not found for all who are there. */
function ownedMemberships(targets: readonly ManagedTarget[]): (removal: TakenOut) => boolean {
    const byKey = new Map<string, ManagedTarget[]>();
    const given = new Map<string, ManagedTarget[]>();
    for (const managed of targets) {
        pushTo(byKey, targetKey(managed.wanted.target), managed);
        pushTo(given, managed.identity, managed);
    }
    const isGiven = (identity: string, userId: string): boolean =>
        (given.get(identity) ?? []).some(({ owned }) => owned.has(userId));
    const isForeign = ({ id = '', holders }: ManagedTarget, userId: string): boolean =>
        [...holders].some(([role, ids]) => ids.has(userId) && !isGiven(identityOf(role, id), userId));
    return ({ target, userId }) =>
        (byKey.get(targetKey(target)) ?? []).some(
            (managed) => managed.owned.has(userId) && !isForeign(managed, userId),
        );
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

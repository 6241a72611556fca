import type { Change } from '../../model/change';
import { isMembershipChange } from '../../plan/kinds';
import { performedAccounts } from './accounts';
import { performedSettings } from './entry';
import { performedMemberships, performMembers } from './members';
import type { PerformedKind, PerformedKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';
import { performedRooms } from './rooms';
import { performedSso } from './sso';

const performed: PerformedKindsOf<Change> = {
    ...performedSso,
    ...performedSettings,
    ...performedRooms,
    ...performedMemberships,
    ...performedAccounts,
};

/** How changes of this kind are made and looked at. */
export function performedKindOf({ kind }: Change): PerformedKind<Change> {
    return performed[kind];
}

/** Makes the changes of one step: journalled first, written, read back. Repeating it changes nothing more. */
export async function perform(changes: readonly Change[], performer: Performer): Promise<StepResult> {
    const [change] = changes;
    if (!change) return { items: [] };
    if (isMembershipChange(change)) return performMembers(changes.filter(isMembershipChange), performer);
    return performedKindOf(change).perform(change, performer);
}

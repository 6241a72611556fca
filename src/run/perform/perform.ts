import type { Change } from '../../model/change';
import type { Step } from '../records/step';
import { performedAccounts } from './accounts';
import { performedLinks, performLinks } from './people';
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
    ...performedLinks,
};

/** How changes of this kind are made and looked at. */
export function performedKindOf({ kind }: Change): PerformedKind<Change> {
    return performed[kind];
}

/** Makes the changes of one step: journalled first, written, read back. Repeating it changes nothing more. */
export async function perform(
    step: Extract<Step, { kind: 'change' | 'members' | 'links' }>,
    performer: Performer,
): Promise<StepResult> {
    if (step.kind === 'members') return performMembers(step, performer);
    if (step.kind === 'links') return performLinks(step.changes, performer);
    return performedKindOf(step.change).perform(step.change, performer);
}

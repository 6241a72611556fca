import type { Change } from '../../model/change';
import type { Step } from '../records/step';
import { performedAccounts } from './accounts';
import { performLinks, seenLinks } from './people';
import { performedSettings } from './entry';
import { performMembers, seenMemberships } from './members';
import type { PerformedKind, PerformedKindsOf, SeenKind, SeenKindsOf } from './performed-kind';
import type { Performer, StepResult } from './performer';
import { performedRooms } from './rooms';
import { performedSso } from './sso';
import { performedWebhook } from './webhook';

type StepChange = Extract<Step, { kind: 'change' }>['change'];

const performed: PerformedKindsOf<StepChange> = {
    ...performedSso,
    ...performedSettings,
    ...performedRooms,
    ...performedAccounts,
    ...performedWebhook,
};

const seen: SeenKindsOf<Change> = { ...performed, ...seenMemberships, ...seenLinks };

/** How changes of this kind are looked at. */
export function seenKindOf({ kind }: Change): SeenKind<Change> {
    return seen[kind];
}

/** Makes the changes of one step: journalled first, written, read back. Repeating it changes nothing more. */
export async function perform(
    step: Extract<Step, { kind: 'change' | 'members' | 'links' }>,
    performer: Performer,
): Promise<StepResult> {
    if (step.kind === 'members') return performMembers(step, performer);
    if (step.kind === 'links') return performLinks(step.changes, performer);
    const kind: PerformedKind<StepChange> = performed[step.change.kind];
    return kind.perform(step.change, performer);
}

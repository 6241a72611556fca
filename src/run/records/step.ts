import type { Change } from '../../model/change';
import type { LinkChange } from '../../model/kinds/links';
import type { MembershipChange } from '../../model/kinds/memberships';
import type { Target } from '../../model/target';

/**
 * One idempotent action of a run. Its id says what it does and is no other step's of the run: cursor and journal name it by that, so
 * that they mean the same whatever became of the steps around it.
 */
export type Step = { id: string } & (ChangeOfStep | MembersOfStep | LinksOfStep | ConfirmedByStep);

interface ChangeOfStep {
    kind: 'change';
    change: Exclude<Change, MembershipChange | LinkChange>;
}

/** People of one target, all added or all taken out by one call. */
interface MembersOfStep {
    kind: 'members';
    target: Target;
    does: MembershipChange['kind'];
    changes: readonly MembershipChange[];
}

/** Links of people, all made or all given up. */
interface LinksOfStep {
    kind: 'links';
    changes: readonly LinkChange[];
}

type ConfirmedByStep =
    /** reads the discovery document of what was set up, and holds the entry back where it is not as expected */
    | { kind: 'confirm-discovery' }
    /** waits until the login service is as the entry says, and confirms it */
    | { kind: 'confirm-service'; service: string };

export type LinksStep = Extract<Step, { kind: 'links' }>;
export type MembersStep = Extract<Step, { kind: 'members' }>;

/** Whether it makes such a change, alone. */
export function makes(step: Step, isMeant: (change: Change) => boolean): boolean {
    return step.kind === 'change' && isMeant(step.change);
}

import type { Change, ChangeOf } from '../model/change';
import type { JournalItem } from '../model/journal-item';
import { isAccountChange, isLinkChange, isMembershipChange, subjectOf } from '../model/kinds';
import { isMade } from '../model/made';
import type { Plan } from '../model/plan';
import { effectWithout } from '../plan/effect';
import type { Step } from './records/step';

/**
 * Of a plan that is made anew, what the run was begun for and has not done yet. Whatever was approved covers these changes and no
 * others, whenever they are made; and what somebody has turned back since is not made twice.
 */
export function leftToDo(plan: Plan, steps: readonly Step[], made: readonly JournalItem[]): Plan {
    const done = new Set(made.map(({ change }) => keyOf(change)));
    const begunFor = new Set(steps.flatMap(changesOf).flatMap(keysOfBegun));
    const isLeft = (change: Change): boolean =>
        keysOfPlanned(change).some((key) => begunFor.has(key)) && !(isOfPerson(change) && done.has(keyOf(change)));
    const left = plan.changes.filter(isLeft);
    const unlinked = accountsLinkedBy(plan.changes.filter((change) => !isLeft(change)));
    return { ...plan, changes: left.filter((change) => !(isGiven(change) && unlinked.has(change.userId))) };
}

/** What was to be given over a link that stands on something else by now, or that somebody has ended since, is not. */
function accountsLinkedBy(changes: readonly Change[]): Set<string> {
    return new Set(changes.flatMap((change) => (change.kind === 'link-person' ? [change.userId] : [])));
}

function isGiven(change: Change): change is ChangeOf<'add-member' | 'reactivate'> {
    return change.kind === 'add-member' || change.kind === 'reactivate';
}

/** How many changes of these steps a plan no longer has. */
export function countDropped(plan: Plan, steps: readonly Step[], made: readonly JournalItem[]): number {
    const kept = new Set([...plan.changes, ...made.map(({ change }) => change)].flatMap(keysOfPlanned));
    return steps.flatMap(changesOf).filter((change) => !keysOfBegun(change).some((key) => kept.has(key))).length;
}

function changesOf(step: Step): readonly Change[] {
    if (step.kind === 'members' || step.kind === 'links') return step.changes;
    return step.kind === 'change' ? [step.change] : [];
}

/**
 * By what a change is known as one that the run was begun for. A value that the run itself makes, such as the client id, is none when
 * the run is begun, and one once it is made: then what it is written to is all that can be compared.
 */
function keysOfBegun(change: Change): string[] {
    const isMadeHere = change.kind === 'set-client-id' || ('to' in change && isMade(change.to));
    return isMadeHere ? [keyOf(change), subjectOf(change)] : [keyOf(change)];
}

function keysOfPlanned(change: Change): string[] {
    return [keyOf(change), subjectOf(change)];
}

/** All that it does, and to whom or what. What it replaces, and objects that the run itself has made meanwhile, may be others now. */
function keyOf(change: Change): string {
    return effectWithout(change, ['from', 'found', 'provider', 'signingKey']);
}

function isOfPerson(change: Change): boolean {
    return isMembershipChange(change) || isAccountChange(change) || isLinkChange(change);
}

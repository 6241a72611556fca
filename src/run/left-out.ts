import { isEntryChange, isSsoChange } from '../model/kinds';
import { makes, type LinksStep, type MembersStep, type Step } from './records/step';

/**
 * Those of the steps behind one that failed that rely on it. Without the provider there is no entry to write, and without the entry
 * none of its settings; rooms and restrictions depend on neither.
 */
export function dependentsOf(failed: Step, behind: readonly Step[]): Step[] {
    if (failed.kind === 'members') return removalsBehind(failed, behind);
    if (failed.kind === 'change' && failed.change.kind === 'create-room') return peopleOf(failed.change.room, behind);
    if (failed.kind === 'links') return additionsBehind(failed, behind);
    const isOfSso = failed.kind === 'confirm-discovery' || makes(failed, isSsoChange);
    const isCreation = makes(failed, ({ kind }) => kind === 'create-entry');
    if (!isOfSso && !isCreation) return [];
    return behind.filter(
        (step) => isConfirmation(step) || makes(step, isEntryChange) || (isOfSso && makes(step, isSsoChange)),
    );
}

/** A room that was not made here is not known to be the one that is meant. */
function peopleOf(name: string, steps: readonly Step[]): Step[] {
    return steps.filter((step) => step.kind === 'members' && 'room' in step.target && step.target.room === name);
}

/** A role in a room that could not be taken would go with the membership, and no journal would know it. */
function removalsBehind({ target, does, changes }: MembersStep, steps: readonly Step[]): Step[] {
    if (target.kind !== 'room-role' || does !== 'remove-member') return [];
    const people = new Set(changes.map(({ userId }) => userId));
    return steps.filter(
        (step) =>
            step.kind === 'members' &&
            step.does === 'remove-member' &&
            step.target.kind === 'room' &&
            step.target.room === target.room &&
            step.changes.some(({ userId }) => people.has(userId)),
    );
}

/** Nothing is given to an account before it is known whose it is. */
function additionsBehind({ changes }: LinksStep, steps: readonly Step[]): Step[] {
    const people = new Set(changes.map(({ userId }) => userId));
    return steps.filter(
        (step) =>
            step.kind === 'members' &&
            step.does === 'add-member' &&
            step.changes.some(({ userId }) => people.has(userId)),
    );
}

function isConfirmation({ kind }: Step): boolean {
    return kind === 'confirm-discovery' || kind === 'confirm-service';
}

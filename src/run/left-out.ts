import { isEntryChange, isSsoChange } from '../plan/kinds';
import { makes, type Step } from './records/step';

/**
 * Those of the steps that rely on the one that failed. Without the provider there is no entry to write, and without the entry none of
 * its settings; rooms and restrictions depend on neither.
 */
export function dependentsOf(failed: Step, steps: readonly Step[]): Step[] {
    const isOfSso = failed.kind === 'confirm-discovery' || makes(failed, isSsoChange);
    const isCreation = makes(failed, ({ kind }) => kind === 'create-entry');
    if (!isOfSso && !isCreation) return [];
    const later = steps.slice(steps.findIndex(({ id }) => id === failed.id) + 1);
    return later.filter(
        (step) => isConfirmation(step) || makes(step, isEntryChange) || (isOfSso && makes(step, isSsoChange)),
    );
}

function isConfirmation({ kind }: Step): boolean {
    return kind === 'confirm-discovery' || kind === 'confirm-service';
}

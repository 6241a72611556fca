import type { Change } from '../../model/change';
import type { Ground, Note, Policy } from '../../model/plan';

/** Takes out of a plan whatever there is a ground to withhold. */
export function withhold(groundOf: (change: Change) => Ground | undefined): Policy {
    return (plan) => {
        const held = plan.changes.flatMap((change) => {
            const ground = groundOf(change);
            return ground ? [{ ...ground, change }] : [];
        });
        // as mostly: then nothing is copied of plans that may have a hundred thousand changes
        if (held.length === 0) return plan;
        const taken = new Set<Change>(held.map(({ change }) => change));
        return {
            ...plan,
            changes: plan.changes.filter((change) => !taken.has(change)),
            withheld: [...plan.withheld, ...held],
        };
    };
}

/** Takes changes out of a plan that are not the app's to make: a note for each target is all that is said. */
export function leaveOut<C extends Change>(
    isMeant: (change: Change) => change is C,
    notesOf: (left: readonly C[]) => Note[],
): Policy {
    return (plan) => {
        const left = plan.changes.filter(isMeant);
        if (left.length === 0) return plan;
        return {
            ...plan,
            changes: plan.changes.filter((change) => !isMeant(change)),
            notes: [...plan.notes, ...notesOf(left)],
        };
    };
}

export const allowAll: Policy = (plan) => plan;

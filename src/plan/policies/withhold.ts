import type { Change } from '../../model/change';
import type { Ground, Note, Policy } from '../../model/plan';

/** Takes out of a plan whatever there is a ground to withhold. */
export function withhold(groundOf: (change: Change) => Ground | undefined): Policy {
    return (plan) => {
        const changes: Change[] = [];
        const withheld = [...plan.withheld];
        for (const change of plan.changes) {
            const ground = groundOf(change);
            if (ground) withheld.push({ ...ground, change });
            else changes.push(change);
        }
        return { ...plan, changes, withheld };
    };
}

/** Takes changes out of a plan that are not the app's to make: a note for each target is all that is said. */
export function leaveOut<C extends Change>(
    isMeant: (change: Change) => change is C,
    notesOf: (left: readonly C[]) => Note[],
): Policy {
    return (plan) => ({
        ...plan,
        changes: plan.changes.filter((change) => !isMeant(change)),
        notes: [...plan.notes, ...notesOf(plan.changes.filter(isMeant))],
    });
}

export const allowAll: Policy = (plan) => plan;

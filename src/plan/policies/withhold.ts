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
export function leaveOut(isMeant: (change: Change) => boolean, noteOf: (left: readonly Change[]) => Note[]): Policy {
    return (plan) => {
        const left = plan.changes.filter(isMeant);
        if (left.length === 0) return plan;
        return {
            ...plan,
            changes: plan.changes.filter((change) => !isMeant(change)),
            notes: [...plan.notes, ...noteOf(left)],
        };
    };
}

export const allowAll: Policy = (plan) => plan;

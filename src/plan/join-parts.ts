import type { PlanPart } from '../model/plan';

export const nothingToDo: PlanPart = { changes: [], withheld: [], notes: [] };

/** Parts of a plan as one, in this order. */
export function joinParts(...parts: readonly PlanPart[]): PlanPart {
    return {
        changes: parts.flatMap(({ changes }) => changes),
        withheld: parts.flatMap(({ withheld }) => withheld),
        notes: parts.flatMap(({ notes }) => notes),
    };
}

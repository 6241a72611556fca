import { compareText } from './compare-text';
import { diffEntry } from './diff-entry';
import { diffRestrictions } from './diff-restrictions';
import { diffRooms } from './diff-rooms';
import { policies } from './policies';
import type { Desired, Note, Observed, Plan } from './types';

/**
 * The plan from what both servers say to what is asked for. Pure: the same values give the same plan, in the same order,
 * whatever the order of users, groups, rooms and settings in them.
 */
export function makePlan(desired: Desired, observed: Observed): Plan {
    const parts = [diffEntry(desired, observed), diffRestrictions(desired, observed), diffRooms(desired, observed)];
    const plan: Plan = {
        changes: parts.flatMap((part) => part.changes),
        withheld: parts.flatMap((part) => part.withheld),
        notes: parts.flatMap((part) => part.notes).sort(compareNotes),
    };
    return policies(desired, observed).reduce((current, policy) => policy(current), plan);
}

function compareNotes(a: Note, b: Note): number {
    return (
        compareText(a.code, b.code) ||
        compareText(a.subject, b.subject) ||
        compareText(a.details ?? '', b.details ?? '')
    );
}

import type { Change } from '../model/change';
import { kindOf } from '../model/kinds';
import type { Note, Plan } from '../model/plan';
import { effectOf } from './effect';

/** What some rules do to people and rooms, beside what others do. */
export interface RulesBeside {
    /** what these alone do, withhold and note */
    come: Plan;
    /** what the others do, or withhold, and these do not */
    gone: readonly Change[];
}

/** Compares the plans that two texts of the rules make of the same servers. */
export function rulesBeside(plan: Plan, other: Plan): RulesBeside {
    const made = new Set(other.changes.map(effectOf));
    const held = new Set(other.withheld.map(({ code, change }) => `${code} ${effectOf(change)}`));
    const noted = new Set(other.notes.map(noteKey));
    const known = new Set([...plan.changes, ...plan.withheld.map(({ change }) => change)].map(effectOf));
    return {
        come: {
            changes: plan.changes.filter((change) => isOfRules(change) && !made.has(effectOf(change))),
            withheld: plan.withheld.filter(
                ({ code, change }) => isOfRules(change) && !held.has(`${code} ${effectOf(change)}`),
            ),
            notes: plan.notes.filter((note) => !noted.has(noteKey(note))),
            drift: [],
        },
        gone: [...other.changes, ...other.withheld.map(({ change }) => change)].filter(
            (change) => isOfRules(change) && !known.has(effectOf(change)),
        ),
    };
}

/** The entry holds the rules as Rocket.Chat’s own mapping has them, which stays off: that they follow is no change of the login. */
function isOfRules(change: Change): boolean {
    return !['authentik', 'entry'].includes(kindOf(change).area(change));
}

function noteKey({ code, subject, details }: Note): string {
    return JSON.stringify([code, subject, details]);
}

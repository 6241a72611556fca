import type { Change } from '../../model/change';
import type { Desired } from '../../model/desired';
import { isRemoval } from '../../model/kinds';
import type { Ground, Policy } from '../../model/plan';
import { targetKey } from '../../model/target';
import type { Survey } from '../survey';
import { withhold } from './withhold';

/** Below this number of people a share says nothing: one of three is a third. */
const COUNTED_FROM = 10;

/**
 * Many removals from one target are more likely a mistake than a wish. All of them wait, since which ones are too many is nothing
 * that the app could know.
 */
export function withholdAboveTargetLimit({ removals }: Desired, { targets, linked }: Survey): Policy {
    return (plan) => {
        const leaving = byPlace(plan.changes);
        // who is there and may not go counts too: else a target gets below the number by one who is protected since
        const staying = byPlace(plan.withheld.map(({ change }) => change));
        const grounds = new Map<string, Ground>();
        const measure = (place: string, people: readonly string[]): void => {
            const going = leaving.get(place);
            if (!going) return;
            const managed = new Set([...people, ...going]);
            const all = new Set([...managed, ...(staying.get(place) ?? [])]);
            const number = going.length;
            if (all.size < COUNTED_FROM || number * 100 <= removals.limitPercent * managed.size) return;
            const percent = Math.ceil((number * 100) / managed.size);
            grounds.set(place, {
                code: 'threshold_target',
                ...{ number, of: managed.size, percent, limit: removals.limitPercent },
            });
        };
        // with those whom this run adds: they are there before anybody goes, and at the next run they would count
        for (const { wanted, people, owned } of targets)
            measure(targetKey(wanted.target), [...owned, ...people.keys()]);
        measure(ACCOUNTS, [...linked]);
        return withhold((change) => (isRemoval(change) ? grounds.get(placeOf(change)) : undefined))(plan);
    };
}

/** The same for all removals of one run together. */
export function withholdAboveRunLimit({ removals }: Desired): Policy {
    return (plan) => {
        const number = plan.changes.filter(isRemoval).length;
        if (number <= removals.limitCount) return plan;
        const ground: Ground = { code: 'threshold_run', number, limit: removals.limitCount };
        return withhold((change) => (isRemoval(change) ? ground : undefined))(plan);
    };
}

/** User ids of those whom the removals among the changes are about, by what they are taken from. */
function byPlace(changes: readonly Change[]): Map<string, string[]> {
    const people = new Map<string, string[]>();
    for (const change of changes.filter(isRemoval))
        people.set(placeOf(change), [...(people.get(placeOf(change)) ?? []), change.userId]);
    return people;
}

const ACCOUNTS = 'accounts';

/** Accounts are one target of their own: all linked people are its members. */
function placeOf(change: Change): string {
    return change.kind === 'remove-member' ? targetKey(change.target) : ACCOUNTS;
}

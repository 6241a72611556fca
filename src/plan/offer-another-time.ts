import type { Desired } from '../model/desired';
import type { Observed } from '../model/observed';
import type { Plan } from '../model/plan';
import { adoptionNotes } from './entry/adoption';
import type { Pairs } from './people/pairs';

/**
 * Of a plan only that accounts that were there before get in once more. It is approved by itself: whoever approves anything else of the
 * plan must not open them by the way.
 */
export function offerAnotherTime(plan: Plan, desired: Desired, observed: Observed, pairs: Pairs): Plan {
    const changes = plan.withheld.flatMap(({ code, change }) => (code === 'adoption_over' ? [change] : []));
    const offered: Plan = { changes, withheld: [], notes: [], drift: [] };
    return { ...offered, notes: adoptionNotes(offered, desired, observed, pairs) };
}

import type { Config } from '../config/config';
import type { Plan } from '../model/plan';
import { approveAgain } from '../plan/approve';
import { effectOf } from '../plan/effect';
import { planLeftovers } from '../plan/leftovers/plan-leftovers';
import { orderChanges } from '../plan/order-changes';
import type { ExecutionParts } from './execution-parts';
import type { PlanAgain } from './lifecycle';
import { Runner, type PlanInContext } from './plan-and-start';
import { planBackwards } from './undo';

/** @param config undefined where the settings do not work: what a command began is not gone on with then */
export function planAgain(parts: ExecutionParts, config: Config | undefined): PlanAgain {
    return async (run) => {
        if (run.runKind !== 'sync') return planBackwards(parts, run);
        // whatever may be approved: of it only what was approved then is gone on with
        return config && withLeftovers(await new Runner(config, parts).plan(run.actor.id));
    };
}

/** The run may be one that takes back what no rule names any more. */
function withLeftovers({ plan, desired, observed, survey }: PlanInContext): Plan {
    const again = approveAgain(plan);
    const known = new Set(again.changes.map(effectOf));
    const left = planLeftovers(desired, observed, survey).changes.filter((change) => !known.has(effectOf(change)));
    return { ...again, changes: orderChanges([...again.changes, ...left]) };
}

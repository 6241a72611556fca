import type { Config } from '../config/config';
import { approveAgain } from '../plan/approve';
import type { ExecutionParts } from './execution-parts';
import type { PlanAgain } from './lifecycle';
import { Runner } from './plan-and-start';
import { planBackwards } from './undo';

/** @param config undefined where the settings do not work: what a command began is not gone on with then */
export function planAgain(parts: ExecutionParts, config: Config | undefined): PlanAgain {
    return async (run) => {
        if (run.runKind !== 'sync') return planBackwards(parts, run);
        // whatever may be approved: of it only what was approved then is gone on with
        return config && approveAgain((await new Runner(config, parts).plan(run.actor.id)).plan);
    };
}

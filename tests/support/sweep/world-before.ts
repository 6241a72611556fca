import { newWorld, type Scenario } from './scenarios';
import type { SweepWorld } from './sweep-world';

/** The world of a scenario, where what is to be disturbed has not begun. */
export type WorldBefore = (scenario: Scenario) => Promise<SweepWorld>;

export async function worldBefore(scenario: Scenario): Promise<SweepWorld> {
    const world = newWorld(scenario);
    await scenario.before(world);
    return world;
}

/** The same; what comes before is alike in all schedules of a scenario, and played once. */
export function rememberedWorlds(): WorldBefore {
    const known = new Map<Scenario, SweepWorld>();
    return async (scenario) => {
        const world = known.get(scenario) ?? (await worldBefore(scenario));
        known.set(scenario, world);
        return world.copy();
    };
}

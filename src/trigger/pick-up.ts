import type { IConfigurationModify } from '@rocket.chat/apps-engine/definition/accessors';
import { job } from './job';

/** When the app is enabled, which it also is at each start of the server. */
export async function schedulePickUp({ scheduler }: IConfigurationModify): Promise<void> {
    await scheduler.scheduleOnce({ id: 'pick-up', when: '10 seconds' });
}

/**
 * Jobs that come due while an app is disabled are dropped without a word. So what was begun, and what waits to be taken back, gets
 * its job again; one that has it still finds nothing to do.
 */
export const pickUp = job('pick-up', async ({ records, jobs, clock }) => {
    const [runs, pending] = await Promise.all([records.runs.all(), records.pending.all()]);
    for (const { id } of runs.filter(({ outcome }) => !outcome))
        await jobs.later('continue-run', 1_000, { runId: id, isRescue: true });
    for (const { id, until } of pending)
        await jobs.later('take-back', Math.max(1_000, Date.parse(until) - clock.now().getTime()), { runId: id, until });
});

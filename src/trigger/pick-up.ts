import type {
    IConfigurationModify,
    IHttp,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { scheduledJobs } from '../app/scheduled-jobs';

const JOB = 'pick-up';

/** When the app is enabled, which it also is at each start of the server. */
export async function schedulePickUp({ scheduler }: IConfigurationModify): Promise<void> {
    await scheduler.scheduleOnce({ id: JOB, when: '10 seconds' });
}

/**
 * Jobs that come due while an app is disabled are dropped without a word. So what was begun, and what waits to be taken back, gets
 * its job again; one that has it still finds nothing to do.
 */
export function pickUpProcessor(app: AppContext): IProcessor {
    return {
        id: JOB,
        async processor(
            _job: IJobContext,
            read: IRead,
            modify: IModify,
            http: IHttp,
            persistence: IPersistence,
        ): Promise<void> {
            const accessors = { read, modify, http, persistence };
            const jobs = scheduledJobs(modify.getScheduler());
            const [runs, pending] = await Promise.all([app.runs(accessors).all(), app.pending(accessors).all()]);
            for (const { id } of runs.filter(({ outcome }) => !outcome))
                await jobs.later('continue-run', 1_000, { runId: id, isRescue: 'true' });
            for (const { id, until } of pending)
                await jobs.later('take-back', Math.max(1_000, Date.parse(until) - Date.now()), { runId: id, until });
        },
    };
}

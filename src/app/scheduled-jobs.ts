import type { ISchedulerModify } from '@rocket.chat/apps-engine/definition/accessors';
import { Failure } from '../model/failure';
import type { Jobs } from '../ports/jobs';

/**
 * Jobs of the server's scheduler, which keeps them over a restart and runs each on one instance. It answers with the id of the
 * job; where it could not store one, it writes that into its own log and answers nothing.
 */
export function scheduledJobs(scheduler: ISchedulerModify): Jobs {
    return {
        async later(id, when, data) {
            const stored: unknown = await scheduler.scheduleOnce({ id, when: new Date(Date.now() + when), data });
            if (typeof stored !== 'string' || stored === '') throw new Failure('job_not_scheduled');
        },
    };
}

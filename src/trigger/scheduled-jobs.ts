import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';

import type { Jobs } from '../run/jobs';

/** Jobs of the server's scheduler, which keeps them over a restart and runs each on one instance. */
export function scheduledJobs(modify: IModify): Jobs {
    return {
        async later(job, when, data) {
            await modify.getScheduler().scheduleOnce({ id: job, when: new Date(Date.now() + when), data });
        },
    };
}

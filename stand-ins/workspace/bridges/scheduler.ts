import type { Processor, Scheduler } from '../scheduler/scheduler';
import type { BridgeContext } from './bridge-context';

interface OnetimeSchedule {
    id: string;
    when: string | Date;
    data?: object | null;
}

interface RecurringSchedule {
    id: string;
    interval: string | number;
    skipImmediate?: boolean | null;
    data?: object | null;
}

interface AppProcessor {
    id: string;
    processor: Processor;
    startupSetting?: ({ type: 'onetime' } & OnetimeSchedule) | ({ type: 'recurring' } & RecurringSchedule) | null;
}

/** `apps/meteor/app/apps/server/bridges/scheduler.ts`; ids come with `_<app id>` behind, put there by the engine. */
export function schedulerBridge({ scheduler }: BridgeContext) {
    const once = ({ id, when, data }: OnetimeSchedule, appId: string): string =>
        scheduler.scheduleOnce(id, when, { ...data, appId });
    const recurring = ({ id, interval, skipImmediate, data }: RecurringSchedule, appId: string): string =>
        scheduler.scheduleRecurring(id, interval, { ...data, appId }, skipImmediate ?? false);

    return {
        async registerProcessors(processors: AppProcessor[], appId: string) {
            const scheduled: (string | undefined)[] = [];
            for (const { id, processor, startupSetting } of processors) {
                scheduler.define(id, processor);
                if (startupSetting?.type === 'recurring') scheduled.push(recurring({ ...startupSetting, id }, appId));
                if (startupSetting?.type === 'onetime') {
                    const isWaiting = hasOnetimeJob(scheduler, id);
                    scheduled.push(isWaiting ? undefined : once({ ...startupSetting, id }, appId));
                }
            }
            return scheduled.length > 0 ? scheduled : undefined;
        },
        async scheduleOnce(job: OnetimeSchedule, appId: string) {
            return once(job, appId);
        },
        async scheduleRecurring(job: RecurringSchedule, appId: string) {
            return recurring(job, appId);
        },
        /** By job id, else by processor id. What stands before the first `_` is a job id when Mongo could read it as one. */
        async cancelJob(jobId: string) {
            const [head = ''] = jobId.split('_');
            const isObjectId = /^[0-9a-f]{24}$/i.test(head) || Buffer.byteLength(head) === 12;
            scheduler.cancel((job) => (isObjectId ? job._id === head : job.name === jobId));
        },
        async cancelAllJobs(appId: string) {
            scheduler.cancel(({ name }) => name.endsWith(`_${appId}`));
        },
    };
}

function hasOnetimeJob({ jobs }: Scheduler, name: string): boolean {
    return [...jobs.values()].some((job) => job.name === name && job.type === 'normal');
}

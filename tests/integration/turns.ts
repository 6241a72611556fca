import { setTimeout as sleep } from 'node:timers/promises';
import { settle } from '../../scripts/playground/runs';
import type { Lab } from './lab';

/** Makes the last look of the app older by so many minutes, as far as its records say. */
export function letPass(lab: Lab, minutes: number): void {
    for (const { data } of lab.workspace.model.persistence) {
        const record = data as Record<string, unknown>;
        if (record.kind !== 'keep-up') continue;
        for (const time of ['lookedAt', 'wholeAt'])
            if (typeof record[time] === 'string')
                record[time] = new Date(Date.parse(record[time]) - minutes * 60_000).toISOString();
    }
}

/** The scheduler of the server does a job now, and the runs that it begins come to their end. */
export async function doJob(lab: Lab, id: string): Promise<void> {
    await doJobAlone(lab, id);
    await settle(lab.workspace, new AbortController().signal);
}

/** The same, where what it leaves open is not waited for. */
export async function doJobAlone(lab: Lab, id: string, data: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { scheduler } = lab.workspace;
    const job = scheduler.scheduleOnce(`${id}_${lab.appId}`, 'now', { ...data, appId: lab.appId });
    while (scheduler.jobs.has(job)) await sleep(10);
}

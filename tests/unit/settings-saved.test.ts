import type {
    IConfigurationModify,
    IHttp,
    IModify,
    IPersistence,
    IRead,
} from '@rocket.chat/apps-engine/definition/accessors';
import type { AppContext } from '../../src/app/app-context';
import type { ConfigProblem } from '../../src/config/config';
import { checkSettings, settingSaved } from '../../src/trigger/settings-saved';
import { schedulerBridge } from '../../stand-ins/workspace/bridges/scheduler';
import type { BridgeContext } from '../../stand-ins/workspace/bridges/bridge-context';
import { Scheduler } from '../../stand-ins/workspace/scheduler/scheduler';
import { english } from '../support/english';

const APP_ID = '9bb1ef0c-4b32-4b7a-b6f7-a6e7e2b5e8d1';

/** What the engine of one instance hands to the app: the scheduler is that of all instances. */
function instance(scheduler: Scheduler): IConfigurationModify {
    const bridge = schedulerBridge({ scheduler } as BridgeContext);
    const accessor = {
        cancelJob: async (id: string) => bridge.cancelJob(`${id}_${APP_ID}`),
        scheduleOnce: async (job: { id: string; when: string }) =>
            bridge.scheduleOnce({ ...job, id: `${job.id}_${APP_ID}` }, APP_ID),
    };
    return { scheduler: accessor } as unknown as IConfigurationModify;
}

test('several settings saved at once, through whichever instance of the server, are checked and told once', async () => {
    const scheduler = new Scheduler();
    const instances = [instance(scheduler), instance(scheduler)];
    for (let setting = 0; setting < 6; setting++) {
        const modify = instances[setting % 2];
        if (modify) await settingSaved(modify);
    }
    const due = [...scheduler.jobs.values()];
    expect(due.map(({ name }) => name)).toEqual([`check-settings_${APP_ID}`]);

    const told: unknown[] = [];
    const problem: ConfigProblem = { setting: 'application_slug', problem: { code: 'setting.slug' } };
    const heldUp = { code: 'authentik_token_refused', details: {}, since: '', count: 1, until: '2026-01-01T00:00:00Z' };
    const runs = [{ id: 'waits', heldUp }, { id: 'works' }, { id: 'over', heldUp, outcome: 'failed' }];
    const jobs: unknown[] = [];
    const call = {
        records: { runs: { all: async () => runs } },
        jobs: { later: async (...job: unknown[]) => jobs.push(job) },
        accessors: { read: { getUserReader: () => ({ getAppUser: async () => undefined }) } },
        readConfig: async () => ({ problems: [problem] }),
        logProblems: (problems: unknown) => told.push(problems),
        administratorId: async () => '',
        textsForId: async () => english,
    };
    const check = checkSettings({ open: () => call } as unknown as AppContext);
    // any other instance does the job
    for (const { data } of due)
        await check.processor(data, {} as IRead, {} as IModify, {} as IHttp, {} as IPersistence);
    expect(told).toEqual([[problem]]);
    // what it waits for may be what was saved
    expect(jobs).toEqual([['continue-run', 1_000, { runId: 'waits' }]]);

    if (instances[0]) await settingSaved(instances[0]);
    expect(scheduler.jobs.size).toBe(1);
});

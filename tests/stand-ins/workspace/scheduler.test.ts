import { mock } from 'node:test';
import { Workspace } from '../../../stand-ins/workspace';
import { schedulerBridge } from '../../../stand-ins/workspace/bridges/scheduler';
import { durationMs } from '../../../stand-ins/workspace/scheduler/duration';
import type { Scheduler } from '../../../stand-ins/workspace/scheduler/scheduler';

const appId = 'app-1';
const minute = 60_000;

beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 }));
afterEach(() => mock.timers.reset());

function lab(processor: (context: Record<string, unknown>) => Promise<void> = async () => undefined) {
    const workspace = new Workspace();
    const { scheduler } = workspace;
    const bridge = schedulerBridge(workspace);
    const runs: Record<string, unknown>[] = [];
    const define = () =>
        bridge.registerProcessors(
            [
                {
                    id: `sync_${appId}`,
                    processor: async (context) => {
                        runs.push(context);
                        await processor(context);
                    },
                },
            ],
            appId,
        );
    scheduler.start();
    return { scheduler, bridge, runs, define };
}

/** Lets time pass, and whatever was waiting for a promise get on. */
async function pass(ms: number): Promise<void> {
    mock.timers.tick(ms);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function names({ jobs }: Scheduler): string[] {
    return [...jobs.values()].map(({ type, failReason }) => failReason ?? type);
}

test('a job runs once at its time, knows its id and its data, and is gone', async () => {
    const { scheduler, bridge, runs, define } = lab();
    await define();
    const jobId = await bridge.scheduleOnce({ id: `sync_${appId}`, when: '5 seconds', data: { run: 7 } }, appId);
    await pass(4999);
    expect(runs).toEqual([]);
    await pass(1);
    expect(runs).toEqual([{ run: 7, jobId }]);
    expect(names(scheduler)).toEqual([]);
});

test('a date that has passed means now; two jobs of one name run one after the other', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { bridge, runs, define } = lab(() => gate);
    await define();
    for (const run of [1, 2])
        await bridge.scheduleOnce({ id: `sync_${appId}`, when: new Date(0), data: { run } }, appId);
    await pass(0);
    expect(runs).toMatchObject([{ run: 1 }]);
    open();
    await pass(0);
    await pass(0);
    expect(runs).toMatchObject([{ run: 1 }, { run: 2 }]);
});

test('a recurring job runs at once and then at its interval; scheduling it again makes no second one', async () => {
    const { scheduler, bridge, runs, define } = lab();
    await define();
    await bridge.scheduleRecurring({ id: `sync_${appId}`, interval: '10 minutes' }, appId);
    await pass(0);
    await pass(10 * minute);
    expect(runs).toHaveLength(2);
    await bridge.scheduleRecurring({ id: `sync_${appId}`, interval: '1 hour', skipImmediate: true }, appId);
    expect(names(scheduler)).toEqual(['single']);
    await pass(59 * minute);
    expect(runs).toHaveLength(2);
    await pass(minute);
    expect(runs).toHaveLength(3);
});

test('a job that fails is not tried again, a recurring one has its next turn', async () => {
    const { scheduler, bridge, runs, define } = lab(() => Promise.reject(new Error('no luck')));
    await define();
    await bridge.scheduleOnce({ id: `sync_${appId}`, when: 'now' }, appId);
    await bridge.scheduleRecurring({ id: `sync_${appId}`, interval: 'minute', skipImmediate: true }, appId);
    await pass(0);
    await pass(minute);
    await pass(minute);
    expect(runs).toHaveLength(3);
    expect(names(scheduler)).toEqual(['no luck', 'no luck']);
    expect(scheduler.failures).toHaveLength(3);
});

test('jobs wait for the server to be up again and for the app to offer its processor', async () => {
    const { scheduler, bridge, runs, define } = lab();
    await define();
    await bridge.scheduleOnce({ id: `sync_${appId}`, when: '1 minute' }, appId);
    scheduler.stop();
    await pass(5 * minute);
    scheduler.start();
    await pass(0);
    expect(runs).toEqual([]);
    await define();
    await pass(0);
    expect(runs).toHaveLength(1);
});

test('a job that the end of the server cut off is taken up again after ten minutes', async () => {
    const { scheduler, bridge, runs, define } = lab(() => new Promise(() => undefined));
    await define();
    await bridge.scheduleOnce({ id: `sync_${appId}`, when: 'now' }, appId);
    await pass(0);
    expect(runs).toHaveLength(1);
    scheduler.stop();
    scheduler.start();
    await define();
    await pass(9 * minute);
    expect(runs).toHaveLength(1);
    await pass(minute);
    expect(runs).toHaveLength(2);
});

test('cancelling takes all jobs of the name, or one by its id, and never those of another app', async () => {
    const { scheduler, bridge } = lab();
    const once = (id: string) => bridge.scheduleOnce({ id, when: '1 hour' }, appId);
    const first = await once(`sync_${appId}`);
    await once(`sync_${appId}`);
    await once('sync_app-2');
    await bridge.cancelJob(`${first}_${appId}`);
    expect(names(scheduler)).toHaveLength(2);
    await bridge.cancelJob(`sync_${appId}`);
    expect([...scheduler.jobs.values()]).toMatchObject([{ name: 'sync_app-2' }]);
    await once(`other_${appId}`);
    await bridge.cancelAllJobs(appId);
    expect([...scheduler.jobs.values()]).toMatchObject([{ name: 'sync_app-2' }]);
});

test('a processor id of twelve characters is taken for a job id, so cancelling it by name does nothing', async () => {
    const { scheduler, bridge } = lab();
    await bridge.scheduleOnce({ id: `twelve-chars_${appId}`, when: '1 hour' }, appId);
    await bridge.cancelJob(`twelve-chars_${appId}`);
    expect(names(scheduler)).toEqual(['normal']);
});

test.each([
    ['5 seconds', 5000],
    ['one hour and 30 minutes', 90 * minute],
    ['1.5 hours', 90 * minute],
    ['day', 24 * 60 * minute],
    ['0 3 * * *', undefined],
    ['soon', undefined],
])('"%s" as an interval', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
});

import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { AppContext } from '../../src/app/app-context';
import { scheduledJobs } from '../../src/app/scheduled-jobs';
import { systemClock } from '../../src/app/system-clock';
import { Failure, toFailure } from '../../src/model/failure';
import type { CallAccessors } from '../../src/ports/call-accessors';
import { afterFailedAttempt, isDue } from '../../src/run/records/pending';
import { takeBack } from '../../src/trigger/take-back';
import { memoryRunner, origin, type MemoryRun } from '../support/memory-runner';
import { configOf, MemoryDirectory, MemoryWorkspace } from '../support/memory-servers';
import { english } from '../support/english';

const ACCESSORS = { http: {} as IHttp, persistence: {} as IPersistence };

async function started(): Promise<MemoryRun> {
    const run = memoryRunner(configOf({ two_factor: 'off' }), new MemoryDirectory(), new MemoryWorkspace());
    await run.runner.start(await run.runner.plan(), origin);
    return run;
}

interface Job {
    runId: string;
    until: string;
}

/** The real job of the app, with what the engine hands to it reduced to its scheduler and its messages. */
function jobOf(run: MemoryRun, connect: () => Promise<MemoryRun['parts']>) {
    const jobs: Job[] = [];
    const told: string[] = [];
    const call = (accessors: CallAccessors) => ({
        accessors,
        records: run.parts,
        jobs: scheduledJobs(accessors.modify.getScheduler()),
        clock: systemClock,
        readConfig: async () => ({ connection: {} }),
        connect,
        textsForId: async () => english,
        newRunId: () => `back-${jobs.length}`,
        logFailure: (error: unknown) => toFailure(error),
    });
    const message = { setSender: () => message, setRoom: () => message, setText: (text: string) => told.push(text) };
    const read = {
        getUserReader: () => ({
            getAppUser: async () => ({ username: 'authentik-sso.bot' }),
            getById: async (id: string) => ({ id, username: 'admin', roles: ['admin'] }),
        }),
        getRoomReader: () => ({ getDirectByUsernames: async () => ({ id: 'direct' }) }),
    };
    const modify = {
        getScheduler: () => ({ scheduleOnce: async ({ data }: { data: Job }) => `job-${jobs.push(data)}` }),
        getCreator: () => ({ startMessage: () => message, finish: async () => 'message' }),
    };
    const processor = takeBack({ open: call } as unknown as AppContext);
    const perform = async (job: Job): Promise<void> =>
        processor.processor(
            job,
            read as unknown as IRead,
            modify as unknown as IModify,
            ACCESSORS.http,
            ACCESSORS.persistence,
        );
    return { jobs, told, perform };
}

const down = async (): Promise<never> => {
    throw new Failure('rocketchat_unreachable', { url: 'https://chat.company', reason: 'refused' });
};

test('while a server is down there is one chain of attempts, however often the app is enabled, and its end is told', async () => {
    const run = await started();
    const { jobs, told, perform } = jobOf(run, down);
    for (let attempt = 0; attempt < 4; attempt++) {
        const [{ until } = { until: '' }] = await run.parts.pending.all();
        const before = jobs.length;
        // its own job, and two that enabling the app has added
        for (let copy = 0; copy < 3; copy++) await perform({ runId: 'run-1', until });
        expect(jobs).toHaveLength(before + 1);
        expect(await run.parts.pending.all()).toMatchObject([{ attempts: attempt + 1, until: jobs.at(-1)?.until }]);
    }
    expect(told).toEqual([]);
    await perform(jobs.at(-1) ?? { runId: '', until: '' });
    expect(jobs).toHaveLength(4);
    expect(await run.parts.pending.all()).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/run `run-1` could not be taken back: .*\nIt is not tried again.*undo run-1`/);
});

test('an attempt that succeeds after others have failed takes back what waits', async () => {
    const run = await started();
    const failing = jobOf(run, down);
    const [{ until } = { until: '' }] = await run.parts.pending.all();
    await failing.perform({ runId: 'run-1', until });
    const { told, perform } = jobOf(run, async () => run.parts);
    await perform({ runId: 'run-1', until });
    expect(told).toEqual([]);
    await perform(failing.jobs[0] ?? { runId: '', until: '' });
    expect(told[0]).toMatch(
        /^⚠ Nobody pressed Keep in time, so it was taken back: .* press Keep\. "Minutes to confirm/,
    );
    expect(run.workspace.settings.get('Accounts_TwoFactorAuthentication_Enabled')?.value).toBe(true);
});

test('the pauses between attempts grow; another run at work is waited for and counts for none', async () => {
    const run = await started();
    run.jobs.waiting.length = 0;
    for (const isBusy of [false, true, false, false, true, false]) {
        const [due] = await run.parts.pending.all();
        if (!due) throw new Error('nothing waits');
        expect(await afterFailedAttempt(due, isBusy, run.parts)).toBe(false);
    }
    expect(run.jobs.waiting.map(({ when }) => when / 1_000)).toEqual([30, 30, 120, 600, 30, 3_600]);
    const [last] = await run.parts.pending.all();
    if (!last) throw new Error('nothing waits');
    expect(last).toMatchObject({ attempts: 4, until: run.jobs.waiting.at(-1)?.data.until });
    expect(await afterFailedAttempt(last, false, run.parts)).toBe(true);
});

test('what is kept during an attempt that fails does not wait again', async () => {
    const run = await started();
    run.jobs.waiting.length = 0;
    const [due] = await run.parts.pending.all();
    if (!due) throw new Error('nothing waits');
    await run.parts.pending.remove(due.id);
    expect(await afterFailedAttempt(due, false, run.parts)).toBe(false);
    expect([await run.parts.pending.all(), run.jobs.waiting]).toEqual([[], []]);
    // a job of an older version of the app names no time
    expect([isDue(undefined, undefined), isDue(due, undefined), isDue(due, 'another')]).toEqual([false, true, false]);
});

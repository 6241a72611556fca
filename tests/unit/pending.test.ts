import type { IPersistence, IPersistenceRead } from '@rocket.chat/apps-engine/definition/accessors';
import {
    afterFailedAttempt,
    afterTakeBack,
    isDue,
    isTriedAgain,
    type PendingRecord,
} from '../../src/run/records/pending';
import { canGoOn, isAskedFor, isOpen } from '../../src/run/records/progress';
import type { RunRecord } from '../../src/run/records/run-record';
import { Records } from '../../src/store/records';
import { MemoryJobs, MemoryPersistence } from '../support/memory-runner';
import { MemoryClock } from '../support/memory-servers';

const record: PendingRecord = { kind: 'pending', id: 'run-1', until: '2026-01-01T00:00:00.000Z', attempts: 0 };

function build() {
    const { reader, writer } = new MemoryPersistence();
    const pending = new Records<PendingRecord>('pending', reader as IPersistenceRead, writer as IPersistence);
    return { pending, jobs: new MemoryJobs(), clock: new MemoryClock() };
}

const later = (milliseconds: number): string =>
    new Date(Date.parse('2026-01-01T00:00:00Z') + milliseconds).toISOString();

describe('what could not be taken back', () => {
    const after = async (run: object) => {
        const parts = build();
        await parts.pending.save(record);
        await afterTakeBack(run as RunRecord, parts);
        return { left: await parts.pending.all(), jobs: parts.jobs.waiting };
    };

    test.each([
        [0, 30_000],
        [1, 120_000],
        [3, 3_600_000],
    ])('after attempt %i is tried again in %i ms, by a job that names the time', async (attempts, pause) => {
        const { left, jobs } = await after({ outcome: 'incomplete', takesBack: { runs: ['run-1'], attempts } });
        expect(left).toEqual([{ kind: 'pending', id: 'run-1', until: later(pause), attempts: attempts + 1 }]);
        expect(jobs).toEqual([{ job: 'take-back', when: pause, data: { runId: 'run-1', until: later(pause) } }]);
    });

    test('waits no more once it is taken back, or after the last attempt; other runs change nothing of it', async () => {
        const done = await after({ outcome: 'done', takesBack: { runs: ['run-1'], attempts: 0 } });
        const last = await after({ outcome: 'incomplete', takesBack: { runs: ['run-1'], attempts: 4 } });
        expect([done.left, last.left, done.jobs, last.jobs]).toEqual([[], [], [], []]);
        expect((await after({ outcome: 'done' })).left).toEqual([record]);
        expect([isTriedAgain(3), isTriedAgain(4)]).toEqual([true, false]);
    });
});

describe('an attempt that ended before anything was taken back', () => {
    const failed = async (due: PendingRecord, isBusy = false, stored: PendingRecord | undefined = due) => {
        const parts = build();
        await parts.pending.save(stored);
        const isLast = await afterFailedAttempt(due, isBusy, parts);
        return { isLast, left: await parts.pending.all(), jobs: parts.jobs.waiting };
    };

    test('is followed by another one, which is no further one where another run was at work', async () => {
        const next = await failed(record);
        expect(next).toEqual({
            isLast: false,
            left: [{ ...record, until: later(30_000), attempts: 1 }],
            jobs: [{ job: 'take-back', when: 30_000, data: { runId: 'run-1', until: later(30_000) } }],
        });
        const busy = await failed({ ...record, attempts: 4 }, true);
        expect(busy.left).toEqual([{ ...record, until: later(30_000), attempts: 4 }]);
    });

    test('is the last one, or nothing where it is kept or another job goes on', async () => {
        expect(await failed({ ...record, attempts: 4 })).toEqual({ isLast: true, left: [], jobs: [] });
        const other = { ...record, until: later(5) };
        expect(await failed(record, false, other)).toEqual({ isLast: false, left: [other], jobs: [] });
    });
});

test('a job is that of its record where it names its time, or none as in a version before', () => {
    expect([isDue(record, record.until), isDue(record, undefined), isDue(record, later(5))]).toEqual([
        true,
        true,
        false,
    ]);
    expect(isDue(undefined, record.until)).toBe(false);
});

test('a person waits for a run that a person began, and for none that began by itself', () => {
    const asked = (trigger: RunRecord['trigger']): boolean => isAskedFor({ trigger });
    expect([asked('command'), asked('schedule'), asked('login'), asked('webhook')]).toEqual([
        true,
        false,
        false,
        false,
    ]);
});

test('a run goes on where it is known at which step, and is open until it is over and settled', () => {
    const stepList = { number: 0, pieces: 1, at: 0 };
    const can = (run: Partial<RunRecord>): boolean => canGoOn(run as RunRecord);
    expect(can({ stepCount: 3, nextStep: 'a', stepList })).toBe(true);
    expect(can({ stepCount: 0 })).toBe(true);
    expect([can({ stepCount: 3, nextStep: 'a' }), can({ stepCount: 3, stepList })]).toEqual([false, false]);
    const open = (run: Partial<RunRecord>): boolean => isOpen(run as RunRecord);
    expect([open({}), open({ outcome: 'done' }), open({ outcome: 'done', isUnsettled: true })]).toEqual([
        true,
        false,
        true,
    ]);
});

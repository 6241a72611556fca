import fc from 'fast-check';

import { Lease, type LeaseRecord } from '../../src/store/lease';
import type { Records } from '../../src/store/records';

const now = new Date('2026-01-01T00:00:00Z');

/** Records whose every access waits for its turn, so that two calls interleave in each order that the turns allow. */
function recordsInTurns(turn: () => Promise<void>): Records<LeaseRecord> {
    const stored = new Map<string, LeaseRecord>();
    return {
        write: async (record: LeaseRecord) => {
            await turn();
            stored.set(record.id, record);
        },
        all: async () => {
            await turn();
            return [...stored.values()];
        },
        remove: async (id: string) => {
            await turn();
            stored.delete(id);
        },
    } as unknown as Records<LeaseRecord>;
}

test('of two calls that come at the same moment never do both go on, in whatever order they get their turns', async () => {
    await fc.assert(
        fc.asyncProperty(fc.scheduler(), async (scheduler) => {
            const records = recordsInTurns(async () => scheduler.schedule(Promise.resolve()));
            const takes = Promise.all(['a', 'b'].map(async (holder) => new Lease(records).take(holder, now, 60_000)));
            await scheduler.waitFor(takes);
            expect((await takes).filter(Boolean).length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 500 },
    );
});

test('a run that pauses is gone on with by another call, and by no other run', async () => {
    const records = recordsInTurns(async () => undefined);
    const [first, second, other] = [new Lease(records), new Lease(records), new Lease(records)];
    expect(await first.take('run-1', now, 60_000)).toBe(true);
    expect(await second.take('run-1', now, 60_000)).toBe(false);
    await first.pause();
    expect(await other.take('run-2', now, 60_000)).toBe(false);
    expect(await second.take('run-1', now, 60_000)).toBe(true);
    await second.release();
    expect(await other.isHeld(now)).toBe(false);
    expect(await other.take('run-2', now, 60_000)).toBe(true);
});

test('what was cut off counts for nothing once its time is over', async () => {
    const records = recordsInTurns(async () => undefined);
    expect(await new Lease(records).take('run-1', now, 60_000)).toBe(true);
    expect(await new Lease(records).take('run-2', new Date(now.getTime() + 59_000), 60_000)).toBe(false);
    expect(await new Lease(records).take('run-2', new Date(now.getTime() + 60_000), 60_000)).toBe(true);
});

test('a claim of a clock that was set back since holds nobody up', async () => {
    const records = recordsInTurns(async () => undefined);
    const hourLater = new Date(now.getTime() + 3_600_000);
    expect(await new Lease(records).take('run-1', hourLater, 90_000)).toBe(true);
    expect(await new Lease(records).isHeld(now)).toBe(false);
    expect(await new Lease(records).take('run-2', now, 90_000)).toBe(true);
});

test('a run that is held up is kept for its next call as long as it waits, but not from what makes things safe', async () => {
    const records = recordsInTurns(async () => undefined);
    const [held, other] = [new Lease(records), new Lease(records)];
    await held.take('run-1', now, 60_000);
    await held.holdUp(now, 300_000);
    const later = new Date(now.getTime() + 200_000);
    expect(await other.take('run-2', later, 60_000)).toBe(false);
    expect(await other.secondsHeldUp(later)).toBe(100);
    expect(await other.take('safe', later, 60_000, { isUrgent: true })).toBe(true);
    expect(await held.take('run-1', later, 60_000)).toBe(false);
    expect(await held.secondsHeldUp(later)).toBeUndefined();
    await other.release();
    expect(await held.take('run-1', later, 60_000)).toBe(true);
    expect(await other.take('safe', later, 60_000, { isUrgent: true })).toBe(false);
});

import type { ExecutionParts } from './execution-parts';
import { dueAt, nextLook } from './records/adoption';
import { isOpen } from './records/progress';

/**
 * Gives a job again to what was begun and to what waits to be taken back and is overdue: jobs that come due while an app is disabled are
 * dropped without a word, and one whose process dies is consumed. What has its job still finds nothing to do the second time. Steps that
 * are left over are removed.
 */
export async function pickUpWhatIsLeft({
    runs,
    pending,
    adoptions,
    lease,
    jobs,
    clock,
}: Pick<ExecutionParts, 'runs' | 'pending' | 'adoptions' | 'lease' | 'jobs' | 'clock'>): Promise<void> {
    const now = clock.now();
    if (await lease.isHeld(now)) return;
    await runs.removeLeftOver();
    for (const { id } of (await runs.all()).filter(isOpen))
        await jobs.later('continue-run', 1_000, { runId: id, isRescue: true });
    for (const { id, until } of await pending.all())
        if (Date.parse(until) <= now.getTime()) await jobs.later('take-back', 1_000, { runId: id, until });
    for (const record of await adoptions.all()) {
        const next = nextLook(record);
        if (next === undefined || next > now.getTime()) continue;
        await jobs.later('end-adoption', 1_000, { id: record.id, until: dueAt(record) });
    }
}

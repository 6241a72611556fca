import type { Claimant } from '../store/lease';
import type { ExecutionParts } from './execution-parts';
import { isOpen } from './records/progress';
import type { RunRecord } from './records/run-record';

/** What keeps others from beginning: a run, or a look at both servers from which one may come. */
export type AtWork = { run: RunRecord; look?: undefined } | { run?: undefined; look: Claimant };

/** Undefined where nobody is at work any more, and where it is nothing that lasts. */
export async function whatIsAtWork({
    lease,
    runs,
    clock,
}: Pick<ExecutionParts, 'lease' | 'runs' | 'clock'>): Promise<AtWork | undefined> {
    const claim = await lease.claim(clock.now());
    if (!claim) return undefined;
    const run = await runs.find(claim.holder);
    if (run && isOpen(run)) return { run };
    return claim.by && { look: claim.by };
}

import type { AppCall } from '../app/app-call';
import type { MessageKey } from '../texts/en';
import { isLeftToSync } from '../run/held-back';
import type { RunRecord } from '../run/records/run-record';

/**
 * What the rules give to those whom a run has linked is looked for by a job: links change what is due for them, and a plan of everybody
 * takes its time.
 * @returns what is said of it; undefined where nothing follows from the run
 */
export async function placesFollow({ records, jobs }: AppCall, run: RunRecord): Promise<MessageKey | undefined> {
    if (!isLinkingOver(run)) return undefined;
    // the links are kept whatever becomes of the job, and the next look at everybody sees whom they are about
    const isComing = !(await isLeftToSync(records)) && (await isScheduled());
    return isComing ? 'plan.linked_at_once' : 'plan.linked';

    async function isScheduled(): Promise<boolean> {
        return jobs.later('places-of-linked', 1_000, { runId: run.id }).then(
            () => true,
            () => false,
        );
    }
}

/** Whether it has linked somebody, and nobody has stopped it. */
function isLinkingOver({ runKind, counts, outcome, failure, ...run }: RunRecord): boolean {
    const isOfLinks = runKind === 'sync' && 'isOfLinks' in run && run.isOfLinks === true;
    return isOfLinks && counts.links > 0 && outcome !== undefined && failure === undefined;
}

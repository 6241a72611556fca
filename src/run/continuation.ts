import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';

export const CONTINUATION_JOB = 'continue-run';

/** Has the next slice of a run done by a job, on whichever instance of the server. */
export async function scheduleContinuation(modify: IModify, runId: string): Promise<void> {
    await modify.getScheduler().scheduleOnce({ id: CONTINUATION_JOB, when: '1 second', data: { runId } });
}

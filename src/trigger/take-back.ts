import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { scheduledJobs } from '../app/scheduled-jobs';
import { systemClock } from '../app/system-clock';
import { sendDirectMessage } from '../notify/direct-message';
import type { CallAccessors } from '../ports/call-accessors';
import { givenUpAnswer, runAnswer } from '../report/answers';
import { afterFailedAttempt, isDue, type PendingRecord } from '../run/records/pending';
import { takeBackUnconfirmed } from '../run/undo';

/** Takes back the risky changes of a run that nobody has kept in time, and tells who made them. */
export function takeBackProcessor(app: AppContext): IProcessor {
    return {
        id: 'take-back',
        async processor(
            job: IJobContext,
            read: IRead,
            modify: IModify,
            http: IHttp,
            persistence: IPersistence,
        ): Promise<void> {
            const accessors = { read, modify, http, persistence };
            const runId = typeof job.runId === 'string' ? job.runId : '';
            const due = await app.pending(accessors).find(runId);
            if (!isDue(due, job.until)) return;
            try {
                const { connection } = await app.readConfig(read);
                const record = await takeBackUnconfirmed(await app.parts(accessors, connection), runId, app.newRunId());
                if (record?.outcome) await sendDirectMessage(accessors, record.actor.id, runAnswer(record).text);
            } catch (error) {
                await tryAgain(app, accessors, due, error);
            }
        },
    };
}

/** What waits to be taken back must not be forgotten because another run is at work or a server is down. */
async function tryAgain(app: AppContext, accessors: CallAccessors, due: PendingRecord, error: unknown): Promise<void> {
    const failure = app.logFailure(error);
    const isGivenUp = await afterFailedAttempt(due, failure.code === 'run_in_progress', {
        pending: app.pending(accessors),
        jobs: scheduledJobs(accessors.modify.getScheduler()),
        clock: systemClock,
    });
    const run = isGivenUp ? await app.runs(accessors).find(due.id) : undefined;
    if (run) await sendDirectMessage(accessors, run.actor.id, givenUpAnswer(run, failure).text);
}

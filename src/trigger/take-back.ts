import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { scheduledJobs } from '../app/scheduled-jobs';
import { sendDirectMessage } from '../notify/direct-message';
import { runAnswer } from '../report/answers';
import { takeBackUnconfirmed } from '../run/undo';

const AGAIN_MS = 30_000;

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
            try {
                const { connection } = await app.readConfig(read);
                const record = await takeBackUnconfirmed(await app.parts(accessors, connection), runId, app.newRunId());
                if (record?.outcome) await sendDirectMessage(accessors, record.actor.id, runAnswer(record).text);
            } catch (error) {
                // another run is at work, or a server is down: what waits to be taken back must not be forgotten
                await scheduledJobs(modify.getScheduler()).later('take-back', AGAIN_MS, { runId });
                app.logFailure(error);
            }
        },
    };
}

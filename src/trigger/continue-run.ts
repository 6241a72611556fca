import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';
import type { AppContext } from '../app/app-context';
import { Failure } from '../model/failure';
import { answerToRun } from '../notify/answer-to-run';
import type { CallAccessors } from '../ports/call-accessors';
import type { Answer } from '../report/answer';
import { failureAnswer, runAnswer } from '../report/answers';
import { Execution } from '../run/lifecycle';
import type { RunRecord } from '../run/records/run-record';

/** Goes on with a run, and answers to who began it once it is over. Safe to run twice: a run that is over is left alone. */
export function continueRunProcessor(app: AppContext): IProcessor {
    return {
        id: 'continue-run',
        async processor(
            job: IJobContext,
            read: IRead,
            modify: IModify,
            http: IHttp,
            persistence: IPersistence,
        ): Promise<void> {
            const accessors = { read, modify, http, persistence };
            const runId: unknown = job.runId;
            const run = typeof runId === 'string' ? await app.runs(accessors).find(runId) : undefined;
            if (!run || run.outcome) return;
            const answer = await goOn(app, accessors, run, job.isRescue === 'true').catch((error: unknown) =>
                // another call is at work on it, and answers itself
                error instanceof Failure && error.code === 'run_in_progress'
                    ? undefined
                    : failureAnswer(app.logFailure(error)),
            );
            if (answer) await answerToRun(run, accessors, answer);
        },
    };
}

async function goOn(
    app: AppContext,
    accessors: CallAccessors,
    { id }: RunRecord,
    isRescue: boolean,
): Promise<Answer | undefined> {
    const { connection } = await app.readConfig(accessors.read);
    const execution = new Execution(await app.parts(accessors, connection));
    const after = isRescue ? await execution.rescue(id) : await execution.resume(id);
    return after?.outcome ? runAnswer(after) : undefined;
}

import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';

import type { AppContext, CallAccessors } from '../app-context';
import type { Answer } from '../report/answer';
import { runAnswer, settingsAnswer } from '../report/answers';
import type { RunRecord } from '../run/run-record';
import { answerToRun } from './answer-to-run';

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
            const answer = await resume(app, accessors, run, job.isRescue === 'true').catch((error: unknown) => ({
                text: app.failureAnswer(error),
            }));
            if (answer) await answerToRun(run, accessors, answer);
        },
    };
}

async function resume(
    app: AppContext,
    accessors: CallAccessors,
    run: RunRecord,
    isRescue: boolean,
): Promise<Answer | undefined> {
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return { text: settingsAnswer(problems) };
    const runner = await app.runner(accessors, config);
    const after = isRescue ? await runner.rescue(run.id) : await runner.resume(run.id);
    return after?.outcome ? runAnswer(after, config.login.service) : undefined;
}

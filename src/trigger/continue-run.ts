import type { IHttp, IModify, IPersistence, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IJobContext, IProcessor } from '@rocket.chat/apps-engine/definition/scheduler';

import { runAnswer, settingsAnswer } from '../report/answers';
import type { AppContext, CallAccessors } from '../app-context';
import { CONTINUATION_JOB, scheduleContinuation } from '../run/continuation';
import type { RunRecord } from '../run/run-record';
import { answerPrivately } from '../workspace/answer-privately';

/** Goes on with a run, and answers to who began it once it is over. Safe to run twice: a run that is over is left alone. */
export function continueRunProcessor(app: AppContext): IProcessor {
    return {
        id: CONTINUATION_JOB,
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
            if (!run || run.outcome !== undefined) return;
            const text = await resume(app, accessors, run).catch((error: unknown) => app.failureAnswer(error));
            if (text !== undefined) await answerTo(run, accessors, text);
        },
    };
}

async function resume(app: AppContext, accessors: CallAccessors, run: RunRecord): Promise<string | undefined> {
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return settingsAnswer(problems);
    const after = await (await app.runner(accessors, config)).resume(run.id);
    if (!after) return undefined;
    if (after.outcome !== undefined) return runAnswer(after, config.login.service);
    await scheduleContinuation(accessors.modify, run.id);
    return undefined;
}

async function answerTo(run: RunRecord, accessors: CallAccessors, text: string): Promise<void> {
    const [user, room] = await Promise.all([
        accessors.read.getUserReader().getById(run.actor.id),
        accessors.read.getRoomReader().getById(run.answer.roomId),
    ]);
    // the room may be gone by now; the run and its outcome are stored all the same
    if (room) await answerPrivately(accessors, user, room, run.answer.threadId, text);
}

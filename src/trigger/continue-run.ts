import type { AppCall } from '../app/app-call';
import { Failure } from '../model/failure';
import { answerToRun } from '../notify/answer-to-run';
import type { Answer } from '../report/answer';
import { failureAnswer } from '../report/failure-answer';
import { endProgress } from '../command/end-progress';
import { runAnswered } from '../command/run-answered';
import { runAnswer } from '../report/run-answer';
import type { Texts } from '../texts/texts';
import { Execution } from '../run/lifecycle';
import { planAgain } from '../run/plan-again';
import { isAskedFor, isOpen } from '../run/records/progress';
import { job } from './job';
import { concludeLook, noteHeldUpLook } from './look-again';

/** Goes on with a run, and answers to who began it once it is over. Safe to run twice: a run that is over is left alone. */
export const continueRun = job('continue-run', async (app, { runId, isRescue }) => {
    const run = typeof runId === 'string' ? await app.records.runs.find(runId) : undefined;
    if (!run) return;
    const texts = await app.textsForId(run.actor.id);
    if (!isOpen(run)) {
        // whoever has ended it instead of going on with it leaves its message as it was
        await endProgress(app, texts, run, runAnswer(texts, run));
        return;
    }
    const answer = await goOn(app, run.id, isRescue === true, texts).catch(async (error: unknown) =>
        // another call is at work on it, and answers itself
        error instanceof Failure && error.code === 'run_in_progress'
            ? undefined
            : endProgress(app, texts, run, failureAnswer(texts, app.logFailure(error))),
    );
    const over = await app.records.runs.find(run.id);
    if (over && !isAskedFor(over)) {
        await (isOpen(over) ? noteHeldUpLook(app, over) : concludeLook(app, over));
        return;
    }
    // what is only settled was answered when it was over; of the end of a time its own job tells
    if (answer && !run.outcome && run.takesBack?.entry === undefined)
        await answerToRun(run, app.accessors, texts, answer);
});

async function goOn(app: AppCall, runId: string, isRescue: boolean, texts: Texts): Promise<Answer | undefined> {
    const { connection, config } = await app.readConfig();
    const parts = await app.connect(connection);
    const execution = new Execution(parts);
    const again = planAgain(parts, config);
    const after = isRescue ? await execution.rescue(runId, again) : await execution.resume(runId, again);
    return after?.outcome ? runAnswered(app, texts, after) : undefined;
}

import type { AppCall } from '../app/app-call';
import { sendDirectMessage } from '../notify/direct-message';
import type { Answer } from '../report/answer';
import { givenUpAnswer } from '../report/failure-answer';
import { runAnswer } from '../report/run-answer';
import type { Texts } from '../texts/texts';
import { afterFailedAttempt, isDue, type PendingRecord } from '../run/records/pending';
import { takeBackUnconfirmed } from '../run/undo';
import { job } from './job';

/** Takes back the risky changes of a run that nobody has kept in time, and tells who made them. */
export const takeBack = job('take-back', async (app, { runId, until }) => {
    const due = typeof runId === 'string' ? await app.records.pending.find(runId) : undefined;
    if (!isDue(due, until)) return;
    try {
        const { connection } = await app.readConfig();
        const record = await takeBackUnconfirmed(await app.connect(connection), due.id, app.newRunId());
        if (record?.outcome) await tell(app, record.actor.id, (texts) => runAnswer(texts, record));
    } catch (error) {
        await tryAgain(app, due, error);
    }
});

/** What waits to be taken back must not be forgotten because another run is at work or a server is down. */
async function tryAgain(app: AppCall, due: PendingRecord, error: unknown): Promise<void> {
    const { records, jobs, clock } = app;
    const failure = app.logFailure(error);
    const isBusy = failure.code === 'run_in_progress';
    const isGivenUp = await afterFailedAttempt(due, isBusy, { pending: records.pending, jobs, clock });
    const run = isGivenUp ? await records.runs.find(due.id) : undefined;
    if (run) await tell(app, run.actor.id, (texts) => givenUpAnswer(texts, run, failure));
}

async function tell(app: AppCall, userId: string, answer: (texts: Texts) => Answer): Promise<void> {
    const texts = await app.textsForId(userId);
    await sendDirectMessage(app.accessors, texts, userId, answer(texts).text);
}

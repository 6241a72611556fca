import type { IConfigurationModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { Config } from '../config/config';
import { sendDirectMessage } from '../notify/direct-message';
import { namesUnheard } from '../notify/place-named';
import { settingsAnswer } from '../report/failure-answer';
import { followAdoption } from './follow-adoption';
import type { AppCall } from '../app/app-call';
import { isHeldUp } from '../run/records/progress';
import { job } from './job';
import { scheduleLooks } from './schedule-looks';

const JOB = 'check-settings';

/**
 * Says at once what is wrong with a saved value. The engine calls once for each changed setting, one after the other, and the Save
 * of the admin panel waits for all of them, so the check itself is a job. Each call takes the job of the one before away, from
 * whichever instance of the server it is, so that the check is made once after the last one.
 */
export async function settingSaved({ scheduler }: IConfigurationModify): Promise<void> {
    await scheduler.cancelJob(JOB);
    await scheduler.scheduleOnce({ id: JOB, when: '2 seconds' });
}

/** The engine does not tell who saved; the administrator named in the settings is told, and the log of the app. */
export const checkSettings = job(JOB, async (app) => {
    await tryAgain(app);
    const { config, ...lacking } = await app.readConfig();
    if (config) {
        await scheduleLooks(app.accessors.modify.getScheduler(), config.keepUp);
        await followAdoption(app, config);
        return tellUnheard(app, config);
    }
    app.logProblems(lacking.problems);
    const administrator = await app.administratorId();
    const texts = await app.textsForId(administrator);
    await sendDirectMessage(app.accessors, texts, administrator, settingsAnswer(texts, lacking));
});

/** What works without it: those of "Who is told" under whose names nobody reads anything. */
async function tellUnheard(app: AppCall, { keepUp }: Config): Promise<void> {
    const names = await namesUnheard(keepUp.notify, app.accessors.read);
    if (names.length === 0) return;
    const administrator = await app.administratorId();
    const texts = await app.textsForId(administrator);
    const text = `⚠ ${texts.withAction('status.unheard', { names: texts.series(names) })}`;
    await sendDirectMessage(app.accessors, texts, administrator, text);
}

/** What a run waits for may be what was saved: another token, another address. */
async function tryAgain({ records, jobs }: AppCall): Promise<void> {
    const runs = await records.runs.all();
    for (const { id } of runs.filter(isHeldUp)) await jobs.later('continue-run', 1_000, { runId: id });
}

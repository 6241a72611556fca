import type { AppCall } from '../app/app-call';
import { editMessage } from '../notify/edited-message';
import type { Answer } from '../report/answer';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';

/**
 * The message that has shown how far a run is ends as what came of it.
 * @returns what is left to be answered: where to read it; where no such message was sent, or it is gone, the answer itself
 */
export async function endProgress(app: AppCall, texts: Texts, run: RunRecord, answer: Answer): Promise<Answer> {
    const { progress } = app.records;
    const shown = await progress.find(run.id);
    if (!shown) return answer;
    const { message } = shown;
    try {
        await progress.remove(run.id);
        const account = message && (await appAccount(app));
        if (!message || account === undefined) return answer;
        await editMessage(app.accessors, texts, message, answer);
        const { outcome = 'failed', id } = run;
        return { ...answer, text: texts.say('progress.over', { outcome, run: id, account }) };
    } catch (error) {
        app.logFailure(error);
        return answer;
    }
}

/** Whose direct messages show how far a run is; undefined where none do. */
export async function whereProgressIs(app: AppCall, run: RunRecord): Promise<string | undefined> {
    const shown = await app.records.progress.find(run.id);
    return shown?.message && appAccount(app);
}

async function appAccount({ accessors }: AppCall): Promise<string | undefined> {
    return (await accessors.read.getUserReader().getAppUser())?.username;
}

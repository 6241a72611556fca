import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import { statusAnswer } from '../../report/status';
import type { CommandCall } from '../call';

/** `/authentik-sync status`: what is managed, what happened last, what has drifted, and as whom the app can act. */
export async function statusVerb({ app, texts, sender }: CommandCall): Promise<Answer> {
    const { config, problems } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, problems) };
    const [planned, runs, pending] = await Promise.all([
        (await app.runner(config)).plan(sender.id),
        app.records.runs.all(),
        app.records.pending.all(),
    ]);
    return { text: statusAnswer(texts, config, planned, runs, pending) };
}

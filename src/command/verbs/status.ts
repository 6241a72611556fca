import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/answers';
import { statusAnswer } from '../../report/status';
import type { CommandCall } from '../call';

/** `/authentik-sync status`: what is managed, what happened last, what has drifted, and as whom the app can act. */
export async function statusVerb({ app, accessors, sender }: CommandCall): Promise<Answer> {
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return { text: settingsAnswer(problems) };
    const [planned, runs, pending] = await Promise.all([
        (await app.runner(accessors, config)).plan(sender.id),
        app.runs(accessors).all(),
        app.pending(accessors).all(),
    ]);
    return { text: statusAnswer(config, planned, runs, pending) };
}

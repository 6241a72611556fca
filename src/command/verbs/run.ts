import type { Answer } from '../../report/answer';
import { settingsAnswer } from '../../report/failure-answer';
import type { CommandCall } from '../call';
import { runAnswered } from '../run-answered';
import { originOf } from '../call';

/** `/authentik-sync`: plans and applies. What does not fit into the time of one call goes on in a job, which answers at the end. */
export async function runVerb(call: CommandCall): Promise<Answer> {
    const { app, texts } = call;
    const { config, ...lacking } = await app.readConfig();
    if (!config) return { text: settingsAnswer(texts, lacking) };
    const runner = await app.runner(config);
    const origin = originOf(call);
    const run = await runner.planThen(origin, async (planned) => {
        await app.records.shownPlans.remember(planned.fingerprint, planned.plan);
        return runner.start(planned, origin);
    });
    return runAnswered(app, texts, run);
}

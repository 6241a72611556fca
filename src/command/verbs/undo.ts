import type { Answer } from '../../report/answer';
import { runAnswer, runContinues, settingsAnswer } from '../../report/answers';
import { undoRun } from '../../run/undo';
import type { CommandCall } from '../call';
import { originOf } from '../call';

/** `/authentik-sync undo [run]`: puts back what a run changed, newest first, but for what somebody has changed since. */
export async function undoVerb(call: CommandCall): Promise<Answer> {
    const { app, accessors, words } = call;
    const { config, problems } = await app.readConfig(accessors.read);
    if (!config) return { text: settingsAnswer(problems) };
    const parts = await app.parts(accessors, config);
    const run = await undoRun(parts, words[0]?.replace(/`/g, ''), originOf(call));
    return run.outcome === undefined ? runContinues(run) : runAnswer(run, config.login.service);
}

import type { Answer } from '../../report/answer';
import { runAnswer, runContinues } from '../../report/run-answer';
import { undoRun } from '../../run/undo';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';
import { originOf } from '../call';

/** `/authentik-sync undo [run]`: puts back what a run changed, newest first, but for what somebody has changed since. */
export async function undoVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, words } = call;
    // settings that cannot work may be what is to be got away from
    const { connection } = await app.readConfig();
    const parts = await app.connect(connection);
    const run = await undoRun(parts, firstWord(words), originOf(call));
    return run.outcome === undefined ? runContinues(texts, run) : runAnswer(texts, run);
}

import type { Answer } from '../../report/answer';
import { runAnswer, runContinues } from '../../report/run-answer';
import { undoQuestion } from '../../report/undo-question';
import type { ExecutionParts } from '../../run/execution-parts';
import type { RunRecord } from '../../run/records/run-record';
import { nextToUndo, planUndoOf, undoRun } from '../../run/undo';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';
import { originOf } from '../call';

/** Names of people that a question shows. */
const NAMES = 10;

/**
 * `/authentik-sync undo [run]`: puts back what a run changed, newest first, but for what somebody has changed since. Behind an undo
 * the next one has to be named.
 */
export async function undoVerb(call: CommandCall): Promise<Answer> {
    const { app, texts, words } = call;
    // settings that cannot work may be what is to be got away from
    const { connection } = await app.readConfig();
    const parts = await app.connect(connection);
    const named = firstWord(words);
    const next = named === undefined ? await nextToUndo(parts) : undefined;
    if (next?.mustBeNamed === true) return ask(call, parts, next.run);
    const run = await undoRun(parts, named ?? next?.run.id ?? '', originOf(call));
    return run.outcome === undefined ? runContinues(texts, run) : runAnswer(texts, run);
}

async function ask({ texts, sender }: CommandCall, parts: ExecutionParts, run: RunRecord): Promise<Answer> {
    const plan = await planUndoOf(parts, run, sender.id);
    const linked = [...new Set((await parts.memory.read()).links.values())];
    const some = await parts.workspace.findAccountsById(linked.slice(0, NAMES));
    const people = some.map(({ username }) => username).sort();
    return undoQuestion(texts, run, plan, { count: linked.length, people });
}

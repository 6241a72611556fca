import { Failure } from '../../model/failure';
import type { Answer } from '../../report/answer';
import { undoAnswer } from '../../report/undo-answer';
import type { ExecutionParts } from '../../run/execution-parts';
import type { RunRecord } from '../../run/records/run-record';
import { nextToUndo, planUndoOf } from '../../run/undo';
import { firstWord } from '../arguments';
import type { CommandCall } from '../call';

/** Names of people that the answer shows. */
const NAMES = 10;

/**
 * `/authentik-sync undo [run] [all]`: what putting back what a run changed would do, which `apply` does by the fingerprint. Without a
 * run, the last one.
 */
export async function undoVerb({ app, texts, sender, words }: CommandCall): Promise<Answer> {
    // settings that cannot work may be what is to be got away from
    const { connection } = await app.readConfig();
    const parts = await app.connect(connection);
    const isWhole = words.at(-1) === 'all';
    const named = firstWord(isWhole ? words.slice(0, -1) : words);
    const next = named === undefined ? await nextToUndo(parts) : { id: named, isBehindUndo: false };
    const planned = await planUndoOf(parts, next.id, sender.id);
    await app.records.shownPlans.remember(planned.fingerprint, planned.plan, 'undo', next.id);
    const isLeft = planned.plan.changes.length + planned.plan.withheld.length > 0;
    const before = isLeft ? undefined : await oneBefore(parts, planned.run);
    const context = { linked: await linkedAccounts(parts), isBehindUndo: next.isBehindUndo, before };
    return undoAnswer(texts, planned, context, isWhole);
}

async function linkedAccounts({ memory, workspace }: ExecutionParts): Promise<{ count: number; people: string[] }> {
    const linked = [...new Set((await memory.read()).links.values())];
    const some = await workspace.findAccountsById(linked.slice(0, NAMES));
    return { count: linked.length, people: some.map(({ username }) => username).sort() };
}

async function oneBefore(parts: ExecutionParts, run: RunRecord): Promise<string | undefined> {
    try {
        return (await nextToUndo(parts, run)).id;
    } catch (error) {
        if (error instanceof Failure && error.code === 'nothing_to_undo') return undefined;
        throw error;
    }
}

import { endsLogin, tallyOf } from '../model/tally';
import type { PlannedUndo } from '../run/undo';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import type { Answer, Button } from './answer';
import { lineSaid } from './history';
import { planLines } from './plan-lines';
import { tallySaid } from './tally-words';

/** Characters, so that what to do next is not cut off with the rest. */
const LONGEST_PLAN = 29_000;

/** What of the workspace and its runs an undo is seen against. */
export interface UndoContext {
    /** accounts that are linked to authentik, and the usernames of the first ones */
    linked: { count: number; people: readonly string[] };
    /** none was named, and another run was taken back since */
    isBehindUndo: boolean;
    /** the run that would be the next one to take back; absent where there is none, or where something of this one is left */
    before?: string | undefined;
}

/** What `/authentik-sync undo` says: what taking the run back would do, who could not log in then, and how to say so. */
export function undoAnswer(
    texts: Texts,
    { run, plan, fingerprint }: PlannedUndo,
    { linked, isBehindUndo, before }: UndoContext,
    isWhole: boolean,
): Answer {
    const { lines, isShortened } = planLines(texts, plan, isWhole);
    const isToDo = plan.changes.length > 0;
    const said = [
        isToDo || plan.withheld.length > 0
            ? texts.say('undo.title', { run: run.id, means: tallySaid(texts, tallyOf(plan.changes), false) })
            : texts.say('undo.nothing_left', { run: run.id }),
        ...(isBehindUndo ? [texts.say('undo.behind')] : []),
        ...(plan.changes.some(endsLogin) ? [endLine(texts, linked)] : []),
        `• ${lineSaid(texts, run).toString()}`,
        ...(isToDo ? [texts.say('plan.fingerprint', { fingerprint })] : []),
        ...(lines.length > 0 ? [cutText(texts, lines.join('\n'), LONGEST_PLAN)] : []),
        ...(isToDo ? ['', texts.say('undo.to_do', { fingerprint })] : []),
        ...(before === undefined ? [] : [texts.withAction('undo.one_before', { run: before })]),
    ];
    return {
        text: said.join('\n'),
        buttons: undoButtons(texts, run.id, fingerprint, isToDo, isShortened),
    };
}

function endLine(texts: Texts, { count, people }: UndoContext['linked']): string {
    const more = count - people.length;
    const named = [...people, ...(more > 0 ? [texts.said('list.more', { count: more })] : [])];
    return texts.say('undo.ends_login', { count, people: texts.list(named, Infinity) });
}

function undoButtons(texts: Texts, run: string, value: string, isToDo: boolean, isShortened: boolean): Button[] {
    return [
        ...(isToDo ? [{ label: texts.say('button.undo_it'), action: 'apply' as const, value, isPrimary: true }] : []),
        ...(isShortened ? [{ label: texts.say('button.show_all'), action: 'show-undo' as const, value: run }] : []),
    ];
}

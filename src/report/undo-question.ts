import type { Change } from '../model/change';
import { isEntryRow } from '../model/entry-setting';
import type { Plan } from '../model/plan';
import type { RunRecord } from '../run/records/run-record';
import type { Texts } from '../texts/texts';
import type { Answer } from './answer';
import { lineSaid } from './history';
import { planLines } from './plan-lines';

/** Who has an account that is linked to authentik. */
interface Linked {
    count: number;
    /** the first ones */
    people: readonly string[];
}

/** What `undo` without a run says behind an undo: which run it would be, what taking it back means, and how to say so. */
export function undoQuestion(texts: Texts, run: RunRecord, plan: Plan, { count, people }: Linked): Answer {
    const more = count - people.length;
    const named = [...people, ...(more > 0 ? [texts.said('list.more', { count: more })] : [])];
    const text = [
        texts.say('undo.must_be_named', { run: run.id }),
        ...(plan.changes.some(endsLogin) ? [texts.say('undo.ends_login', { count, people: texts.list(named) })] : []),
        `• ${lineSaid(texts, run).toString()}`,
        ...planLines(texts, plan, false).lines,
        '',
        texts.say('undo.name_it', { run: run.id }),
    ].join('\n');
    return { text };
}

/** Whether nobody can log in by it any more. */
function endsLogin(change: Change): boolean {
    if (change.kind === 'set-setting') return isEntryRow(change.id, '') && change.to !== true;
    return ['remove-entry', 'delete-application', 'delete-provider'].includes(change.kind);
}

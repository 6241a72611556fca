import { compareText } from '../../model/compare-text';
import type { CurrentValue, JournalItem } from '../../model/journal-item';
import { isRemoval, kindOf, subjectOf, subjectWords } from '../../model/kinds';
import type { Memory } from '../../model/memory';
import type { Note, Plan, Withheld } from '../../model/plan';
import { wordsKey, type StateWords } from '../../model/words';
import { leaveEntryOfOthers, leaveLinksOfOthers, protectInUndo, type UndoGuard } from './protect-in-undo';

/** What undo looks at: its items, and the present state of what they are about. */
export interface UndoObserved extends UndoGuard {
    /** of the run, in the order in which it made them; ids of objects that a cut-off step could not write down are filled in */
    items: readonly JournalItem[];
    /** by subject of the change */
    current: ReadonlyMap<string, CurrentValue>;
    /** authentik uid → Rocket.Chat user id, as they stand now */
    links: Memory['links'];
}

/**
 * The plan that puts back what a run changed, newest first. Whatever somebody has changed since is left alone and said: that
 * person, and not the app, decides. Whom a run must not take anything from, an undo must not either.
 */
export function makeUndo(observed: UndoObserved): Plan {
    const current = new Map(observed.current);
    const plan: { changes: Plan['changes'][number][]; withheld: Withheld[]; notes: Note[] } = {
        changes: [],
        withheld: [],
        notes: [],
    };
    const entryRemovals: Plan['changes'][number][] = [];
    for (const item of [...observed.items].reverse()) {
        const subject = subjectOf(item.change);
        const now = current.get(subject);
        const kind = kindOf(item.change);
        const back = kind.back(item.change, item);
        if (typeof back === 'string') {
            if (kind.isThere(now)) plan.notes.push({ code: back, subject: nameOf(item) });
        } else if (kind.isBack(item.change, item, now)) {
            continue;
        } else if (kind.isAsLeft(item.change, item, now)) {
            // an entry goes last: before that its rows hold what they held, should it be one that cannot be removed
            if (back.kind === 'remove-entry') entryRemovals.push(back);
            else plan.changes.push(back);
            // what an older item is about is then as that one left it
            current.set(subject, kind.valueBefore(item.change, item));
        } else {
            plan.withheld.push({ change: back, code: 'changed_since', now: stateNow(item, now) });
        }
    }
    const made: Plan = {
        changes: [...givenFirst(plan.changes), ...entryRemovals],
        withheld: plan.withheld,
        notes: plan.notes.sort((a, b) => compareText(wordsKey(a.subject), wordsKey(b.subject))),
        drift: [],
    };
    return [leaveEntryOfOthers, leaveLinksOfOthers(observed.links), protectInUndo(observed)].reduce(
        (left, policy) => policy(left),
        made,
    );
}

/** Nothing is taken from anybody before everything is given back: the server keeps the last one in charge of anything. */
function givenFirst(changes: Plan['changes']): Plan['changes'] {
    return [...changes.filter((change) => !isRemoval(change)), ...changes.filter(isRemoval)];
}

/** The note about a key says already that it is about a key. */
function nameOf({ change }: JournalItem): Note['subject'] {
    return change.kind === 'create-key' ? change.name : subjectWords(change);
}

/** What a thing is now, where that is not as the run left it. */
function stateNow(item: JournalItem, now: CurrentValue): StateWords {
    if (now === undefined) return { code: 'state.gone' };
    if (typeof now === 'boolean') return { code: now ? 'state.there' : 'state.not_there' };
    const value = typeof now === 'string' ? now : JSON.stringify(now);
    return kindOf(item.change).changedTo?.(item, now) ?? { code: 'state.value', value };
}

import type { Change, ChangeOf } from '../model/change';
import type { Withheld } from '../model/plan';
import { targetKey, targetWords } from '../model/target';
import { isApprovable } from '../plan/approve';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { partLines } from './part-lines';
import { withheldText } from './withheld-text';

/** Each reason once, with what it holds back and what to do. */
export function withheldLines(texts: Texts, withheld: readonly Withheld[], mostNames = 6): string[] {
    const byReason = new Map<string, { held: Withheld; changes: Change[] }>();
    for (const held of withheld) {
        const { change, ...ground } = held;
        const key = JSON.stringify(Object.entries(ground).sort());
        const known = byReason.get(key) ?? { held, changes: [] };
        known.changes.push(change);
        byReason.set(key, known);
    }
    const lines = [...byReason.values()].map(({ held, changes }) => {
        const text = withheldText(texts, held, changes, mostNames);
        // who is to approve it must see whom it is about
        return isApprovable(held) ? [text, ...whoLines(texts, changes, mostNames)].join('\n') : text;
    });
    return partLines(texts, texts.say('part.withheld', { count: withheld.length }), lines);
}

/** Who would be whom, and what speaks for it: nobody can approve it without. */
function pairSaid(texts: Texts, { person, username, reason }: ChangeOf<'link-person'>): Said {
    return texts.said('who.pair', { person, username, reason });
}

function whoLines(texts: Texts, changes: readonly Change[], mostNames: number): string[] {
    const byPlace = new Map<string, { first: Change; people: (string | Said)[] }>();
    for (const change of changes) {
        if (!('username' in change)) continue;
        const key = 'target' in change ? targetKey(change.target) : change.kind;
        const entry = byPlace.get(key) ?? { first: change, people: [] };
        entry.people.push(change.kind === 'link-person' ? pairSaid(texts, change) : change.username);
        byPlace.set(key, entry);
    }
    return [...byPlace.values()].map(
        ({ first, people: all }) => `    ◦ ${whoLine(first, texts.series(all, mostNames))}`,
    );

    function whoLine(change: Change, people: ReturnType<Texts['series']>): string {
        if ('target' in change) {
            const key = change.kind === 'add-member' ? 'who.added' : 'who.members';
            return texts.say(key, { place: targetWords(change.target), people });
        }
        const { kind } = change;
        if (kind === 'link-person') return texts.say('who.links', { people });
        return texts.say(kind === 'mark-absent' || kind === 'deactivate' ? `who.${kind}` : 'who.accounts', { people });
    }
}

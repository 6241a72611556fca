import type { Change, ChangeOf } from '../model/change';
import type { Withheld } from '../model/plan';
import { targetKey, targetWords } from '../model/target';
import { isApprovable } from '../plan/approve';
import { pairsShown } from '../plan/offer-links';
import type { Texts } from '../texts/texts';
import { wordsKey } from '../model/words';
import { changeSaid } from './change-said';
import { partLines, shortened } from './part-lines';
import { withheldText } from './withheld-text';

/** What waits for a person first, then what an approval does not help: each reason once, with what it holds back and what to do. */
export function withheldLines(texts: Texts, withheld: readonly Withheld[], mostNames = 6): string[] {
    return [...decisionLines(texts, withheld, mostNames), ...blockedLines(texts, withheld, mostNames)];
}

/** @param all how many there are, where only the first ones are known */
export function decisionLines(texts: Texts, withheld: readonly Withheld[], mostNames = 6, all?: number): string[] {
    return reasonLines(texts, 'part.decide', withheld.filter(isApprovable), mostNames, all);
}

export function blockedLines(texts: Texts, withheld: readonly Withheld[], mostNames = 6, all?: number): string[] {
    const blocked = withheld.filter((held) => !isApprovable(held));
    return reasonLines(texts, 'part.blocked', blocked, mostNames, all);
}

function reasonLines(
    texts: Texts,
    title: 'part.decide' | 'part.blocked',
    withheld: readonly Withheld[],
    mostNames: number,
    all = withheld.length,
): string[] {
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
        if (!isApprovable(held)) return text;
        const below =
            held.code === 'entry_in_use' ? valueLines(texts, changes, mostNames) : whoLines(texts, changes, mostNames);
        return [text, ...below].join('\n');
    });
    const count = withheld.length;
    return partLines(texts, texts.say(title, { count, all, isCut: all > count }), lines);
}

/** Each pair has a line of its own: who approves them reads them one by one. */
export function pairLines(texts: Texts, links: readonly ChangeOf<'link-person'>[], most: number): string[] {
    const pairs = links.map(
        ({ person, username, reason }) =>
            () =>
                texts.say('who.pair', { person, username, reason }),
    );
    return shortened(texts, pairs, most).map((line) => `    ◦ ${line}`);
}

/** What is there beside what would be there: nobody can choose without. */
function valueLines(texts: Texts, changes: readonly Change[], most: number): string[] {
    const lines = changes.map((change) => changeSaid(texts, change).toString());
    const more = lines.length > most ? [texts.say('list.and_more', { count: lines.length - most })] : [];
    return [...lines.slice(0, most), ...more].map((line) => `    ◦ ${line}`);
}

function whoLines(texts: Texts, all: readonly Change[], mostNames: number): string[] {
    const links = all.filter((change): change is ChangeOf<'link-person'> => change.kind === 'link-person');
    const changes = all.filter(({ kind }) => kind !== 'link-person');
    const byPlace = new Map<string, { first: Change; people: string[] }>();
    for (const change of changes) {
        if (!('username' in change)) continue;
        const place = 'target' in change ? targetKey(change.target) : '';
        const key = [change.kind, place, wordsKey(change.reason)].join('\n');
        const entry = byPlace.get(key) ?? { first: change, people: [] };
        entry.people.push(change.username);
        byPlace.set(key, entry);
    }
    const others = [...byPlace.values()].map(
        ({ first, people }) => `    ◦ ${whoLine(first, texts.series(people, mostNames))}`,
    );
    return [...pairLines(texts, links, Math.min(mostNames, pairsShown.whole)), ...others];

    function whoLine(change: Change, people: ReturnType<Texts['series']>): string {
        if ('target' in change) {
            const key = change.kind === 'add-member' ? 'who.added' : 'who.members';
            return texts.say(key, { place: targetWords(change.target), reason: change.reason, people });
        }
        const { kind, reason } = change;
        const key = kind === 'mark-absent' || kind === 'deactivate' ? (`who.${kind}` as const) : 'who.accounts';
        return texts.say(key, { reason, people });
    }
}

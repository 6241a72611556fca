import type { Change, ChangeOf } from '../model/change';
import { changeWords } from '../model/change-words';
import { kindOf } from '../model/kinds';
import type { Area } from '../model/kinds/kind';
import type { Plan } from '../model/plan';
import { compareTargets, targetKey, targetWords, type Target } from '../model/target';
import type { Texts } from '../texts/texts';
import { driftLines } from './drift-lines';
import { noteLines } from './note-lines';
import { LINES_PER_PART, partLines } from './part-lines';
import { withheldLines } from './withheld-lines';

const NAMES_PER_LINE = 12;

interface Part {
    title: string;
    lines: readonly string[];
}

/** A plan part by part: counts in the titles, one line a change. With `isWhole`, nothing is left out. */
export function planLines(texts: Texts, plan: Plan, isWhole: boolean): { lines: string[]; isShortened: boolean } {
    const short = linesOf(texts, plan, LINES_PER_PART, NAMES_PER_LINE);
    const whole = linesOf(texts, plan, Infinity, Infinity);
    const isShortened = !isWhole && short.join('\n') !== whole.join('\n');
    return { lines: isWhole ? whole : short, isShortened };
}

function linesOf(texts: Texts, plan: Plan, mostLines: number, mostNames: number): string[] {
    const part =
        (key: TitleKey) =>
        (changes: readonly Change[]): Part[] => [
            {
                title: texts.say(key, { count: changes.length }),
                lines: changes.map((change) => texts.say(changeWords(change))),
            },
        ];
    const byArea: Readonly<Record<Area, (changes: readonly Change[]) => Part[]>> = {
        authentik: part('part.directory'),
        entry: part('part.entry'),
        restrictions: part('part.restrictions'),
        rooms: part('part.rooms'),
        teams: part('part.teams'),
        memberships: (changes) => [
            countPart(texts, changes),
            memberPart(texts, 'part.added', ofKind(changes, 'add-member'), mostNames, plan.joined),
            memberPart(texts, 'part.removed', ofKind(changes, 'remove-member'), mostNames),
        ],
        accounts: part('part.accounts'),
        people: part('part.links'),
    };
    const parts = Object.entries(byArea).flatMap(([area, partsOf]) =>
        partsOf(plan.changes.filter((change) => kindOf(change).area(change) === area)),
    );
    return [
        ...parts.flatMap(({ title, lines }) => partLines(texts, title, lines, mostLines)),
        ...driftLines(texts, plan.drift),
        ...withheldLines(texts, plan.withheld, mostNames),
        ...noteLines(texts, plan.notes, mostNames),
    ];
}

type TitleKey =
    | 'part.directory'
    | 'part.entry'
    | 'part.restrictions'
    | 'part.rooms'
    | 'part.teams'
    | 'part.accounts'
    | 'part.links';

/** @param joined what members of those rooms will see of it */
function memberPart(
    texts: Texts,
    title: 'part.added' | 'part.removed',
    changes: readonly ChangeOf<'add-member' | 'remove-member'>[],
    mostNames: number,
    joined?: Plan['joined'],
): Part {
    const byTarget = new Map<string, typeof changes>();
    for (const change of changes) {
        const key = targetKey(change.target);
        byTarget.set(key, [...(byTarget.get(key) ?? []), change]);
    }
    const lines = [...byTarget.values()].map((some) => {
        const people = some.map(({ username, reason }) => texts.said('part.person', { username, reason }));
        const place = some[0] && targetWords(some[0].target);
        return texts.say('part.people', { place, people: texts.series(people, mostNames) });
    });
    const first = joined ? [texts.say('part.joined', joined)] : [];
    return { title: texts.say(title, { count: changes.length }), lines: [...first, ...lines] };
}

/** Where people also leave, what comes and goes in each room and role is counted before anybody is named. */
function countPart(texts: Texts, changes: readonly Change[]): Part {
    const counts = new Map<string, { target: Target; added: number; removed: number }>();
    for (const { kind, target } of [...ofKind(changes, 'add-member'), ...ofKind(changes, 'remove-member')]) {
        const entry = counts.get(targetKey(target)) ?? { target, added: 0, removed: 0 };
        if (kind === 'add-member') entry.added++;
        else entry.removed++;
        counts.set(targetKey(target), entry);
    }
    const sorted = [...counts.values()].sort((a, b) => compareTargets(a.target, b.target));
    const lines = sorted.map(({ target, added, removed }) => {
        const numbers = [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter((text) => text !== '');
        return texts.say('part.numbers', { place: targetWords(target), numbers: numbers.join(' ') });
    });
    const isShown = sorted.some(({ removed }) => removed > 0);
    return { title: texts.say('part.places', { count: lines.length }), lines: isShown ? lines : [] };
}

function ofKind<K extends Change['kind']>(changes: readonly Change[], kind: K): ChangeOf<K>[] {
    return changes.filter((change): change is ChangeOf<K> => change.kind === kind);
}

import type { Change, ChangeOf } from '../model/change';
import { compareText } from '../model/compare-text';
import { kindOf } from '../model/kinds';
import type { Area } from '../model/kinds/kind';
import type { Note, Plan } from '../model/plan';
import { compareTargets, targetKey, targetWords, type Target } from '../model/target';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { changeSaid } from './change-said';
import { createdLines } from './created-lines';
import { driftLines } from './drift-lines';
import { movementLines } from './movement-lines';
import { noteLines } from './note-lines';
import { LINES_PER_PART, partLines, type Line } from './part-lines';
import { pushTo } from '../plan/people/by-name';
import { blockedLines, decisionLines } from './withheld-lines';

const NAMES_PER_LINE = 12;
/** Changes of one sort that have a line each; more of them are told together. */
const SINGLE_LINES = 6;

/** More than a short answer can tell, whatever they are. */
const MORE_THAN_SHORT = 10_000;

interface Part {
    title: string;
    lines: readonly Line[];
}

/**
 * A plan part by part: what needs a decision, what does not, what cannot be done, what is good to know. Counts are in the titles. With
 * `isWhole`, nothing is left out, and each change has its line.
 * @param news notes that were not in the last answer
 */
export function planLines(
    texts: Texts,
    plan: Plan,
    isWhole: boolean,
    news: readonly Note[] = plan.notes,
): { lines: string[]; isShortened: boolean } {
    const whole = (): string[] => linesOf(texts, plan, { lines: Infinity, names: Infinity, news: plan.notes });
    if (isWhole) return { lines: whole(), isShortened: false };
    const lines = linesOf(texts, plan, { lines: LINES_PER_PART, names: NAMES_PER_LINE, news });
    const isShortened =
        plan.changes.length + plan.withheld.length > MORE_THAN_SHORT || lines.join('\n') !== whole().join('\n');
    return { lines, isShortened };
}

/** How much of a plan is shown. */
interface Shown {
    lines: number;
    names: number;
    news: readonly Note[];
}

function linesOf(texts: Texts, plan: Plan, { lines: mostLines, names: mostNames, news }: Shown): string[] {
    const ofLogin = plan.changes.filter(isOfLogin);
    const isLoginShort = mostLines !== Infinity && ofLogin.length > SINGLE_LINES;
    const part =
        (key: TitleKey) =>
        (changes: readonly Change[]): Part[] => [
            {
                title: texts.say(key, { count: changes.length }),
                lines: changes.map((change) => () => changeSaid(texts, change).toString()),
            },
        ];
    const byArea: Readonly<Record<Area, (changes: readonly Change[]) => Part[]>> = {
        authentik: part('part.directory'),
        entry: part('part.entry'),
        restrictions: part('part.restrictions'),
        rooms: (changes) => [
            {
                title: texts.say('part.rooms', { count: changes.length }),
                lines: createdLines(texts, ofKind(changes, 'create-room'), mostNames),
            },
        ],
        teams: part('part.teams'),
        memberships: (changes) => [
            countPart(texts, changes),
            memberPart(texts, 'part.added', ofKind(changes, 'add-member'), mostNames, plan.joined),
            memberPart(texts, 'part.removed', ofKind(changes, 'remove-member'), mostNames),
        ],
        accounts: part('part.accounts'),
        people: (changes) =>
            mostLines !== Infinity && changes.length > SINGLE_LINES
                ? [linkPart(texts, changes, mostNames)]
                : part('part.links')(changes),
    };
    const inArea = new Map<string, Change[]>();
    for (const change of plan.changes)
        if (!(isLoginShort && isOfLogin(change))) pushTo(inArea, kindOf(change).area(change), change);
    const parts = Object.entries(byArea).flatMap(([area, partsOf]) => partsOf(inArea.get(area) ?? []));
    const all = isLoginShort ? [loginPart(texts, ofLogin), ...parts] : parts;
    return [
        ...decisionLines(texts, plan.withheld, mostNames),
        ...all.flatMap(({ title, lines }) => partLines(texts, title, lines, mostLines)),
        ...blockedLines(texts, plan.withheld, mostNames),
        ...driftLines(texts, plan.drift),
        ...noteLines(texts, plan.notes, mostNames, news),
    ];
}

function isOfLogin(change: Change): boolean {
    return ['authentik', 'entry'].includes(kindOf(change).area(change));
}

/** Nobody decides anything by the single values of a login that is set up, so they are one line. */
function loginPart(texts: Texts, changes: readonly Change[]): Part {
    const entry = changes.filter((change) => kindOf(change).area(change) === 'entry').length;
    return {
        title: texts.say('part.login', { count: changes.length }),
        lines: [texts.say('part.login_in_short', { directory: changes.length - entry, entry })],
    };
}

/** Whose account has their own name is no surprise; the others are. */
function linkPart(texts: Texts, changes: readonly Change[], mostNames: number): Part {
    const links = ofKind(changes, 'link-person');
    const same = links.filter(({ person, username }) => person === username);
    const others = links.filter(({ person, username }) => person !== '' && person !== username);
    // an undo links them again, and only their ids are known
    const gone = links.filter(({ person }) => person === '');
    const named = [
        ...(others.length > 0
            ? [texts.say('part.linked_other', { people: texts.series(others.map(pair), mostNames) })]
            : []),
        ...(same.length > 0
            ? [
                  texts.say('part.linked_same', {
                      people: texts.series(
                          same.map(({ person }) => person),
                          mostNames,
                      ),
                  }),
              ]
            : []),
        ...gone.map((change) => changeSaid(texts, change).toString()),
    ];
    const ends = ofKind(changes, 'unlink-person');
    return {
        title: texts.say('part.links', { count: changes.length }),
        lines: [
            ...named,
            ...(ends.length > 0
                ? [
                      texts.say('part.unlinked', {
                          people: texts.series(ends.map(({ username }) => username).sort(compareText), mostNames),
                      }),
                  ]
                : []),
        ],
    };

    function pair({ person, username }: ChangeOf<'link-person'>): Said {
        return texts.said('part.pair', { person, username });
    }
}

type TitleKey = 'part.directory' | 'part.entry' | 'part.restrictions' | 'part.teams' | 'part.accounts' | 'part.links';

/** @param joined what members of those rooms will see of it */
function memberPart(
    texts: Texts,
    title: 'part.added' | 'part.removed',
    changes: readonly ChangeOf<'add-member' | 'remove-member'>[],
    mostNames: number,
    joined?: Plan['joined'],
): Part {
    const first = joined ? [texts.say('part.joined', joined)] : [];
    return {
        title: texts.say(title, { count: changes.length }),
        lines: [...first, ...movementLines(texts, changes, mostNames)],
    };
}

/** Where some come and others leave, both are counted for each room and role before anybody is named; else their part says it. */
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
        return () => texts.say('part.numbers', { place: targetWords(target), numbers: numbers.join(' ') });
    });
    const isShown = sorted.some(({ removed }) => removed > 0) && sorted.some(({ added }) => added > 0);
    return { title: texts.say('part.places', { count: lines.length }), lines: isShown ? lines : [] };
}

function ofKind<K extends Change['kind']>(changes: readonly Change[], kind: K): ChangeOf<K>[] {
    return changes.filter((change): change is ChangeOf<K> => change.kind === kind);
}

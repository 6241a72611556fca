import type { Change, ChangeOf } from '../model/change';
import type { Drift, Note, NoteCode, Plan, Withheld } from '../model/plan';
import { compareTargets, targetKey, targetName, type Target } from '../model/target';
import { isApprovable } from '../plan/approve';
import type { Area } from '../plan/kind';
import { kindOf } from '../plan/kinds';
import { changeLine } from './change-line';
import { count } from '../texts/count';
import { plain, plainly, plainPlace } from '../texts/plain';
import { shorten } from '../texts/shorten';
import { showValue } from '../texts/show-value';
import { withheldText } from './withheld-text';
import { noteTexts } from './withheld-texts';

const LINES_PER_PART = 40;
const NAMES_PER_LINE = 12;

const ofRooms: readonly NoteCode[] = ['room_renamed', 'room_closed', 'room_read_only', 'room_of_team'];

interface Part {
    title: string;
    counts: string;
    lines: readonly string[];
}

/** A plan part by part: counts in the titles, one line a change. With `isWhole`, nothing is left out. */
export function planLines(plan: Plan, isWhole: boolean): { lines: string[]; isShortened: boolean } {
    const short = linesOf(plan, LINES_PER_PART, NAMES_PER_LINE);
    const whole = linesOf(plan, Infinity, Infinity);
    const isShortened = !isWhole && short.join('\n') !== whole.join('\n');
    return { lines: isWhole ? whole : short, isShortened };
}

function linesOf(plan: Plan, mostLines: number, mostNames: number): string[] {
    const byArea: Readonly<Record<Area, (changes: readonly Change[]) => Part[]>> = {
        authentik: (changes) => [changePart('authentik', changes)],
        entry: (changes) => [changePart('Login service', changes)],
        restrictions: (changes) => [changePart('Account restrictions', changes)],
        rooms: (changes) => [{ ...changePart('Rooms', changes), counts: `${changes.length} to create` }],
        teams: (changes) => [{ ...changePart('Teams', changes), counts: `${changes.length} to create` }],
        memberships: (changes) => [
            countPart(changes),
            withJoined(memberPart(changes, 'add-member', 'add', mostNames), plan.joined),
            memberPart(changes, 'remove-member', 'take out', mostNames),
        ],
        accounts: (changes) => [changePart('Accounts', changes)],
    };
    const parts = Object.entries(byArea).flatMap(([area, partsOf]) =>
        partsOf(plan.changes.filter((change) => kindOf(change).area(change) === area)),
    );
    return [
        ...parts.flatMap((shown) => partLines(shown, mostLines)),
        ...driftLines(plan.drift),
        ...withheldLines(plan.withheld, mostNames),
        ...noteLines(plan.notes, mostNames),
    ];
}

function changePart(title: string, changes: readonly Change[]): Part {
    return { title, counts: count(changes.length, 'change'), lines: changes.map(changeLine) };
}

function memberPart(
    changes: readonly Change[],
    kind: 'add-member' | 'remove-member',
    verb: string,
    mostNames: number,
): Part {
    const byTarget = new Map<string, { name: string; people: string[] }>();
    for (const change of ofKind(changes, kind)) {
        const { target, username, reason } = plainly(change);
        // by the name as it is: two long ones may look the same
        const key = targetKey(change.target);
        const entry = byTarget.get(key) ?? { name: targetName(target), people: [] };
        entry.people.push(`${username} (${reason})`);
        byTarget.set(key, entry);
    }
    const lines = [...byTarget.values()].map(({ name, people }) => `${name}: ${shorten(people, mostNames).join(', ')}`);
    return { title: 'Members', counts: `${ofKind(changes, kind).length} to ${verb}`, lines };
}

/** What members of those rooms will see of it. */
function withJoined(part: Part, joined: Plan['joined']): Part {
    if (!joined) return part;
    const line = `${count(joined.lines, 'line')} "… joined" will appear in ${count(joined.rooms, 'room')}`;
    return { ...part, lines: [line, ...part.lines] };
}

/** Where people also leave, what comes and goes in each room and role is counted before anybody is named. */
function countPart(changes: readonly Change[]): Part {
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
        return `${targetName(plainly(target))}: ${numbers.join(' ')}`;
    });
    const isShown = sorted.some(({ removed }) => removed > 0);
    return { title: 'By room and role', counts: `${lines.length} changed`, lines: isShown ? lines : [] };
}

function ofKind<K extends Change['kind']>(changes: readonly Change[], kind: K): ChangeOf<K>[] {
    return changes.filter((change): change is ChangeOf<K> => change.kind === kind);
}

/** What somebody has changed that the app had set. */
export function driftLines(drift: readonly Drift[]): string[] {
    const lines = drift.map((one) => {
        const { kind, subject, old, expected, found } = plainly(one);
        if (kind === 'membership')
            return `${plainMembership(one.subject)}: taken out by somebody; the app had added them, and adds them again`;
        const before = kind === 'directory' && old === null ? '' : `, and before that it was ${showValue(old)}`;
        return `${subject} is ${showValue(found)}; the app had set ${showValue(expected)}${before}`;
    });
    return partLines({ title: 'Drift', counts: `${drift.length} changed by somebody else`, lines }, LINES_PER_PART);
}

/** `ada in #desk`: a name from outside, and a place that the app has named. */
function plainMembership(subject: string): string {
    const at = subject.lastIndexOf(' in ');
    return `${plain(subject.slice(0, at))} in ${plainPlace(subject.slice(at + ' in '.length))}`;
}

/** Each reason once, with what it holds back and what to do. */
export function withheldLines(withheld: readonly Withheld[], mostNames = 6): string[] {
    const byText = new Map<string, { held: Withheld; changes: Change[] }>();
    for (const held of withheld) {
        const key = JSON.stringify([held.code, held.details, held.measured, held.limit]);
        const known = byText.get(key) ?? { held, changes: [] };
        known.changes.push(held.change);
        byText.set(key, known);
    }
    const lines = [...byText.values()].map(({ held, changes }) => {
        const text = withheldText(held, changes, mostNames);
        // who is to approve it must see whom it is about
        return isApprovable(held) ? [text, ...whoLines(changes, mostNames)].join('\n') : text;
    });
    return partLines({ title: 'Withheld', counts: count(withheld.length, 'change'), lines }, LINES_PER_PART);
}

function whoLines(changes: readonly Change[], mostNames: number): string[] {
    const byPlace = new Map<string, { what: string; names: string[] }>();
    for (const change of changes) {
        if (!('username' in change)) continue;
        const key = 'target' in change ? targetKey(change.target) : change.kind;
        const what = 'target' in change ? `out of ${targetName(plainly(change.target))}` : change.kind;
        const entry = byPlace.get(key) ?? { what, names: [] };
        entry.names.push(plain(change.username));
        byPlace.set(key, entry);
    }
    return [...byPlace.values()].map(({ what, names }) => `    ◦ ${what}: ${shorten(names, mostNames).join(', ')}`);
}

export function noteLines(notes: readonly Note[], mostNames = 10): string[] {
    const byCode = new Map<NoteCode, string[]>();
    for (const note of notes) {
        const { code, subject, details } = plainNote(note);
        byCode.set(code, [
            ...(byCode.get(code) ?? []),
            details === undefined || details === '' ? subject : `${subject} (${details})`,
        ]);
    }
    const lines = [...byCode].map(
        ([code, subjects]) => `${noteTexts[code]}: ${shorten(subjects, mostNames).join(', ')}`,
    );
    return partLines({ title: 'Good to know', counts: '', lines }, LINES_PER_PART);
}

/** What names a room stays a mention of it. */
function plainNote(note: Note): Note {
    const { subject, details } = note;
    if (!ofRooms.includes(note.code)) return plainly(note);
    return { ...plainly(note), subject: plainPlace(subject), ...(details && { details: plainPlace(details) }) };
}

function partLines({ title, counts, lines }: Part, most: number): string[] {
    if (lines.length === 0) return [];
    return [
        '',
        counts === '' ? `*${title}*` : `*${title}* — ${counts}`,
        ...shorten(lines, most).map((line) => `• ${line}`),
    ];
}

import type { Note, NoteCode } from '../model/plan';
import { distinctNotes } from '../plan/memberships/desired-targets';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { partLines } from './part-lines';

/** What nobody may overlook: it stands before everything else. A setting that should keep people out, or safe, and does not. */
const alarms: Readonly<Partial<Record<NoteCode, '✗' | '⚠'>>> = {
    groups_unknown_open: '✗',
    groups_unknown: '✗',
    group_unknown: '✗',
    protects_nobody: '⚠',
};

export function isAlarm({ code }: Note): boolean {
    return code in alarms;
}

/** Each kind of alarm once, with all that it is about. */
export function alarmLines(texts: Texts, notes: readonly Note[]): string[] {
    const codes = Object.keys(alarms) as (keyof typeof alarms)[];
    return codes.flatMap((code) => {
        const ofCode = notes.filter((note) => note.code === code);
        return ofCode.length === 0 ? [] : [`${alarms[code] ?? ''} ${noteText(texts, code, ofCode)}`];
    });
}

/** Most of all slips: they are said as long as they are there. */
const mistakes: readonly NoteCode[] = [
    'rule_matches_nothing',
    'role_unknown',
    'role_of_rooms',
    'room_near',
    'room_name_empty',
    'room_of_team',
    'team_name_taken',
    'name_refused',
    'group_name_too_long',
    'client_id_differs',
    'two_writers',
    'token_unusable',
];

/** That groups get less than the rules say, because nothing is left of their names: in one line, or in none. */
export function hollowLines(texts: Texts, notes: readonly (Note | undefined)[]): string[] {
    const distinct = distinctNotes(notes.flatMap((note) => note ?? []));
    return distinct.length === 0 ? [] : [noteText(texts, 'room_name_empty', distinct)];
}

/**
 * What is to be corrected, and what is good to know: each kind of note once, with all that it is about.
 * @param news those that were not in the last answer; of the others, which are normal, only the number is said
 */
export function noteLines(
    texts: Texts,
    notes: readonly Note[],
    mostNames = 10,
    news: readonly Note[] = notes,
): string[] {
    const normal = notes.filter((note) => !isAlarm(note) && !mistakes.includes(note.code));
    const fresh = normal.filter((note) => news.includes(note));
    const before = normal.length - fresh.length;
    return [
        ...partLines(texts, texts.say('part.mistakes'), linesOf(notes.filter(({ code }) => mistakes.includes(code)))),
        ...partLines(texts, texts.say('part.notes'), [
            ...linesOf(fresh),
            ...(before > 0 ? [texts.say('part.notes_before', { count: before })] : []),
        ]),
    ];

    function linesOf(some: readonly Note[]): string[] {
        const byCode = new Map<NoteCode, Note[]>();
        for (const note of some) byCode.set(note.code, [...(byCode.get(note.code) ?? []), note]);
        return [...byCode].map(([code, ofCode]) => noteText(texts, code, ofCode, mostNames));
    }
}

/** @param notes all of this kind */
export function noteText(texts: Texts, code: NoteCode, notes: readonly Note[], mostNames = 10): string {
    const subjects = notes.map((note) => noteSubject(texts, note));
    const count = notes.reduce((sum, { more = 1 }) => sum + more, 0);
    return texts.withAction(`note.${code}`, { subjects: texts.series(subjects, mostNames), count });
}

/** One note, to stand in a sentence. */
export function noteSaid(texts: Texts, note: Note): Said {
    return texts.saidWithAction(`note.${note.code}`, {
        subjects: texts.series([noteSubject(texts, note)]),
        count: note.more ?? 1,
    });
}

/** What a note is about, with what there is to say about it. */
function noteSubject(texts: Texts, { subject, details, more }: Note): Said | Note['subject'] {
    if (more !== undefined) return texts.said('list.and_more', { count: more });
    return details === undefined || details === '' ? subject : texts.said('note.subject', { subject, details });
}

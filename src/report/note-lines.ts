import type { Note, NoteCode } from '../model/plan';
import type { Said } from '../texts/said';
import type { Texts } from '../texts/texts';
import { partLines } from './part-lines';

/** What is good to know: each kind of note once, with all that it is about. */
export function noteLines(texts: Texts, notes: readonly Note[], mostNames = 10): string[] {
    const byCode = new Map<NoteCode, Note[]>();
    for (const note of notes) byCode.set(note.code, [...(byCode.get(note.code) ?? []), note]);
    const lines = [...byCode].map(([code, ofCode]) => noteText(texts, code, ofCode, mostNames));
    return partLines(texts, texts.say('part.notes'), lines);
}

/** @param notes all of this kind */
export function noteText(texts: Texts, code: NoteCode, notes: readonly Note[], mostNames = 10): string {
    const subjects = notes.map((note) => noteSubject(texts, note));
    return texts.withAction(`note.${code}`, { subjects: texts.series(subjects, mostNames) });
}

/** One note, to stand in a sentence. */
export function noteSaid(texts: Texts, note: Note): Said {
    return texts.saidWithAction(`note.${note.code}`, { subjects: texts.series([noteSubject(texts, note)]) });
}

/** What a note is about, with what there is to say about it. */
function noteSubject(texts: Texts, { subject, details, more }: Note): Said | Note['subject'] {
    if (more !== undefined) return texts.said('list.and_more', { count: more });
    return details === undefined || details === '' ? subject : texts.said('note.subject', { subject, details });
}

import { sha256 } from '../digest';
import type { Note } from '../model/plan';
import { wordsKey } from '../model/words';
import type { Records, StoredRecord } from './records';
import { readTexts } from './stored-map';

/** What was good to know in the last answer. */
export interface ToldNotesRecord extends StoredRecord {
    kind: 'told-notes';
    /** by code and subject, shortened */
    keys: readonly string[];
}

const ID = 'notes';
/** A record stays small. */
const KEPT = 2_000;

/** Which notes an administrator was shown last, so that the same ones do not stand below every answer. */
export class ToldNotes {
    constructor(private readonly records: Records<ToldNotesRecord>) {}

    /** @returns those that were not in the last answer */
    public async newOnes(notes: readonly Note[]): Promise<readonly Note[]> {
        const known = new Set(await this.read());
        const fresh = new Set(notes.filter((note) => note.more === undefined && !known.has(keyOf(note))));
        const codes = new Set([...fresh].map(({ code }) => code));
        // how many more there are belongs to those that are named
        return notes.filter((note) => fresh.has(note) || (note.more !== undefined && codes.has(note.code)));
    }

    /** @param isAll whether nothing is known beside them: what is gone by now is new when it comes back */
    public async remember(notes: readonly Note[], isAll: boolean): Promise<void> {
        const now = notes.filter(({ more }) => more === undefined).map(keyOf);
        const before = await this.read();
        const keys = [...new Set(isAll ? now : [...now, ...before])].slice(0, KEPT);
        if (keys.length === before.length && keys.every((key, index) => key === before[index])) return;
        await this.records.write({ kind: 'told-notes', id: ID, keys });
    }

    private async read(): Promise<readonly string[]> {
        return readTexts((await this.records.find(ID))?.keys);
    }
}

/** What a note says about its subject, such as a number, may be another each time. */
function keyOf({ code, subject }: Note): string {
    return sha256(`${code} ${wordsKey(subject)}`).slice(0, 12);
}

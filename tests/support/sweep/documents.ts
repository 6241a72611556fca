import type { StoredRecord } from '../../../src/store/records';

interface Document {
    keys: readonly string[];
    data: StoredRecord;
}

/**
 * The app's records, each under all of its keys. What is stored is never copied and never changes: whoever tried to change a record that
 * was read or written would fail, as would whoever stored what no database keeps.
 */
export class Documents {
    private readonly byKey = new Map<string, Set<Document>>();

    /** The records that have all of the keys. */
    find(keys: readonly string[]): StoredRecord[] {
        return this.documents(keys).map(({ data }) => data);
    }

    /** @returns the id of a record that is new, or nothing useful where one was updated, as the engine answers it */
    save(keys: readonly string[], data: StoredRecord): string {
        const [found] = this.documents(keys);
        if (found) {
            found.data = fixed(data);
            return '';
        }
        const document = { keys, data: fixed(data) };
        for (const key of keys) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(document));
        return 'an id';
    }

    /** @returns what was there */
    remove(keys: readonly string[]): StoredRecord[] {
        const found = this.documents(keys);
        for (const document of found) for (const key of document.keys) this.byKey.get(key)?.delete(document);
        return found.map(({ data }) => data);
    }

    /** The same for another world, which goes on from here. */
    copy(): Documents {
        const copy = new Documents();
        const copies = new Map<Document, Document>();
        for (const [key, documents] of this.byKey) copy.byKey.set(key, new Set([...documents].map(copied)));
        return copy;

        function copied(one: Document): Document {
            const known = copies.get(one) ?? { ...one };
            copies.set(one, known);
            return known;
        }
    }

    private documents(keys: readonly string[]): Document[] {
        // the last key is the most particular one
        const [last = '', ...others] = [...keys].reverse();
        const found = [...(this.byKey.get(last) ?? [])];
        return others.length === 0
            ? found
            : found.filter((document) => others.every((key) => document.keys.includes(key)));
    }
}

/** The app itself freezes nothing: what is frozen is fixed already, with all that is in it. */
function fixed<T>(value: T): T {
    if (typeof value === 'function') throw new Error('No record holds a function');
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain) throw new Error(`No record holds a ${value.constructor.name}`);
    for (const part of Object.values(value)) fixed(part);
    return Object.freeze(value);
}

/** A map as records hold it: pairs, because a key may be `__proto__`, which the engine's codec refuses without an answer. */
export type StoredMap<V> = readonly (readonly [string, V])[];

/** What a record holds as a map: pairs, or an object as versions before 0.2 wrote it. Anything else is none. */
export function readMap<V>(stored: StoredMap<V> | Readonly<Record<string, V>> | undefined): Map<string, V>;
export function readMap(stored: unknown): Map<string, unknown>;
export function readMap(stored: unknown): Map<string, unknown> {
    if (typeof stored !== 'object' || stored === null) return new Map();
    const pairs: [string, unknown][] = Array.isArray(stored)
        ? (stored as unknown[]).filter(isPair)
        : Object.entries(stored);
    return new Map(pairs);
}

function isPair(item: unknown): item is [string, unknown] {
    return Array.isArray(item) && item.length === 2 && typeof item[0] === 'string';
}

/** The same of texts alone; what is none is left out. */
export function readTextMap(value: unknown): Map<string, string> {
    const entries = [...readMap(value)];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** A list of texts; anything else in it is left out. */
export function readTexts(value: unknown): string[] {
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

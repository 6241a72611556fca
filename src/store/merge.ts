type TextMap = ReadonlyMap<string, string>;

/** What is stored, with those entries of `after` that are others there than in `before`. */
export function mergedMap(stored: TextMap, after: TextMap, before: TextMap): Map<string, string> {
    const merged = new Map(stored);
    for (const key of keysOf(after, before)) {
        const value = after.get(key);
        if (value === before.get(key)) continue;
        if (value === undefined) merged.delete(key);
        else merged.set(key, value);
    }
    return merged;
}

/** What is stored, with what came in and without what went from `before` to `after`. */
export function mergedList(
    stored: readonly string[],
    after: readonly string[],
    before: readonly string[],
): readonly string[] {
    const kept = without(stored, without(before, after));
    return [...new Set([...kept, ...without(after, before)])];
}

export function keysOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): Set<string> {
    return new Set([...a.keys(), ...b.keys()]);
}

export function without(items: readonly string[], unwanted: readonly string[]): string[] {
    const gone = new Set(unwanted);
    return items.filter((item) => !gone.has(item));
}

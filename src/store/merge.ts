type TextMap = Readonly<Record<string, string>>;

/** What is stored, with those entries of `after` that are others there than in `before`. */
export function mergedMap(stored: TextMap, after: TextMap, before: TextMap): TextMap {
    const merged = new Map(Object.entries(stored));
    for (const key of keysOf(after, before)) {
        const value = after[key];
        if (value === before[key]) continue;
        if (value === undefined) merged.delete(key);
        else merged.set(key, value);
    }
    return Object.fromEntries(merged);
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

export function keysOf(a: object, b: object): Set<string> {
    return new Set([...Object.keys(a), ...Object.keys(b)]);
}

export function without(items: readonly string[], unwanted: readonly string[]): string[] {
    const gone = new Set(unwanted);
    return items.filter((item) => !gone.has(item));
}

/** A map, written as an object. */
export function mapOf<V>(entries: Readonly<Record<string, V>>): Map<string, V> {
    return new Map(Object.entries(entries));
}

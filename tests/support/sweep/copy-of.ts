/** Another one of the same class with lists, sets and maps of its own. What is in them is shared: values, which are replaced and never changed. */
export function copyOf<T extends object>(one: T): T {
    const copy = Object.create(Object.getPrototypeOf(one) as object) as T;
    for (const [name, value] of Object.entries(one)) Reflect.set(copy, name, withOwnPlaces(value));
    return copy;
}

function withOwnPlaces(value: unknown): unknown {
    if (Array.isArray(value)) return [...(value as unknown[])];
    if (value instanceof Map) return new Map(value);
    return value instanceof Set ? new Set(value) : value;
}

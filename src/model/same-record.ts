/** Whether two records hold the same. The engine's bridge keeps no order of fields, and hands on what is undefined as null. */
export function isSameRecord(a: unknown, b: unknown): boolean {
    const [one, other] = [a ?? null, b ?? null];
    if (one === other) return true;
    if (Array.isArray(one) && Array.isArray(other))
        return one.length === other.length && one.every((item, index) => isSameRecord(item, other[index]));
    if (!isFields(one) || !isFields(other)) return false;
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].every((name) => isSameRecord(fieldOf(one, name), fieldOf(other, name)));
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field may be called like a key of every object. */
function fieldOf(fields: Fields, name: string): unknown {
    return Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : undefined;
}

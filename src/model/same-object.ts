/**
 * The fields in which two readings of an object in authentik differ, each reading as the JSON text of its fields. A field that only
 * one of them has is that of another version of authentik. Where they have none in common nobody can say that they are the same:
 * undefined.
 */
export function differingFields(left: string, now: string): string[] | undefined {
    const [before, after] = [fieldsOf(left), fieldsOf(now)];
    const common = [...before.keys()].filter((name) => after.has(name));
    if (common.length === 0) return undefined;
    return common.filter((name) => before.get(name) !== after.get(name));
}

export function isSameObject(left: string, now: string): boolean {
    return differingFields(left, now)?.length === 0;
}

function fieldsOf(text: string): Map<string, string> {
    const value: unknown = JSON.parse(text);
    // a record of an earlier version of the app holds a list of values without names
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
    return new Map(Object.entries(value).map(([name, field]) => [name, JSON.stringify(field)]));
}

/** Whether two records hold the same. The engine's bridge keeps no order of fields, and hands on what is undefined as null. */
export function isSameRecord(a: unknown, b: unknown): boolean {
    return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string | undefined {
    return JSON.stringify(value, (_key, part: unknown) => {
        if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
        const fields = Object.entries(part).filter(([, inner]) => inner !== undefined && inner !== null);
        return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
    });
}

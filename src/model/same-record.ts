/** Whether two records hold the same. The engine's bridge keeps no order of fields and drops those that are undefined. */
export function isSameRecord(a: unknown, b: unknown): boolean {
    return inOrder(a) === inOrder(b);
}

function inOrder(value: unknown): string | undefined {
    return JSON.stringify(value, (_key, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
            : part,
    );
}

/** A copy of an object that lacks some keys. */
export function without(item: Record<string, unknown>, ...keys: string[]): Record<string, unknown> {
    return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
}

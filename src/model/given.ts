/**
 * Those of the fields that hold something, to be spread into a value. What is undefined arrives as null behind the engine's bridge, so
 * that what records and comparisons see has to leave it out.
 */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
    const held = Object.entries(fields).filter(([, value]) => value !== undefined);
    return Object.fromEntries(held) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** The first of a list, and how many more there are. */
export function shorten(items: readonly string[], most: number): string[] {
    if (items.length <= most) return [...items];
    return [...items.slice(0, most), `… and ${items.length - most} more`];
}

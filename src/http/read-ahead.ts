/** Enough to hide the way there and back; a server with few workers still has some for others. */
const PAGES_AT_ONCE = 6;

/**
 * The pages from `first` to `last` in order, some of them asked for before their turn. What goes wrong with a page is thrown when it
 * is due, and never where the reader stops before.
 */
export async function* readAhead<T>(
    first: number,
    last: number,
    read: (page: number) => Promise<T>,
): AsyncGenerator<T> {
    const asked: Promise<T>[] = [];
    for (let next = first; next <= last || asked.length > 0;) {
        while (next <= last && asked.length < PAGES_AT_ONCE) {
            const page = read(next++);
            page.catch(() => undefined);
            asked.push(page);
        }
        const due = asked.shift();
        if (due) yield await due;
    }
}

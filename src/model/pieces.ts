/** Work in pieces, between which others may have their turn. What comes of it is the same, however long each pause is. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** What is done of a long list at once: a few milliseconds. */
const ITEMS = 200;

/** Without a pause. */
export function atOnce<T>(work: Pieces<T>): T {
    for (;;) {
        const { done, value } = work.next();
        if (done === true) return value;
    }
}

/** Does the same for each, with a pause after some hundred of them. */
export function* forEachInPieces<T>(items: Iterable<T>, act: (item: T) => void): Pieces<void> {
    let done = 0;
    for (const item of items) {
        act(item);
        done += 1;
        if (done % ITEMS === 0) yield;
    }
}

export function* mapInPieces<T, R>(items: Iterable<T>, make: (item: T) => R): Pieces<R[]> {
    const made: R[] = [];
    yield* forEachInPieces(items, (item) => void made.push(make(item)));
    return made;
}

import { compareText } from './compare-text';
import { nearName } from './near-name';

/**
 * The name that was probably meant: one that differs in case, blanks and signs alone, else the nearest. Undefined where none is near,
 * and where two are equally near: then a guess would be one too many.
 */
export function didYouMean(typed: string, names: Iterable<string>): string | undefined {
    const word = nearName(typed);
    if (word === '') return undefined;
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    let nearest: string[] = [];
    let least = most;
    for (const name of new Set(names)) {
        if (name === typed) continue;
        const distance = editDistance(word, nearName(name), least);
        if (distance > least) continue;
        nearest = distance < least ? [name] : [...nearest, name];
        least = distance;
    }
    return new Set(nearest.map(nearName)).size === 1 ? nearest.sort(compareText)[0] : undefined;
}

/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour to make one of the other (optimal string
 * alignment).
 * @param most more than that counts as infinitely many: rows would grow with long names
 */
export function editDistance(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most) return Infinity;
    let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isExchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const exchanged = isExchanged ? (before[j - 2] ?? Infinity) + 1 : Infinity;
            next.push(Math.min(replaced, exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        [before, row] = [row, next];
    }
    return row[b.length] ?? Infinity;
}

/**
 * How many letters have to be put in, left out, replaced or exchanged with their neighbour to make one of the other (optimal string
 * alignment).
 * @param most more than that counts as infinitely many, and is seen early: most names are far from each other
 */
export function editDistance(a: string, b: string, most: number): number {
    if (Math.abs(a.length - b.length) > most) return Infinity;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    return distanceOf(a.slice(start, a.length - end), b.slice(start, b.length - end), most);
}

function distanceOf(a: string, b: string, most: number): number {
    let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
    let leastBefore = 0;
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isExchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const exchanged = isExchanged ? (before[j - 2] ?? Infinity) + 1 : Infinity;
            const distance = Math.min(replaced, exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            next.push(distance);
            least = Math.min(least, distance);
        }
        // the next row comes of these two
        if (Math.min(least, leastBefore) > most) return Infinity;
        leastBefore = least;
        [before, row] = [row, next];
    }
    return row[b.length] ?? Infinity;
}

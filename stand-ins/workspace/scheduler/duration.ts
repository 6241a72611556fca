const unitMs: Record<string, number> = {
    second: 1000,
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 7 * 86_400_000,
    month: 30 * 86_400_000,
    year: 365 * 86_400_000,
};
const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * Milliseconds of a text such as `5 minutes`, `one hour and 30 seconds`, `day` — what Agenda leaves to the package
 * `human-interval`. Undefined for anything else; the cron texts that Agenda also takes are not imitated.
 */
export function durationMs(text: string): number | undefined {
    const words = text
        .trim()
        .toLowerCase()
        .split(/[\s,]+/);
    let total = 0;
    let count: number | undefined;
    for (const word of words) {
        const unit = unitMs[word.replace(/s$/, '')];
        if (unit !== undefined) {
            total += (count ?? 1) * unit;
            count = undefined;
        } else if (count === undefined && numberOf(word) !== undefined) {
            count = numberOf(word);
        } else if (word !== 'and' && word !== '&') {
            return undefined;
        }
    }
    return count === undefined ? total : undefined;
}

function numberOf(word: string): number | undefined {
    if (/^\d+(\.\d+)?$/.test(word)) return Number(word);
    if (word === 'a' || word === 'an') return 1;
    const index = numberWords.indexOf(word);
    return index < 0 ? undefined : index;
}

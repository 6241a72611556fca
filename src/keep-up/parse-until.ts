import { minuteOfDay } from '../model/minute-of-day';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LONGEST_MS = 366 * DAY_MS;

export type UntilProblem = 'pause.not_understood' | 'pause.past' | 'pause.too_long';

/** What people write before it, in the languages of the app, without accents: what ends it, and what lasts as long. */
const beforeMoment = /^(until|till|bis|jusqu['’]?(a|au|aux)|hasta( el| las?)?|ate( as?| o)?)\s+(?=.)/;
const beforeWhile = /^(for|fur|pendant|pour|durante|por)\s+(?=.)/;

/** What people write behind a number, in the languages of the app, without accents. */
const units: readonly (readonly [RegExp, number])[] = [
    [/^(m|min|mins|minutes?|minuten?|minutos?)$/, MINUTE_MS],
    [/^(h|hours?|hrs?|std|stunden?|horas?|heures?)$/, HOUR_MS],
    [/^(d|days?|tage?n?|dias?|j|jours?)$/, DAY_MS],
    [/^(w|weeks?|wochen?|semanas?|semaines?)$/, 7 * DAY_MS],
];

/**
 * Until when somebody wants a pause: for a while (`2h`, `1h 30m`, `3 days`), until a time of day (`18:00`, the next one), a date
 * (`2026-12-24`, when it begins), or both. `18h` is a while, and a time of day where "until" stands before it.
 * @param utcOffset hours by which the clock of whoever typed it differs from UTC
 */
export function parseUntil(typed: string, now: Date, utcOffset: number): Date | UntilProblem {
    const text = typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const moment = clockTime(text.replace(beforeMoment, ''), beforeMoment.test(text));
    const until = whileOf(moment.replace(beforeWhile, ''), now) ?? momentOf(moment, now, utcOffset);
    if (until === undefined) return 'pause.not_understood';
    if (until <= now.getTime()) return 'pause.past';
    return until - now.getTime() > LONGEST_MS ? 'pause.too_long' : new Date(until);
}

/** `18h30`, `18 Uhr` and, where it is a time of day for sure, `18h` and `18` as a clock shows them. */
function clockTime(text: string, isMoment: boolean): string {
    const written = isMoment ? /(^|\s)(\d{1,2})(?:\s*(?:h|uhr))?$/ : /(^|\s)(\d{1,2})\s*uhr$/;
    return text
        .replace(/(^|\s)(\d{1,2})\s?h(\d{2})$/, '$1$2:$3')
        .replace(/(\d[:.]\d{2})\s*uhr$/, '$1')
        .replace(written, '$1$2:00');
}

function whileOf(text: string, now: Date): number | undefined {
    if (!/^(\d{1,6}\s*[a-z]+\s*)+$/.test(text)) return undefined;
    let sum = 0;
    for (const [, number, word = ''] of text.matchAll(/(\d+)\s*([a-z]+)/g)) {
        const unit = units.find(([pattern]) => pattern.test(word));
        if (!unit) return undefined;
        sum += Number(number) * unit[1];
    }
    return now.getTime() + sum;
}

function momentOf(text: string, now: Date, utcOffset: number): number | undefined {
    const [, date, time] = /^(\d{4}-\d{2}-\d{2})?(?:\s+|t|$)?(\d{1,2}[:.]\d{2})?$/.exec(text) ?? [];
    if (date === undefined && time === undefined) return undefined;
    const minutes = time === undefined ? 0 : minuteOfDay(time);
    if (minutes === undefined) return undefined;
    const ahead = utcOffset * HOUR_MS;
    const midnight = date === undefined ? Math.floor((now.getTime() + ahead) / DAY_MS) * DAY_MS : midnightOf(date);
    if (midnight === undefined) return undefined;
    const moment = midnight + minutes * MINUTE_MS - ahead;
    // a time of day that has passed is that of tomorrow
    return date === undefined && moment <= now.getTime() ? moment + DAY_MS : moment;
}

/** Undefined where there is no such day, which a `Date` would take for one of the next month. */
function midnightOf(date: string): number | undefined {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date) ? midnight : undefined;
}

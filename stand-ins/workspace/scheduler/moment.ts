import { durationMs } from './duration';

/**
 * When a job is to run once: a date, the text of one, `now`, or a distance such as `5 seconds`, `in 2 minutes`,
 * `1 hour from now`. Agenda takes more (`tomorrow at noon`), which is not imitated.
 * @throws Error for a text that is not understood; a real server would run the job at once
 */
export function momentOf(when: string | Date, now: Date = new Date()): Date {
    const date = new Date(when);
    if (!Number.isNaN(date.getTime())) return date;
    const text = String(when).trim();
    if (text.toLowerCase() === 'now') return now;
    const distance = durationMs(text.replace(/^in\s+/i, '').replace(/\s+from now$/i, ''));
    if (distance === undefined) throw new Error(`The stand-in scheduler does not understand when: "${text}"`);
    return new Date(now.getTime() + distance);
}

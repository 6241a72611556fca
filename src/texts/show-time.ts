import type { Reader } from './reader';

/**
 * A moment as the reader's clock shows it, such as `11/28/2026, 2:05 PM UTC+1`. The moment is moved by the offset and shown in UTC:
 * Node 20 refuses offsets as time zones.
 * @param moment ISO 8601
 */
export function showTime(moment: string, { language, utcOffset }: Reader): string {
    const moved = new Date(Date.parse(moment) + utcOffset * 3_600_000);
    const shown = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' });
    return `${shown.format(moved)} ${zoneOf(utcOffset)}`;
}

function zoneOf(utcOffset: number): string {
    const minutes = Math.round(Math.abs(utcOffset) * 60);
    const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
    return minutes === 0 ? 'UTC' : `UTC${utcOffset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`;
}

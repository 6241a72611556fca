/**
 * For how many seconds a server asks to be left alone: it says a number or a date (RFC 9110, 10.2.3). A date is held against the clock
 * of the server that says it. Undefined where it says neither.
 */
export function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
    const said = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(said)) return Number(said);
    const left = Date.parse(said) - Date.parse(headers.date ?? '');
    return Number.isNaN(left) ? undefined : Math.max(0, Math.ceil(left / 1000));
}

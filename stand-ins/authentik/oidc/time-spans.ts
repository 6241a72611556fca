const UNITS: Record<string, number> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 };

/** `hours=1;minutes=30` → 5400 */
export function seconds(span: string): number {
    return span
        .split(';')
        .map((part) => part.split('='))
        .reduce((sum, [unit = '', count = '0']) => sum + (UNITS[unit.trim()] ?? 0) * Number(count), 0);
}

/** Minutes since midnight of a time such as `3:00`, `03:00` or `18.30`; undefined where it is none. */
export function minuteOfDay(typed: string): number | undefined {
    const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed) ?? [];
    const [hour, minute] = [Number(hours), Number(minutes)];
    return hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
}

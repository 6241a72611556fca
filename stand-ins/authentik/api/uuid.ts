const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
    return UUID.test(text);
}

/** A uuid in the usual form: with dashes or without, in capitals or not, it is the same. */
export function usualUuid(text: string): string {
    const digits = text.replaceAll('-', '').toLowerCase();
    return UUID.test(text) ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : text;
}

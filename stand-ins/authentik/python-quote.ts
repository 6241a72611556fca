/** Python's `quote`, which leaves `/` alone: of what JavaScript leaves as it is, five signs are encoded too. */
export function quote(text: string): string {
    return quoteAll(text).replaceAll('%2F', '/');
}

/** Python's `urlencode`. */
export function urlencode(parameters: URLSearchParams): string {
    const encoded = (text: string): string => quoteAll(text).replaceAll('%20', '+');
    return [...parameters].map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
}

function quoteAll(text: string): string {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

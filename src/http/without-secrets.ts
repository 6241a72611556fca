import { asInAddress } from './with-user-info';

/** Shorter ones are no secrets, and would be found in every word. */
const SHORTEST = 6;

type Hide = (text: string) => string;

/** Hides in texts what a server may have said back of what it was sent, as it is or as a form, an address or JSON writes it. */
export function hiding(secrets: readonly string[]): Hide {
    const written = secrets
        .filter(({ length }) => length >= SHORTEST)
        .flatMap((secret) => [secret, asInAddress(secret), JSON.stringify(secret).slice(1, -1)]);
    const forms = [...new Set(written)];
    return (text) => forms.reduce((left, form) => (left.includes(form) ? left.split(form).join('***') : left), text);
}

/** The same in all texts and names of a value that was read of JSON. */
export function hiddenIn(value: unknown, hide: Hide): unknown {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map((item) => hiddenIn(item, hide));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [hide(name), hiddenIn(inner, hide)]));
}

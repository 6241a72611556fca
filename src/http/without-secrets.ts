import { asInAddress } from './with-user-info';

/** Shorter ones are no secrets, and would be found in every word. */
const SHORTEST = 6;

/** A text in which a server may have said back what it was sent, as it is or as a form, an address or JSON writes it. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
    return secrets
        .filter(({ length }) => length >= SHORTEST)
        .flatMap((secret) => [secret, asInAddress(secret), JSON.stringify(secret).slice(1, -1)])
        .reduce((left, secret) => left.split(secret).join('***'), text);
}

/** The same in all texts and names of a value that was read of JSON, which may write each sign as a number. */
export function valueWithoutSecrets(value: unknown, secrets: readonly string[]): unknown {
    if (typeof value === 'string') return withoutSecrets(value, secrets);
    if (Array.isArray(value)) return value.map((item) => valueWithoutSecrets(item, secrets));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
            withoutSecrets(name, secrets),
            valueWithoutSecrets(inner, secrets),
        ]),
    );
}

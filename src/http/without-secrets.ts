/** Shorter ones are no secrets, and would be found in every word. */
const SHORTEST = 6;

/** A text in which a server may have said back what it was sent. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
    return secrets
        .filter(({ length }) => length >= SHORTEST)
        .reduce((left, secret) => left.split(secret).join('***'), text);
}

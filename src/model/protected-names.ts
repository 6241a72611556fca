/**
 * The usernames that an entry of the list of protected users may mean, in lower case: the whole of it, since usernames in authentik
 * may have blanks, and each word, since lists are written with blanks between names as well.
 */
export function namesMeant(entry: string): string[] {
    const whole = bare(entry);
    const words = whole.split(/\s+/).map(bare);
    return [...new Set([whole, ...words])].filter((name) => name !== '');
}

/** All of them, for a list. */
export function protectedNames(entries: readonly string[]): Set<string> {
    return new Set(entries.flatMap(namesMeant));
}

function bare(name: string): string {
    return name.trim().replace(/^@/, '').trim().toLowerCase();
}

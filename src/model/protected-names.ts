/**
 * The usernames that an entry of the list of protected users may mean, in lower case: the whole of it, since usernames in authentik
 * may have blanks, and each word, or name in quotation marks, since lists are written with blanks between names as well.
 */
export function namesMeant(entry: string): string[] {
    const whole = bare(entry);
    const words = Array.from(whole.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]|\S+/g), ([all, quoted]) =>
        bare(quoted ?? all),
    );
    return [...new Set([whole, ...words])].filter((name) => name !== '');
}

/** All of them, for a list. */
export function protectedNames(entries: readonly string[]): Set<string> {
    return new Set(entries.flatMap(namesMeant));
}

/** What the app remembers of a name: the user ids that it meant, with blanks between them; ids have none. */
export function idsOfName(remembered: string | undefined): string[] {
    return (remembered ?? '').split(' ').filter((id) => id !== '');
}

export function rememberedIds(ids: readonly string[]): string {
    return [...new Set(ids)].join(' ');
}

function bare(name: string): string {
    return name.trim().replace(/^@/, '').trim().toLowerCase();
}

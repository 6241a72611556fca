/**
 * A username without what tells two spellings of one name apart: case, accents, and the signs between its parts. Empty where nothing
 * is left that a name could be told by.
 */
export function nearName(username: string): string {
    return username
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}

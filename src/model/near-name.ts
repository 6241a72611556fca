/**
 * A name without what tells two spellings of it apart: case, accents, blanks and signs. Empty where nothing is left that it could be
 * told by.
 */
export function nearName(name: string): string {
    return name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}

/** As one language or another quotes; straight quotation marks are read in pairs. */
const quotes = /"([^"]*)"|„([^“]*)“|«\s*([^»]*?)\s*»|“([^”]*)”/g;

/** What a text has in quotation marks, which may be a value. */
export function quotedIn(text: string): string[] {
    return [...text.matchAll(quotes)].map((found) => found.slice(1).join(''));
}

const NAME = 100;
/** What a server says, or several names in one text. */
const SENTENCE = 500;
const sentences: readonly string[] = ['reason', 'details', 'message', 'toText', 'fromText'];

/**
 * Where a mention, a link, a spoiler or a formula begins, unless a character of no width stands behind. `#room` may stay: it leads
 * to that room only, and plans name rooms so.
 */
const beginnings = /(?<![A-Za-z0-9"'/+-])@(?=\S)|\](?=\()|<(?=\S)|\|(?=\|)|\\(?=[()[\]])/gu;
/** What begins another line, or turns the direction of reading. */
const breaks = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
/** What makes text bold, struck, italic or code; underscores within words do not (`@rocket.chat/message-parser`). */
const styles = /[*~`$]|(?<![A-Za-z0-9])_.*_(?![A-Za-z])/;

/**
 * A name or text from outside, such as a group's, for a message: one line that does nothing but be read. Without this, a group
 * could be called so that it adds lines, links and mentions to what the app says. A text with characters that style is shown as
 * code, so that `team-*` keeps its star.
 */
export function plain(text: string, most = NAME): string {
    const line = text.replace(breaks, ' ').trim();
    const short =
        line.length > most
            ? `${Array.from(line)
                  .slice(0, most - 1)
                  .join('')}…`
            : line;
    const still = inert(short);
    return styles.test(still) ? `\`${still.replace(/`/g, "'")}\`` : still;
}

/**
 * A whole line of the app's own with names in it: it keeps its styles, and is one line without mentions and links. Code does nothing
 * as it stands.
 */
export function inert(line: string): string {
    const parts = line.replace(breaks, ' ').split(/(`[^`]*`)/);
    return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(beginnings, '$&\u200b'))).join('');
}

/** The same for every text in a value, such as a change. */
export function plainly<T>(value: T, key = ''): T {
    if (typeof value === 'string') return plain(value, sentences.includes(key) ? SENTENCE : NAME) as T;
    if (Array.isArray(value)) return value.map((item: unknown) => plainly(item, key)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainly(inner, name)])) as T;
}

/** A sentence from outside, such as why a server refused something. */
export function plainSentence(text: string): string {
    return plain(text, SENTENCE);
}

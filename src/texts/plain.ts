import { asSeen } from './hidden-signs';

const NAME = 100;
/** What a server says, or several names in one text. */
const SENTENCE = 500;

/**
 * Where a mention, a link, a spoiler or a formula begins, unless a character of no width stands behind. An address in quotation
 * marks is none to the parser.
 */
const beginnings =
    /(?<![A-Za-z0-9"'/+-])@(?=[^\s\u200b])|(?<![A-Za-z0-9"'/&])#(?=[\p{L}\p{N}._-])|(?<=(?<!["'\w])\w+:)\/(?=\/)|\](?=\()|<(?=[^\s\u200b])|\|(?=\|)|\\(?=[()[\]])/gu;
/** What makes text bold, struck, italic or code; underscores within words do not (`@rocket.chat/message-parser`). */
const styles = /[*~`$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/;
/** A name that the parser takes as a whole behind `#`. */
const simpleRoom = /^[\p{L}\p{N}._-]*[\p{L}\p{N}]$/u;
const namesRoom = /^(?:\w+s of )?#[\p{L}\p{N}._-]*[\p{L}\p{N}]$/u;
const isAddress = /^https?:\/\/[^\s*~`$<>|\\()[\]"']+$/;

/**
 * A name or text from outside, such as a group's, for a message: one line that does nothing but be read. Without this, a group
 * could be called so that it adds lines, links and mentions to what the app says. A text with characters that style is shown as
 * code, so that `team-*` keeps its star.
 */
export function plain(text: string, most = NAME): string {
    const short = cut(asSeen(text), most);
    // as code, an address can be copied as it is
    if (isAddress.test(short)) return `\`${short}\``;
    const still = short.replace(beginnings, '$&\u200b');
    return styles.test(still) ? `\`${still.replace(/`/g, "'")}\`` : still;
}

/** A sentence from outside, such as why a server refused something. */
export function plainSentence(text: string): string {
    return plain(text, SENTENCE);
}

/** What is to be copied as it is: code, in one line. */
export function plainCode(text: string): string {
    return `\`${asSeen(text).replace(/`/g, "'")}\``;
}

/** The id of a setting of the server, or a variable of its environment, as it is typed and looked for. */
export function plainId(id: string): string {
    return /^[\w-]+$/.test(id) ? plainCode(id) : plain(id);
}

/** The name of a room, to stand behind `#`. */
export function plainRoom(name: string): string {
    if (simpleRoom.test(name) && asSeen(name) === name) return name;
    const shown = plain(name);
    if (shown === '') return '?';
    return shown.startsWith('`') ? shown : `\`${shown}\``;
}

/** What the app itself has called a room, such as `#general` or `owners of #general`: it stays a mention of that room. */
export function plainPlace(text: string): string {
    return namesRoom.test(text) && asSeen(text) === text ? text : plain(text);
}

/** An address of a server, which is to be opened: as it is. Anything else is a name like any other. */
export function plainAddress(text: string): string {
    return isAddress.test(text) && asSeen(text) === text && !text.endsWith('_') ? text : plainSentence(text);
}

/**
 * What somebody typed: code, so that it can be compared.
 * Mentions behind a space, and links whose text began before the code, are found in code as well: of these two the beginning is
 * broken (`apps/meteor/app/mentions/lib/MentionsParser.ts`, `@rocket.chat/message-parser`).
 */
export function plainTyped(text: string, most = NAME): string {
    const short = cut(asSeen(text), most).replace(/(?<=\s)@(?=\S)|\](?=\()/g, '$&\u200b');
    return `\`${short === '' ? '""' : short.replace(/`/g, "'")}\``;
}

/** What somebody is to type: the same, and long enough to be copied. */
export function plainToType(text: string): string {
    return plainTyped(text, SENTENCE);
}

function cut(line: string, most: number): string {
    if (line.length <= most) return line;
    const first = Array.from(line).slice(0, most - 1);
    return `${first.join('')}…`;
}

/** Scripts in which a joiner of no width is part of how a word is written. */
const joined = `[${['Arab', 'Syrc', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh']
    .map((script) => `\\p{sc=${script}}`)
    .join('')}]`;
const picture = '[\\p{Extended_Pictographic}\\ufe0f\\p{Emoji_Modifier}]';

/**
 * What is in a text and cannot be seen: it turns the direction of reading, has no width or no sign of its own, or is half a character.
 * Two names that look alike could differ in it alone. What joins letters or pictures, or chooses a form of them, stays where it does.
 */
const hidden = [
    `(?!(?<=${joined})[\\u200c\\u200d](?=${joined})|(?<=${picture})\\u200d(?=\\p{Extended_Pictographic}))`,
    '(?!(?<=\\p{Emoji})[\\ufe0e\\ufe0f]|(?<=\\p{sc=Han})[\\u{e0100}-\\u{e01ef}])',
    '[\\p{Default_Ignorable_Code_Point}\\p{Cs}\\u2800\\ufff9-\\ufffb]',
].join('');
const runs = new RegExp(`(?:${hidden})+`, 'gu');
const each = new RegExp(`[\\p{Cc}\\u2028\\u2029]|${hidden}`, 'gu');

/** The text in one line, with U+FFFD in place of each run of signs that cannot be seen. */
export function asSeen(text: string): string {
    return text
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replace(runs, '\ufffd')
        .trim();
}

/** A text that can be read by a program, with those signs, and those that control a terminal, written by their numbers. */
export function escapeHidden(text: string, escape: (code: number) => string): string {
    return text.replace(each, (sign) => escape(sign.codePointAt(0) ?? 0));
}

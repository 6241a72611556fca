import { emoticons } from './emoticons';

/** WORD JOINER: of no width, and no place for a line to break. The parser takes what holds it for no domain, number or picture. */
const JOINER = '\u2060';

/** Code does nothing as it stands, and an address that is written out is meant to be one. */
const asTheyStand = /(```[\s\S]*?```|`[^`\n]*`|https?:\/\/[^\s`"'<>]+)/;
/** The older parser (of 7.7) takes the sign that ends a message for a part of the address before it; what stands behind a space is none. */
const addressAtEnd = /(https?:\/\/[^\s`"'<>]+[.,;:!])$/;
/** A room by its name. The parser takes the full stop of a sentence for a part of it. */
const room = /((?<![^\s(*])#[\p{L}\p{N}._-]*[\p{L}\p{N}])/u;

/** Before the last part of a domain, and of an IP address. */
const domain = /(?<=[\p{L}\p{N}_-]\.)(?=(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\p{L}\p{N}_-]))/giu;
const address = /(?<=(?<!\d)\d{1,3}\.\d{1,3}\.\d{1,3}\.)(?=\d{1,3}(?!\d))/g;
/** Of somebody's address: what stands behind would be somebody's name. */
const mention = /(?<=@)(?=[\p{L}\p{N}._-])/gu;
const telephone = /(?<=\+)(?=\(?\d[\d()-]{3})/g;
const shortcode = /(?<=(?<![\p{L}\p{N}]):)(?=[\w+-]+:)/gu;
const emoticon = new RegExp(
    `(?<![^\\s*_(\u2060])(?:${emoticons.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})(?![^\\s*_])`,
    'g',
);

/**
 * A whole message, in which `Rocket.Chat`, `jane.page`, `10.0.0.1` or `+49301234` are no links, and `(5 of 8)` ends without a
 * picture: Rocket.Chat's parser turns all of them into one, whoever wrote them (`@rocket.chat/message-parser`).
 */
export function stopAutolinks(text: string): string {
    return everyOther(text, asTheyStand, (words) =>
        everyOther(words, room, (part, isFirst) => still(isFirst ? part : part.replace(/^[._-]+/, `${JOINER}$&`))),
    ).replace(addressAtEnd, `$1 ${JOINER}`);
}

/** What was typed or pasted, without what messages of the app hold so that they are shown as they are. */
export function withoutJoiners(text: string): string {
    return text.replace(/[\u200b\u2060]/g, '');
}

function still(part: string): string {
    return [domain, address, mention, telephone, shortcode]
        .reduce((text, stop) => text.replace(stop, JOINER), part)
        .replace(emoticon, (found) => `${found.slice(0, 1)}${JOINER}${found.slice(1)}`);
}

/** @param kept with one group, which is all that it matches */
function everyOther(text: string, kept: RegExp, change: (part: string, isFirst: boolean) => string): string {
    return text
        .split(kept)
        .map((part, index) => (index % 2 === 1 ? part : change(part, index === 0)))
        .join('');
}

import { messageParsers } from './message-parsers';
import type { MessageNode } from './message-nodes';

/** What the app's messages are made of: titles in bold, code, rooms, addresses written out, and the steps of the blueprint. */
const meant: readonly string[] = [
    ...['PARAGRAPH', 'LINE_BREAK', 'PLAIN_TEXT', 'BOLD', 'INLINE_CODE', 'MENTION_CHANNEL', 'LINK', 'EMOJI'],
    ...['CODE', 'CODE_LINE', 'ORDERED_LIST', 'LIST_ITEM'],
];

/** What each of Rocket.Chat's parsers makes of a message of the app, read line by line, that nobody has meant. */
export function messageFaults(text: string): string[] {
    return messageParsers.flatMap(({ version, nodesByLine }) => nodeFaults(nodesByLine(text), version));
}

/** The same of the message as a whole, where a line may close what another one has opened. */
export function wholeMessageFaults(text: string): string[] {
    return messageParsers.flatMap(({ version, nodes }) => nodeFaults(nodes(text), version));
}

function nodeFaults(nodes: readonly MessageNode[], version: string): string[] {
    return nodes.flatMap((node) => faultOf(node).map((fault) => `${fault}, by the parser ${version}`));
}

function faultOf(node: MessageNode): string[] {
    const { type, text, before, source, shortCode, inCode } = node;
    const shown = JSON.stringify(text);
    if (!meant.includes(type)) return [`${type} of ${shown}`];
    switch (type) {
        case 'PLAIN_TEXT':
            return /[*`]|\]\(/.test(text) && inCode !== true ? [`markup that is read as text: ${shown}`] : [];
        case 'BOLD':
            return /^(?:[✓⚠✗⏳–] )?$/u.test(before)
                ? []
                : [`bold within a line: ${shown} behind ${JSON.stringify(before)}`];
        case 'MENTION_CHANNEL':
            return /[._-]$/.test(text) ? [`a mention of the room ${shown}`] : [];
        case 'LINK':
            return source === text && /^https?:\/\//.test(text) ? [] : [`a link to ${String(source)} on ${shown}`];
        case 'EMOJI':
            return shortCode === undefined ? [] : [`the picture ${shortCode}`];
        default:
            return [];
    }
}

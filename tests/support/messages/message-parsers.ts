import { parse, type Options, type Root } from '@rocket.chat/message-parser';
import parserOfSevenSeven from '@rocket.chat/message-parser-7.7';

import { nodesOf, type MessageNode } from './message-nodes';

/** Everything that a server can switch on, so that a message holds wherever it is shown. */
const options: Options = {
    colors: true,
    emoticons: true,
    katex: { dollarSyntax: true, parenthesisSyntax: true },
};

/** Rocket.Chat's own parsers by their version. */
export const messageParsers: readonly MessageParser[] = [
    parser('0.31.32 (of 7.7)', (text) => parserOfSevenSeven.parse(text, options)),
    parser('0.32.0', (text) => parse(text, options)),
];

export interface MessageParser {
    version: string;
    /** of a whole message */
    nodes: (text: string) => MessageNode[];
    /**
     * The same read line by line, a block of code as one. Both parsers take more than twice as long for twice the text, and most lines
     * of an answer are those of another one; what opens in one line and closes in another is seen in the whole alone.
     */
    nodesByLine: (text: string) => MessageNode[];
}

function parser(version: string, read: (text: string) => Root): MessageParser {
    const nodes = (text: string): MessageNode[] => nodesOf(read(text));
    const known = new Map<string, MessageNode[]>();
    const remembered = (text: string): MessageNode[] => {
        const found = known.get(text) ?? nodes(text);
        known.set(text, found);
        return found;
    };
    return { version, nodes, nodesByLine: (text) => linesOf(text).flatMap(remembered) };
}

function linesOf(text: string): string[] {
    const lines = text.match(/```[^]*?```|[^\n]+/g) ?? [];
    return lines.filter((line) => line.trim() !== '');
}

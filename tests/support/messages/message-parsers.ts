import { parse, type Options, type Root } from '@rocket.chat/message-parser';
import parserOfSevenSeven from '@rocket.chat/message-parser-7.7';

/** Everything that a server can switch on, so that a message holds wherever it is shown. */
const options: Options = {
    colors: true,
    emoticons: true,
    katex: { dollarSyntax: true, parenthesisSyntax: true },
};

/** Rocket.Chat's own parsers by their version. */
export const messageParsers: readonly { version: string; read: (text: string) => Root }[] = [
    { version: '0.31.32 (of 7.7)', read: remembered((text) => parserOfSevenSeven.parse(text, options)) },
    { version: '0.32.0', read: remembered((text) => parse(text, options)) },
];

/** Large messages take the older parser a while, and tests ask more than one thing of each. */
function remembered(read: (text: string) => Root): (text: string) => Root {
    let last: { text: string; root: Root } | undefined;
    return (text) => {
        if (last?.text !== text) last = { text, root: read(text) };
        return last.root;
    };
}

/** What is wrong with quotes, brackets and comments; at most one of them is there, the first to be found. */
export interface Marks {
    /** the first quotation mark that is not closed on its line */
    quote?: number;
    /** the first `#` outside of quotes with something directly behind it */
    hash?: { offset: number; word: string };
    /** the innermost bracket that is open where its partner should be */
    bracket?: number;
    /** whether it is the only one, and open up to the end */
    isOnlyOpen?: boolean;
    /** the first bracket without one before it */
    closing?: number;
}

/** Quotes, brackets and comments as a reader sees them; a name never goes on over the end of a line. */
export function scanMarks(source: string): Marks {
    const open: number[] = [];
    let mayBegin = true;
    for (let at = 0; at < source.length; at++) {
        const character = source.charAt(at);
        if (character === '\n') mayBegin = true;
        if (/\s/.test(character)) continue;
        if (character === '#' && (at === 0 || /[\s[{,]/.test(source.charAt(at - 1)))) {
            const word = /^#[^\s#,\]}]+/.exec(source.slice(at, at + 200))?.[0];
            const isOnlyOfLine = source.slice(source.lastIndexOf('\n', at) + 1, at).trim() === '';
            if (word !== undefined && !isOnlyOfLine) return { hash: { offset: at, word } };
            at = endOfLine(source, at) - 1;
        } else if (mayBegin && (character === '"' || character === "'")) {
            const end = endOfQuote(source, at);
            if (end === undefined) return { quote: at };
            at = end;
            mayBegin = false;
        } else if (mayBegin && (character === '[' || character === '{')) {
            open.push(at);
        } else if (open.length > 0 && (character === ']' || character === '}')) {
            const partner = open[open.length - 1] ?? 0;
            if ((source.charAt(partner) === '[') !== (character === ']')) return { bracket: partner };
            open.pop();
            mayBegin = false;
        } else if (mayBegin && (character === ']' || character === '}')) {
            return { closing: at };
        } else {
            mayBegin =
                character === ':' || character === ',' || character === '-' || (open.length === 0 && character === '?');
        }
    }
    return open.length > 0 ? { bracket: open[open.length - 1], isOnlyOpen: open.length === 1 } : {};
}

function endOfQuote(source: string, start: number): number | undefined {
    const mark = source.charAt(start);
    const end = endOfLine(source, start);
    for (let at = start + 1; at < end; at++) {
        if (mark === '"' && source.charAt(at) === '\\') at += 1;
        else if (source.charAt(at) === mark) {
            if (mark === "'" && source.charAt(at + 1) === mark) at += 1;
            else return at;
        }
    }
    return undefined;
}

export function endOfLine(source: string, start: number): number {
    const end = source.indexOf('\n', start);
    return end < 0 ? source.length : end;
}

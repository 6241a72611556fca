/**
 * What an answer may hold, so that reading it takes no tenth of a second, and nothing that goes through it ends the process. A group
 * of 10,000 people, the largest thing that comes in one piece, has 90,000 fields, 80,000 values and 9 names of fields.
 */
const most = { levels: 100, values: 100_000, fields: 120_000, names: 2_000 } as const;

/** The limit that a text goes over. */
export interface JsonLimit {
    code: 'cause.levels' | 'cause.values' | 'cause.fields' | 'cause.names';
    most: number;
}

/** Thrown before anything is read. */
export class JsonLimitError extends Error {
    constructor(public readonly limit: JsonLimit) {
        super(limit.code);
    }
}

/** The value of a JSON text; undefined where it is none. @throws JsonLimitError */
export function readJson(text: string): unknown {
    if (text.trim() === '') return undefined;
    const limit = limitOf(text);
    if (limit) throw new JsonLimitError(limit);
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}

/**
 * The first limit that a text goes over, told without reading it and without recursion. Numbers are not counted: they are read as fast as
 * they are sent. Where the text is no JSON, it does not matter what is found.
 */
function limitOf(text: string): JsonLimit | undefined {
    // a text that begins as anything else is refused at once
    if (!/^\s*[[{]/.test(text)) return undefined;
    let [level, values, fields] = [0, 0, 0];
    const names = new Set<string>();
    for (let at = 0; at < text.length; at++) {
        const sign = text[at];
        if (sign === '"') {
            const start = at;
            at = endOfText(text, at);
            if (text[at + 1] === ':') {
                fields += 1;
                names.add(text.slice(start, at));
            } else values += 1;
        } else if (sign === '[' || sign === '{') {
            values += 1;
            if (++level > most.levels) return { code: 'cause.levels', most: most.levels };
        } else if (sign === ']' || sign === '}') level -= 1;
        else continue;
        if (values > most.values) return { code: 'cause.values', most: most.values };
        if (fields > most.fields) return { code: 'cause.fields', most: most.fields };
        if (names.size > most.names) return { code: 'cause.names', most: most.names };
    }
    return undefined;
}

/** Where the quotation mark stands that closes this one; the end of the text where there is none. */
function endOfText(text: string, start: number): number {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let before = end - 1;
        while (text[before] === '\\') before -= 1;
        if ((end - before) % 2 === 1) return end;
    }
    return text.length;
}

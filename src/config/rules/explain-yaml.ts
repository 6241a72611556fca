import { isMap, isScalar, type Document } from 'yaml';
import { hashProblem } from './parse-targets';

/** Codes after which the rest of the text is read as it was meant. */
const local = ['BAD_DQ_ESCAPE', 'BAD_SCALAR_START'];

/** An error of the library, as far as it is used. */
interface YamlError {
    code: string;
    message: string;
    pos: readonly [number, number];
}

export interface ExplainedError {
    offset: number;
    message: string;
    /** `not-closed`: a bracket whose partner is missing at the very end. Set where all the rest was typed as it was meant */
    kind?: 'tab' | 'not-closed' | 'no-comma';
}

/**
 * What YAML found, in plain words and at the place where a person would mend it. One slip makes many errors in what follows, so
 * only the first that changes the structure is given, after those that do not.
 * @param source the text that was read; its offsets are the result's
 */
export function explainYaml(source: string, errors: readonly YamlError[]): ExplainedError[] {
    const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
    const structural = sorted.find(({ code }) => !local.includes(code));
    const end = structural?.pos[0] ?? Infinity;
    // a line of backslashes has an error for each
    const slips = new Map<string, YamlError>();
    for (const error of sorted) {
        const line = source.lastIndexOf('\n', error.pos[0]);
        const key = `${error.code} ${line}`;
        if (local.includes(error.code) && error.pos[0] <= end && !slips.has(key)) slips.set(key, error);
    }
    return [...slips.values(), ...(structural ? [structural] : [])].map((error) => explain(source, error));
}

function explain(source: string, { code, message, pos }: YamlError): ExplainedError {
    const offset = Math.min(pos[0], Math.max(0, source.length - 1));
    if (code === 'BAD_DQ_ESCAPE') {
        return say(
            'in "double quotes" a backslash has a meaning of its own. Put a /regular expression/ in \'single quotes\'',
        );
    }
    if (code === 'BAD_SCALAR_START') {
        return say(`a name that begins with "${source.charAt(offset)}" must be in quotes`);
    }
    if (code === 'TAB_AS_INDENT')
        return { ...say('a tab is at the beginning of this line. Only spaces may be there'), kind: 'tab' };
    if (code === 'RESOURCE_EXHAUSTION')
        return say('far too many brackets within brackets. A rule has two levels at most');
    if (code === 'KEY_OVER_1024_CHARS') return say('the name before the colon is longer than 1024 characters');
    const scan = scanMarks(source);
    if (scan.quote !== undefined) {
        const mark = source.charAt(scan.quote);
        return say(`the quotation mark ${mark} that begins here is not closed on its line`, scan.quote);
    }
    if (scan.hash !== undefined) return say(hashProblem(scan.hash.word), scan.hash.offset);
    if (scan.bracket !== undefined) {
        const mark = source.charAt(scan.bracket);
        const said = say(`"${mark}" is not closed: a "${mark === '[' ? ']' : '}'}" is missing`, scan.bracket);
        return scan.isOnlyOpen === true ? { ...said, kind: 'not-closed' } : said;
    }
    if (scan.closing !== undefined) {
        const mark = source.charAt(scan.closing);
        return say(`"${mark}" closes nothing: there is no "${mark === ']' ? '[' : '{'}" before it`, scan.closing);
    }
    const start = source.search(/\S/);
    const first = source.charAt(start);
    if ('*&!@`%|>'.includes(first)) return say(`a name that begins with "${first}" must be in quotes`, start);
    if (first === '[') return say('a name that begins with "[" must be in quotes', start);
    if (first === '{' && /\}[^\S\n]*\S/.test(source) && !/^\s*\{[\s\S]*\}\s*$/.test(source)) {
        return say('something stands behind the closing "}". A name that begins with "{" must be in quotes');
    }
    if (/flow-(map|seq)-end/.test(message)) return say('this bracket closes nothing: there is one too many');
    if (code === 'MULTILINE_IMPLICIT_KEY' && source.slice(source.lastIndexOf('\n', offset) + 1, offset).trim() === '') {
        const name = /^[^\s[{"']+/.exec(source.slice(offset, offset + 50))?.[0];
        if (name !== undefined)
            return say(`a colon is missing behind "${name}", or this line should be indented like the one above`);
    }
    if (message.startsWith('Missing ,') || code === 'BLOCK_IN_FLOW')
        return { ...say('a comma or a colon is missing before this'), kind: 'no-comma' };
    if (/[\]}]\s*$/.test(source.slice(0, offset))) return say('something stands behind the closing bracket');
    if (source.charAt(offset) === ':') return say('a space is missing behind this colon');
    if (/^Unexpected (,|empty item)/.test(message)) return say('a comma too many: there is nothing before it');
    if (/["']\s*$/.test(source.slice(0, offset).trimEnd()) || message.includes('quoted-scalar')) {
        return say(
            'something stands behind the closing quotation mark. Several names are a list: ["a", "b"]; an apostrophe in \'quotes\' is written twice',
        );
    }
    const next = endOfLine(source, offset) + 1;
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(source.slice(offset, next))) {
        return say(
            'this line is indented below a name that has its room already. Begin it where the groups begin, or put all that a group gets below its name',
            next + Math.max(0, source.slice(next).search(/\S/)),
        );
    }
    if (code === 'BLOCK_AS_IMPLICIT_KEY' || message.includes('block-seq-ind on same line')) {
        return say(
            'there is a second colon, or a dash, behind the first colon of the line. A map in one line has braces: { channels: [a] }, a list brackets: [a, b]; a name with ": " must be in quotes',
        );
    }
    if (code === 'BAD_INDENT')
        return say('this line is not indented like those it belongs to. Use the same number of spaces');
    if (message.includes('followed by map values') || code === 'MULTILINE_IMPLICIT_KEY') {
        return say('a colon is missing behind the name, or this line should be indented like the one above');
    }
    return say('this cannot be understood here. A name with special characters must be in quotes');

    function say(text: string, at = offset): ExplainedError {
        return { offset: at, message: text };
    }
}

interface Marks {
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
function scanMarks(source: string): Marks {
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

function endOfLine(source: string, start: number): number {
    const end = source.indexOf('\n', start);
    return end < 0 ? source.length : end;
}

/** Why a text that YAML reads is no map of rules. */
export function explainRoot(document: Document, source: string): string | undefined {
    const root = document.contents;
    if (root === null || isMap(root)) return undefined;
    const meant = 'The rules are a map: one line per group, such as  engineering: "#engineering"';
    if (!isScalar(root)) return `this is a list. ${meant}`;
    const text = String(root.value);
    if (/^[^\s:]+:\S/.test(text) && !text.includes('\n')) return `a space is missing behind the colon. ${meant}`;
    return source.trim() === '' ? undefined : `a colon is missing behind the name. ${meant}`;
}

import type { AuthentikVersion } from '../version';

/** How deep objects and lists may lie in each other. */
const DEEPEST = 1024;

/** What orjson says, where: it counts from 1 as well as from 0, and names the line. */
function at(text: string, index: number, what: string): string {
    const before = text.slice(0, index);
    const line = before.split('\n').length;
    const column = index - (before.lastIndexOf('\n') + 1) + 1;
    return `${what}: line ${line} column ${column} (char ${index})`;
}

/** Where the first bracket stands that lies too deep. */
function tooDeep(text: string): number | undefined {
    let depth = 0;
    let isInText = false;
    for (let index = 0; index < text.length; index++) {
        const sign = text[index] ?? '';
        if (sign === '"') {
            isInText = !isInText;
        } else if (isInText) {
            index += sign === '\\' ? 1 : 0;
        } else if ('[{'.includes(sign)) {
            depth++;
        } else if (']}'.includes(sign)) {
            depth--;
        }
        if (depth > DEEPEST) {
            return index;
        }
    }
    return undefined;
}

/** Half a character, which JSON of JavaScript may hold. */
const LONE_SURROGATE = /\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])/;

function errorOf(text: string): unknown {
    try {
        JSON.parse(text);
        return undefined;
    } catch (error) {
        return error;
    }
}

/** Whether more text could still make JSON of it. */
function isOnlyCutOff(text: string): boolean {
    const message = String(errorOf(text));
    const position = /at position (\d+)/.exec(message)?.[1];
    return /end of JSON input|Unterminated|No number after/.test(message) || Number(position) === text.length;
}

/** How long the longest beginning is that could still become JSON: what follows it is the sign that is wrong. */
function lengthOfBeginning(text: string): number {
    let [good, bad] = [0, text.length];
    while (bad - good > 1) {
        const middle = Math.floor((good + bad) / 2);
        const beginning = text.slice(0, middle);
        const isGood = isOnlyCutOff(beginning) || errorOf(beginning) === undefined;
        [good, bad] = isGood ? [middle, bad] : [good, middle];
    }
    return good;
}

/** What orjson of that version has against a text; undefined where it is JSON. Recorded in 2024.12 and 2026.5. */
export function jsonProblem(text: string, version: AuthentikVersion): string | undefined {
    const isNewer = version.isAtLeast('2025.2');
    if (text.startsWith('\uFEFF')) {
        return at(text, 0, isNewer ? 'UTF-8 byte order mark (BOM) is not supported' : 'unexpected character');
    }
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const what = isNewer ? 'depth limit exceeded' : 'array and object recursion depth exceeded';
        return at(text, deep + 1, what);
    }
    const half = LONE_SURROGATE.exec(text);
    if (half) {
        return at(text, half.index + (isNewer ? 0 : half[0].length), 'no low surrogate in string');
    }
    if (errorOf(text) === undefined) {
        return undefined;
    }
    if (isOnlyCutOff(text)) {
        return at(text, text.length, 'unexpected end of data');
    }
    const what = isNewer ? 'unexpected character, expected a JSON value' : 'unexpected character';
    return at(text, lengthOfBeginning(text), what);
}

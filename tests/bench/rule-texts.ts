import { performance } from 'node:perf_hooks';
import { parseRules } from '../../src/config/rules/parse-rules';

/** What rule texts of every length are made of, over and over; N is another number each time. */
const pieces = [
    ...[
        '&a ',
        '&aN\n',
        '!a ',
        '!a\n',
        '*a ',
        '\t',
        'aN:\n\tb\n',
        'a: ',
        'aN: b\n',
        'aN:\n',
        '"',
        '"" ',
        "'' ",
        "'aN\n",
    ],
    ...['"a\\\n', '[]', '[],', '{a},', '- aN\n', '? ', '?\n', '|\n', '>\n aN\n', '%a\n', '<<: ', '---\n', ': ', ', '],
    ...['aN: "b" c\n', 'aN: b: c\n', 'aN: [b\n', 'aN: b]\n', 'aN:\n - b\n', ' aN: b\n', '/aN+/: b\n', 'aN: "#b"\n'],
    ...['aN: {private: [b], roles: [c]}\n', 'aN: {privat: [b]}\n', 'aN: [b, c, d]\n'],
];
const beginnings = ['', 'a: [', '{', '"'];

const blocks: { text: string; milliseconds: number }[] = [];
for (const beginning of beginnings)
    for (const piece of pieces)
        for (const length of [10_000, 45_000, 99_000]) {
            const text = textOf(beginning, piece, length);
            const times = Array.from({ length: 3 }, () => blockOf(text));
            blocks.push({ text: JSON.stringify(beginning + piece), milliseconds: Math.min(...times) });
        }
blocks.sort((a, b) => b.milliseconds - a.milliseconds);
process.stdout.write(`${blocks.length} rule texts of up to 99,000 characters; the longest block, in milliseconds:\n`);
for (const { text, milliseconds } of blocks.slice(0, 5))
    process.stdout.write(`${milliseconds.toFixed(0).padStart(6)}  ${text}\n`);

function textOf(beginning: string, piece: string, length: number): string {
    const parts = [beginning];
    for (let n = 0, size = beginning.length; size < length; n++) {
        const part = piece.replace('N', String(n));
        parts.push(part);
        size += part.length;
    }
    return parts.join('').slice(0, length);
}

function blockOf(text: string): number {
    const start = performance.now();
    parseRules(text);
    return performance.now() - start;
}

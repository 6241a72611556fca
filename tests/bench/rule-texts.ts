import { parseRules } from '../../src/config/rules/parse-rules';
import { printLongest, processorTime } from './longest-block';

/** What rule texts of every length are made of, over and over; N is another number each time. */
const pieces = [
    ...['&a ', '&aN\n', '!a ', '!a\n', '*a ', '\t', 'a: ', '"', '"" ', "'' ", "'aN\n", '"a\\\n', '\\z', '[]', '[],'],
    ...['{a},', '? ', '?\n', '? a\n', '|\n', '<<: ', '---\n', '---\na: b\n', ': ', ', ', '$1', ' ', '\n', '/', '“'],
    ...['- aN\n', '>\n aN\n', '%a\n', '%a b c\n', '# a\n', ' #a b\n', '  # a\n', 'a\r', 'b\n ', '  - aN\n', ' b\n'],
    ...['aN:\n', 'aN:\n\tb\n', 'aN: b\n', 'aN: "b" c\n', 'aN: b: c\n', 'aN: [b\n', 'aN: b]\n', 'aN:\n - b\n'],
    ...[' aN: b\n', 'aN: "#b"\n', 'aN: {private: [b], roles: [c]}\n', 'aN: {privat: [b]}\n', 'aN: [b, c, d]\n'],
    ...['"aN": "b",\n', '/aN+/: b\n', '/^(aN|b|c)+d{1,3}(x)(y)$/: "#a$1$2"\n', 'aN*b*: "#a*"\n', 'chanelsN: a, '],
    ...['aN: "\\z\\z\\z\\z\\z\\z\\z\\z"\n', 'a: "\\z\\z\\z\\z\\z\\z\\z\\z\n  ', `aN: "${'x'.repeat(900)}"\n`],
];
const beginnings = ['', 'a: [', '{', '"', '"\n', 'a: "', 'a: "a,', 'a: "b://', 'a: |\n', 'a: >\n', 'g:\n channels:\n'];

const blocks = beginnings.flatMap((beginning) =>
    pieces.flatMap((piece) =>
        [10_000, 45_000, 99_000].map((length) => {
            const text = textOf(beginning, piece, length);
            const times = Array.from({ length: 3 }, () => processorTime(() => parseRules(text)));
            return { what: JSON.stringify(beginning + piece), milliseconds: Math.min(...times) };
        }),
    ),
);
printLongest('rule texts of up to 99,000 characters', blocks);

function textOf(beginning: string, piece: string, length: number): string {
    const parts = [beginning];
    for (let n = 0, size = beginning.length; size < length; n++) {
        const part = piece.replace('N', String(n));
        parts.push(part);
        size += part.length;
    }
    return parts.join('').slice(0, length);
}

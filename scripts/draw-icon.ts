/** Draws `icon.png`: a key in a speech bubble on one colour. 256 × 256, no transparency, as the Marketplace asks. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

const size = 256;
const samples = 4;
const background: Colour = [28, 61, 90];
const bubble: Colour = [250, 247, 240];
const key: Colour = [224, 122, 47];

/** Distance to a rectangle with round corners, negative inside. */
function box(x: number, y: number, centre: [number, number], half: [number, number], radius: number): number {
    const dx = Math.abs(x - centre[0]) - half[0] + radius;
    const dy = Math.abs(y - centre[1]) - half[1] + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

function isBubble(x: number, y: number): boolean {
    const tail = y > 170 && y < 222 && x > 74 && x < 74 + (222 - y) * 0.95;
    return box(x, y, [128, 114], [96, 74], 34) < 0 || tail;
}

function isKey(x: number, y: number): boolean {
    const bow = Math.abs(Math.hypot(x - 88, y - 114) - 25) < 9;
    const shaft = box(x, y, [154, 114], [42, 9], 4) < 0;
    const teeth = box(x, y, [167, 130], [8, 14], 3) < 0 || box(x, y, [188, 126], [8, 10], 3) < 0;
    return bow || shaft || teeth;
}

function colourAt(x: number, y: number): Colour {
    if (!isBubble(x, y)) return background;
    return isKey(x, y) ? key : bubble;
}

/** The mean of several points, so that edges are smooth. */
function pixel(column: number, row: number): Colour {
    const sum = [0, 0, 0];
    for (let i = 0; i < samples * samples; i++) {
        const colour = colourAt(
            column + ((i % samples) + 0.5) / samples,
            row + (Math.floor(i / samples) + 0.5) / samples,
        );
        colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
    }
    const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / samples ** 2));
    return [red, green, blue];
}

function chunk(type: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, checksum]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, red green blue, no alpha
const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (__, column) => pixel(column, row)).flat()]),
);
const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
]);
writeFileSync(resolve(import.meta.dirname, '..', 'icon.png'), png);

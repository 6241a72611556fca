import type { Texts } from '../texts/texts';

export const LINES_PER_PART = 40;

/** One part of an answer: its title and its lines, the first ones where there are many; nothing where there are none. */
export function partLines(texts: Texts, title: string, lines: readonly string[], most = LINES_PER_PART): string[] {
    if (lines.length === 0) return [];
    return ['', title, ...shortened(texts, lines, most).map((line) => `• ${line}`)];
}

/** The first lines, and how many more there are. */
export function shortened(texts: Texts, lines: readonly string[], most: number): string[] {
    if (lines.length <= most) return [...lines];
    return [...lines.slice(0, most), texts.say('list.and_more', { count: lines.length - most })];
}

import type { Texts } from '../texts/texts';

export const LINES_PER_PART = 40;

/** A line, or what makes it: of thousands only those are made that are shown. */
export type Line = string | (() => string);

/** One part of an answer: its title and its lines, the first ones where there are many; nothing where there are none. */
export function partLines(texts: Texts, title: string, lines: readonly Line[], most = LINES_PER_PART): string[] {
    if (lines.length === 0) return [];
    return ['', title, ...shortened(texts, lines, most).map((line) => `• ${line}`)];
}

/** The first lines, and how many more there are. */
export function shortened(texts: Texts, lines: readonly Line[], most: number): string[] {
    const shown = lines.slice(0, most).map((line) => (typeof line === 'string' ? line : line()));
    return lines.length <= most ? shown : [...shown, texts.say('list.and_more', { count: lines.length - most })];
}

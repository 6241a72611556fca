import { lineEnd } from './line-end';
import type { Texts } from './texts';

/**
 * A text that fits, cut at the end of a line where there is one, with how many lines are left out.
 * @param most characters
 * @param rest where the rest is, in words
 */
export function cutText(texts: Texts, text: string, most: number, rest = ''): string {
    if (text.length <= most) return text;
    const reserve = texts.say('part.more_lines', { count: 100_000 }).length + rest.length + 1;
    const end = lineEnd(text, most - reserve);
    const left = text
        .slice(end)
        .split('\n')
        .filter((line) => line.trim() !== '').length;
    return `${text.slice(0, end)}\n${texts.say('part.more_lines', { count: left })}${rest}`;
}

import { count } from './count';
import { lineEnd } from './line-end';

/**
 * A text that fits, cut at the end of a line where there is one, with how many lines are left out.
 * @param most characters
 * @param rest where the rest is, in words
 */
export function cutText(text: string, most: number, rest = ''): string {
    if (text.length <= most) return text;
    const end = lineEnd(text, most - rest.length - '… and 100000 more lines\n'.length);
    const left = text
        .slice(end)
        .split('\n')
        .filter((line) => line.trim() !== '').length;
    return `${text.slice(0, end)}\n… and ${count(left, 'more line')}${rest}`;
}

import { lineEnd } from './line-end';

/** A text in parts of at most so many characters, cut at the ends of lines. */
export function splitText(text: string, most: number): string[] {
    if (text.length <= most) return [text];
    const end = lineEnd(text, most);
    return [text.slice(0, end), ...splitText(text.slice(end).replace(/^[\n ]/, ''), most)];
}

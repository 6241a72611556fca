/** Where to cut a text so that at most so many characters stay: at the end of a line; in a very long line, at a space. */
export function lineEnd(text: string, most: number): number {
    const line = text.lastIndexOf('\n', most);
    if (line > 0) return line;
    const word = text.lastIndexOf(' ', most);
    return word > 0 ? word : most;
}

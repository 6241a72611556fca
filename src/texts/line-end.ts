/** Where to cut a text so that at most so many characters stay: at the end of a line; in a very long line, at a space outside of code. */
export function lineEnd(text: string, most: number): number {
    const line = text.lastIndexOf('\n', most);
    if (line > 0) return line;
    for (let word = text.lastIndexOf(' ', most); word > 0; word = text.lastIndexOf(' ', word - 1))
        if (isOutsideOfCode(text, word)) return word;
    return most;
}

function isOutsideOfCode(text: string, end: number): boolean {
    return (text.slice(0, end).split('`').length - 1) % 2 === 0;
}

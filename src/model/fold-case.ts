/**
 * A name or address in the form in which two of them are compared without regard to case, as the server compares: one character for
 * one, and none from outside of ASCII for one within (the Kelvin sign is no `k`), as an expression with the flag `i` does.
 */
export function foldCase(text: string): string {
    // what is ASCII needs no look at each character, and nearly all of it is
    return isAscii(text) ? text.toLowerCase() : Array.from(text, foldCharacter).join('');
}

export function isSameFolded(a: string, b: string): boolean {
    return a === b || foldCase(a) === foldCase(b);
}

function foldCharacter(character: string): string {
    const folded = character.toLowerCase();
    return isAscii(folded) === isAscii(character) && folded.length === character.length ? folded : character;
}

function isAscii(text: string): boolean {
    return !/[^\x00-\x7f]/.test(text);
}

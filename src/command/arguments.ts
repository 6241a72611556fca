/** What was typed behind the verb, as people copy it: in quotation marks or the backticks of an answer, or with `@` before a name. */
const inMarks = /^[`"'“”„«»‘’‚](.*)[`"'“”„«»‘’]$/;

/** The first word; undefined where there is none, or nothing is left of it. */
export function firstWord(words: readonly string[]): string | undefined {
    const word = (words[0] ?? '').replace(/[`"“”„«»]/g, '');
    return word === '' ? undefined : word;
}

/**
 * All words as one name, since usernames in authentik may have spaces: as it was typed, then without the marks around it. A name may
 * have such marks itself. Empty where nothing was typed.
 */
export function wholeNames(words: readonly string[]): string[] {
    const typed = withoutAt(words.join(' ').replace(/^`(.*)`$/, '$1'));
    const bare = withoutAt(typed.replace(inMarks, '$1'));
    return [...new Set([typed, bare])].filter((name) => name !== '');
}

function withoutAt(name: string): string {
    return name.trim().replace(/^@/, '').trim();
}

/** What was typed behind the verb, as people copy it: with backticks of an answer around it, or `@` before a name. */

/** The first word; undefined where there is none, or nothing is left of it. */
export function firstWord(words: readonly string[]): string | undefined {
    return orNothing((words[0] ?? '').replace(/`/g, ''));
}

/** All words as one name: usernames in authentik may have spaces. */
export function wholeName(words: readonly string[]): string | undefined {
    return orNothing(
        words
            .join(' ')
            .replace(/^`(.*)`$/, '$1')
            .trim()
            .replace(/^@/, '')
            .trim(),
    );
}

function orNothing(text: string): string | undefined {
    return text === '' ? undefined : text;
}

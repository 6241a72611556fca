/** What was typed behind the verb, as people copy it: in quotation marks or the backticks of an answer, or with `@` before a name. */
const inMarks = /^[`"'“”„«»‘’‚](.*)[`"'“”„«»‘’]$/;

/** The first word; undefined where there is none, or nothing is left of it. */
export function firstWord(words: readonly string[]): string | undefined {
    return orNothing((words[0] ?? '').replace(/[`"“”„«»]/g, ''));
}

/** All words as one name: usernames in authentik may have spaces. */
export function wholeName(words: readonly string[]): string | undefined {
    const typed = words.join(' ').trim();
    return orNothing(withoutAt(withoutAt(typed).replace(inMarks, '$1')));
}

function withoutAt(name: string): string {
    return name.trim().replace(/^@/, '').trim();
}

function orNothing(text: string): string | undefined {
    return text === '' ? undefined : text;
}

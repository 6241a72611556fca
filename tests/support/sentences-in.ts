/** Texts of several words that none of the inputs holds: names come from outside, and only sentences from the app. */
export function sentencesIn(value: unknown, ...inputs: readonly unknown[]): string[] {
    const known = inputs.map((input) => JSON.stringify(input)).join('\n');
    // a number, or authentik's own words for what a redirect URI is, stand behind a name
    const names = textsIn(value).map((text) => text.replace(/ \([^()]*\)$/, ''));
    return names.filter((text) => /\S \S/.test(text) && !known.includes(JSON.stringify(text).slice(1, -1)));
}

function textsIn(value: unknown): string[] {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap(textsIn);
}

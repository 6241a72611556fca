const verbs = ['', 'plan', 'help'] as const;

export type Verb = (typeof verbs)[number];

/** The verb of a command line; an unknown one is a call for help. */
export function parseCommand(words: readonly string[]): Verb {
    const typed = (words.find((word) => word.trim() !== '') ?? '').trim().toLowerCase();
    return verbs.find((verb) => verb === typed) ?? 'help';
}

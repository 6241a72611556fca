import { withoutJoiners } from '../texts/stop-autolinks';

export const verbs = [
    '',
    'plan',
    'apply',
    'check',
    'status',
    'user',
    'history',
    'undo',
    'keep',
    'blueprint',
    'help',
] as const;

export type Verb = (typeof verbs)[number];

export interface ParsedCommand {
    verb: Verb;
    /** the words behind the verb */
    words: readonly string[];
}

/** Reads a command line, in which names may be pasted from an answer; an unknown verb is a call for help. */
export function parseCommand(typed: readonly string[]): ParsedCommand {
    const [first = '', ...words] = typed
        .flatMap((word) => withoutJoiners(word).split(/\s+/))
        .filter((word) => word !== '');
    const verb = verbs.find((known) => known === first.toLowerCase());
    return { verb: verb ?? 'help', words };
}

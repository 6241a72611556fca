import type { Verb } from '../report/help';
import { withoutJoiners } from '../texts/stop-autolinks';
import { isVerb } from './verbs';

export interface ParsedCommand {
    verb: Verb;
    /** the words behind the verb */
    words: readonly string[];
}

/**
 * Reads a command line, in which names may be pasted from an answer. Without a verb it is a run; an unknown verb is a call for
 * help about that word.
 */
export function parseCommand(typed: readonly string[]): ParsedCommand {
    const [first = 'run', ...words] = typed
        .flatMap((word) => withoutJoiners(word).split(/\s+/))
        .filter((word) => word !== '');
    const verb = first.toLowerCase();
    return isVerb(verb) ? { verb, words } : { verb: 'help', words: [first, ...words] };
}

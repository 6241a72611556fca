import { shownLines } from '../../scripts/playground/message-text';
import { commands } from '../../src/texts/en/commands';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { Answer } from './answer';

/** All that was said to one person, but for the word that it takes longer: a slow server changes nothing of an answer. */
export function readAnswer(messages: readonly DumpedMessage[]): Answer {
    const said = messages.filter(({ text }) => text !== commands['command.still_at_work']);
    return new Answer(said.flatMap(shownLines).join('\n'));
}

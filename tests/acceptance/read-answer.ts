import { shownLines } from '../../scripts/playground/message-text';
import { STILL_AT_WORK } from '../../src/command/answer-in-time';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { Answer } from './answer';

/** All that was said to one person, but for the word that it takes longer: a slow server changes nothing of an answer. */
export function readAnswer(messages: readonly DumpedMessage[]): Answer {
    const said = messages.filter(({ text }) => text !== STILL_AT_WORK);
    return new Answer(said.flatMap(shownLines).join('\n'));
}

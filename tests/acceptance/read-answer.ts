import { shownLines } from '../../scripts/playground/message-text';
import { commands } from '../../src/texts/en/commands';
import type { DumpedMessage } from '../../stand-ins/workspace/workspace-file';
import { Answer } from './answer';

/** The words that an answer follows, up to the first value in them. */
const announcements = [commands['command.still_at_work'], commands['command.looking']].map(
    (text) => text.split('{')[0] ?? text,
);

/** All that was said to one person, but for the word that it takes longer: a slow server changes nothing of an answer. */
export function readAnswer(messages: readonly DumpedMessage[]): Answer {
    const said = messages.filter(({ text }) => !announcements.some((words) => text.startsWith(words)));
    return new Answer(said.flatMap(shownLines).join('\n'));
}

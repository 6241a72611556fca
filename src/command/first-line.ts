import { isAdministrator } from '../model/is-administrator';
import type { Verb } from '../report/help';
import type { CommandCall } from './call';

/** Those that look at both servers before they can answer: at thousands of people that takes seconds. */
const looking: readonly Verb[] = [
    ...(['run', 'plan', 'apply', 'adopt', 'sync', 'check', 'status', 'people'] as const),
    ...(['user', 'group', 'room', 'rules', 'leftovers', 'link', 'unlink'] as const),
];

/**
 * What is said where an answer does not come at once, so that whoever asks sees that it does come. Undefined of what answers by what
 * the app remembers, and for whom nothing is looked at.
 */
export async function firstLine(
    verb: Verb,
    { app, texts, sender }: Pick<CommandCall, 'app' | 'texts' | 'sender'>,
): Promise<string | undefined> {
    if (!looking.includes(verb) || !isAdministrator(sender)) return undefined;
    const rooms = await app.records.memory.roomIds();
    return texts.say('command.looking', { rooms: rooms.size });
}

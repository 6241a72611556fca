import { openConsole } from '../../console/open';
import type { Answer } from '../../report/answer';
import type { CommandCall } from '../call';

/**
 * `/authentik-sync console`: the bar at the side. Where there is none, as on a phone, the message has a button that opens a dialog in its
 * place, and nobody can tell from here which it is.
 */
export async function consoleVerb({ app, texts, sender: user, triggerId }: CommandCall): Promise<Answer> {
    const isOpen = await openConsole({ app, texts, user, isAllowed: true }, triggerId);
    const label = texts.say('console.as_dialog');
    return {
        text: texts.say(isOpen ? 'console.open' : 'console.not_open'),
        buttons: [{ label, action: 'console-dialog', value: '' }],
    };
}

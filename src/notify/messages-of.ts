import type { IMessageBuilder, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Answer, Button } from '../report/answer';

/**
 * The messages of an answer: its text, and its buttons in one of their own. A message with blocks is 368 px wide in Rocket.Chat, whatever
 * the room, and one without is as wide as the room (docs/servers/rocket-chat.md#messages).
 * @param start a message of the right room, by the right sender
 */
export async function messagesOf(
    { text, buttons = [] }: Answer,
    start: () => IMessageBuilder,
    read: IRead,
): Promise<IMessageBuilder[]> {
    const first = start().setText(text);
    if (buttons.length === 0) return [first];
    const appId = (await read.getUserReader().getAppUser())?.appId ?? '';
    // clients show the blocks in place of the text: that is for notifications
    const second = start().setText(text.split('\n')[0] ?? '');
    return [first, second.setBlocks([{ type: 'actions', elements: buttons.map((button) => element(button, appId)) }])];
}

function element({ label, action, value, isPrimary }: Button, appId: string) {
    return {
        type: 'button' as const,
        appId,
        blockId: 'authentik-sync',
        actionId: action,
        text: { type: 'plain_text' as const, text: label },
        value,
        ...(isPrimary === true ? { style: 'primary' as const } : {}),
    };
}

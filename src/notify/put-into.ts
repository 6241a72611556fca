import type { IMessageBuilder, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { Button } from '../report/answer';
import { splitText } from '../texts/split-text';

/** as Slack's, after which the blocks were made */
const LONGEST_SECTION = 3000;

/** Text and buttons, into a message. */
export async function putInto(
    message: IMessageBuilder,
    text: string,
    buttons: readonly Button[],
    read: IRead,
): Promise<void> {
    message.setText(text);
    if (buttons.length === 0) return;
    const appId = (await read.getUserReader().getAppUser())?.appId ?? '';
    // clients show the blocks in place of the text: that is for notifications
    message.setText(text.split('\n')[0] ?? '');
    message.setBlocks([
        ...splitText(text, LONGEST_SECTION).map((part) => ({
            type: 'section' as const,
            text: { type: 'mrkdwn' as const, text: part },
        })),
        {
            type: 'actions',
            elements: buttons.map(({ label, action, value, isPrimary }) => ({
                type: 'button',
                appId,
                blockId: 'authentik-sync',
                actionId: action,
                text: { type: 'plain_text', text: label },
                value,
                ...(isPrimary === true ? { style: 'primary' } : {}),
            })),
        },
    ]);
}

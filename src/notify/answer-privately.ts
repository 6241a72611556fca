import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { Answer } from '../report/answer';
import { cutText } from '../texts/cut-text';
import { splitText } from '../texts/split-text';
import type { Texts } from '../texts/texts';
import { stopAutolinks } from '../texts/stop-autolinks';

/** Characters that a client still shows at once; one that nobody can scroll through helps nobody. */
const LONGEST = 30_000;
/** as Slack's, after which the blocks were made */
const LONGEST_SECTION = 3000;

/** Shows an answer to one user only; it is gone when they reload the page. */
export async function answerPrivately(
    { read, modify }: { read: IRead; modify: IModify },
    texts: Texts,
    user: IUser,
    room: IRoom,
    threadId: string | undefined,
    { text: whole, buttons = [] }: Answer,
): Promise<void> {
    const text = cutText(texts, stopAutolinks(whole), LONGEST);
    const message = modify.getCreator().startMessage().setRoom(room).setText(text).setParseUrls(false);
    if (threadId) message.setThreadId(threadId);
    if (buttons.length > 0) {
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
    await modify.getNotifier().notifyUser(user, message.getMessage());
}

import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { Answer } from '../report/answer';

/** Shows an answer to one user only; it is gone when they reload the page. */
export async function answerPrivately(
    { read, modify }: { read: IRead; modify: IModify },
    user: IUser,
    room: IRoom,
    threadId: string | undefined,
    { text, buttons = [] }: Answer,
): Promise<void> {
    const message = modify.getCreator().startMessage().setRoom(room).setText(text).setParseUrls(false);
    if (threadId) message.setThreadId(threadId);
    if (buttons.length > 0) {
        const appId = (await read.getUserReader().getAppUser())?.appId ?? '';
        // clients show the blocks in place of the text, so the text is the first of them
        message.setBlocks([
            { type: 'section', text: { type: 'mrkdwn', text } },
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

import type { IMessageBuilder, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { Answer } from '../report/answer';
import { cutText } from '../texts/cut-text';
import type { Texts } from '../texts/texts';
import { stopAutolinks } from '../texts/stop-autolinks';
import { messagesOf } from './messages-of';

/** Characters that a client still shows at once; one that nobody can scroll through helps nobody. */
const LONGEST = 30_000;

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
    const start = (): IMessageBuilder => {
        const message = modify.getCreator().startMessage().setRoom(room).setParseUrls(false);
        return threadId ? message.setThreadId(threadId) : message;
    };
    for (const message of await messagesOf({ text, buttons }, start, read))
        await modify.getNotifier().notifyUser(user, message.getMessage());
}

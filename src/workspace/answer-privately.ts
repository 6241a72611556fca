import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import type { CallAccessors } from '../app-context';

/** Shows a message to one user only; it is gone when they reload the page. */
export async function answerPrivately(
    { modify }: Pick<CallAccessors, 'modify'>,
    user: IUser,
    room: IRoom,
    threadId: string | undefined,
    text: string,
): Promise<void> {
    const message = modify.getCreator().startMessage().setRoom(room).setText(text).setParseUrls(false);
    if (threadId) message.setThreadId(threadId);
    await modify.getNotifier().notifyUser(user, message.getMessage());
}

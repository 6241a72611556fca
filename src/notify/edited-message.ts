import type { IMessageBuilder } from '@rocket.chat/apps-engine/definition/accessors';
import type { CallAccessors } from '../ports/call-accessors';
import { isAdministrator } from '../model/is-administrator';
import type { Answer } from '../report/answer';
import type { SentMessage } from '../run/records/shown-progress';
import { cutText } from '../texts/cut-text';
import { stopAutolinks } from '../texts/stop-autolinks';
import type { Texts } from '../texts/texts';
import { directRoom, LONGEST } from './direct-message';
import { messagesOf } from './messages-of';

type Accessors = Pick<CallAccessors, 'read' | 'modify'>;

/** Writes to an administrator what is to be edited later on; undefined where nobody of them is there to read it. */
export async function sendToEdit(
    { read, modify }: Accessors,
    texts: Texts,
    userId: string,
    text: string,
): Promise<SentMessage | undefined> {
    const users = read.getUserReader();
    const [from, user] = await Promise.all([users.getAppUser(), users.getById(userId)]);
    if (!from || !isAdministrator(user)) return undefined;
    const room = await directRoom({ read, modify }, from, user);
    if (!room) return undefined;
    const message = modify.getCreator().startMessage().setSender(from).setRoom(room).setParseUrls(false);
    const sentAt = new Date().toISOString();
    const id = await modify.getCreator().finish(message.setText(shortened(texts, text)));
    return { id, roomId: room.id, sentAt };
}

/**
 * Writes another text into a message. Its buttons follow in a message of their own.
 * @throws Error where the message was deleted, or the server refuses
 */
export async function editMessage(
    { read, modify }: Accessors,
    texts: Texts,
    { id, roomId, sentAt }: SentMessage,
    { text, buttons = [] }: Answer,
): Promise<void> {
    const [from, room] = await Promise.all([read.getUserReader().getAppUser(), read.getRoomReader().getById(roomId)]);
    if (!from || !room) throw new Error('The direct message is gone');
    const start = (): IMessageBuilder =>
        modify.getCreator().startMessage().setSender(from).setRoom(room).setParseUrls(false);
    const [first, ...behind] = await messagesOf({ text: shortened(texts, text), buttons }, start, read);
    if (!first) return;
    // `getUpdater().message` reads the message first, and the app may read none; what is known of it is enough. A server that writes all
    // of a message anew would otherwise date it from now (`apps/meteor/app/apps/server/converters/messages.js`)
    Object.assign(first.getMessage(), { id, createdAt: new Date(sentAt) });
    await modify.getUpdater().finish(first.setEditor(from));
    for (const message of behind) await modify.getCreator().finish(message);
}

function shortened(texts: Texts, text: string): string {
    return cutText(texts, stopAutolinks(text), LONGEST, `. → ${texts.say('command.rest')}`);
}

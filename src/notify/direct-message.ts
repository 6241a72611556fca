import { RoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { CallAccessors } from '../ports/call-accessors';
import { cutText } from '../texts/cut-text';
import { isAdministrator } from '../model/is-administrator';
import type { Texts } from '../texts/texts';
import { stopAutolinks } from '../texts/stop-autolinks';

/** The server refuses a message of more than `Message_MaxAllowedSize` characters, which is 5000 unless somebody has changed it. */
export const LONGEST = 4500;

/** Of every server, and nobody removes it. */
const SERVER_BOT = 'rocket.cat';

/**
 * Writes to a user in the room that the sender and they have for themselves. Who does not exist, or is not an administrator, gets nothing.
 * @param sender the app's user; `server` for what has to outlive the app: with its user the server deletes what it wrote
 *   (`apps/meteor/app/lib/server/functions/deleteUser.ts`)
 */
export async function sendDirectMessage(
    { read, modify }: CallAccessors,
    texts: Texts,
    userId: string,
    text: string,
    sender: 'app' | 'server' = 'app',
): Promise<void> {
    const users = read.getUserReader();
    const [from, user] = await Promise.all([
        sender === 'app' ? users.getAppUser() : (users.getByUsername(SERVER_BOT) as Promise<IUser | undefined>),
        userId === '' ? undefined : (users.getById(userId) as Promise<IUser | undefined>),
    ]);
    if (!from || !user || !isAdministrator(user)) return;
    await write({ read, modify }, texts, { from, to: user }, text);
}

/** Writes to anybody, as the app. Nothing that only administrators may know goes this way. */
export async function writeDirectly(
    { read, modify }: CallAccessors,
    texts: Texts,
    user: IUser,
    text: string,
): Promise<void> {
    const from = await read.getUserReader().getAppUser();
    if (from) await write({ read, modify }, texts, { from, to: user }, text);
}

async function write(
    { read, modify }: Pick<CallAccessors, 'read' | 'modify'>,
    texts: Texts,
    { from, to }: { from: IUser; to: IUser },
    text: string,
): Promise<void> {
    const room = await directRoom({ read, modify }, from, to);
    if (!room) return;
    const message = modify.getCreator().startMessage().setSender(from).setRoom(room);
    await modify
        .getCreator()
        .finish(message.setText(cutText(texts, stopAutolinks(text), LONGEST, `. → ${texts.say('command.rest')}`)));
}

/** The room that two users have for themselves, made where there is none. */
export async function directRoom(
    { read, modify }: Pick<CallAccessors, 'read' | 'modify'>,
    from: IUser,
    user: IUser,
): Promise<IRoom | undefined> {
    const usernames = [from.username, user.username];
    const existing = (await read.getRoomReader().getDirectByUsernames(usernames)) as IRoom | undefined;
    if (existing) return existing;
    const builder = modify
        .getCreator()
        .startRoom()
        .setType(RoomType.DIRECT_MESSAGE)
        .setCreator(from)
        .setMembersToBeAddedByUsernames(usernames);
    return read.getRoomReader().getById(await modify.getCreator().finish(builder));
}

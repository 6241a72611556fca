import { RoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { CallAccessors } from '../ports/call-accessors';
import { cutText } from '../texts/cut-text';
import { isAdministrator } from '../model/is-administrator';
import { stopAutolinks } from '../texts/stop-autolinks';

/** The server refuses a message of more than `Message_MaxAllowedSize` characters, which is 5000 unless somebody has changed it. */
const LONGEST = 4500;
const REST = '. → `/authentik-sync status` and `/authentik-sync history` say more.';

/** Writes to a user in the room that the app's user and they have for themselves. Who does not exist, or is no administrator, gets nothing. */
export async function sendDirectMessage({ read, modify }: CallAccessors, userId: string, text: string): Promise<void> {
    const [appUser, user] = await Promise.all([
        read.getUserReader().getAppUser(),
        userId === '' ? undefined : (read.getUserReader().getById(userId) as Promise<IUser | undefined>),
    ]);
    if (!appUser || !user || !isAdministrator(user)) return;
    const room = await directRoom({ read, modify }, appUser, user);
    if (!room) return;
    const message = modify.getCreator().startMessage().setSender(appUser).setRoom(room);
    await modify.getCreator().finish(message.setText(cutText(stopAutolinks(text), LONGEST, REST)));
}

async function directRoom(
    { read, modify }: Pick<CallAccessors, 'read' | 'modify'>,
    appUser: IUser,
    user: IUser,
): Promise<IRoom | undefined> {
    const usernames = [appUser.username, user.username];
    const existing = (await read.getRoomReader().getDirectByUsernames(usernames)) as IRoom | undefined;
    if (existing) return existing;
    const builder = modify
        .getCreator()
        .startRoom()
        .setType(RoomType.DIRECT_MESSAGE)
        .setCreator(appUser)
        .setMembersToBeAddedByUsernames(usernames);
    return read.getRoomReader().getById(await modify.getCreator().finish(builder));
}

import { Buffer } from 'buffer';
import type { IUpload } from '@rocket.chat/apps-engine/definition/uploads';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { isAdministrator } from '../model/is-administrator';
import type { CallAccessors } from '../ports/call-accessors';
import { uploadRefusal, type UploadRefusal } from '../report/upload-refusal';
import { directRoom } from './direct-message';

/**
 * Sends a file to an administrator, in the room that the app and they have for themselves.
 * @returns who sent it, or why the server took no file
 */
export async function sendFile(
    { read, modify }: Pick<CallAccessors, 'read' | 'modify'>,
    to: IUser,
    filename: string,
    content: string,
): Promise<{ sender: string } | { refusal: UploadRefusal }> {
    const user = await read.getUserReader().getAppUser();
    if (!user || !isAdministrator(to)) return { refusal: 'unknown' };
    try {
        const room = await directRoom({ read, modify }, user, to);
        if (!room) return { refusal: 'unknown' };
        const uploads = modify.getCreator().getUploadCreator();
        // nothing comes back, and nothing is thrown, where the app may not upload: it was installed before it asked for the permission
        const sent = (await uploads.uploadBuffer(Buffer.from(content), { filename, room, user })) as
            IUpload | undefined;
        return sent ? { sender: user.username } : { refusal: 'unknown' };
    } catch (error) {
        return { refusal: uploadRefusal(error) };
    }
}

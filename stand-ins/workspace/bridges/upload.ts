import { MeteorError, type RoomRecord } from '../model';
import { randomId } from '../random-id';
import { saveMessage } from '../server/save-message';
import type { BridgeContext } from './bridge-context';

interface UploadDetails {
    name: string;
    size: number;
    rid: string;
    userId?: string;
}

/** What the server guesses by the name, where the bytes say nothing (`determineFileType`). */
const types: readonly (readonly [ending: string, type: string])[] = [
    ['.csv', 'text/csv'],
    ['.json', 'application/json'],
    ['.txt', 'text/plain'],
];

/**
 * `apps/meteor/app/apps/server/bridges/uploads.ts`: the file is kept, and a message of its own brings it into the room. The message keeps
 * its content here.
 */
export function uploadBridge({ model, settings }: BridgeContext) {
    return {
        async createUpload({ name, size, rid, userId }: UploadDetails, content: Buffer) {
            const user = userId === undefined ? undefined : model.users.get(userId);
            if (!user) throw new Error('Missing user to perform the upload operation');
            const room = model.rooms.get(rid);
            if (!room) throw new MeteorError('invalid-file', 'File is not valid');
            const type = types.find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream';
            refuse(room, size, type);
            const file = { _id: randomId(), name, type, content: content.toString() };
            const u = { _id: user._id, username: user.username ?? '' };
            saveMessage(model, { _id: randomId(), rid, u, msg: '', ts: new Date(), file });
            return { id: file._id, name, size, type, complete: true };
        },
    };

    /** `FileUpload.validateFileUpload`, in its order; users of apps may write into any room. */
    function refuse(room: RoomRecord, size: number, type: string): void {
        if (settings.rawValue('FileUpload_Enabled') !== true)
            throw new MeteorError('error-file-upload-disabled', 'File Upload Disabled');
        if (settings.rawValue('FileUpload_Enabled_Direct') !== true && room.t === 'd')
            throw new MeteorError(
                'error-direct-message-file-upload-not-allowed',
                'File sharing not allowed in direct messages.',
            );
        const most = Number(settings.rawValue('FileUpload_MaxFileSize'));
        if (most > -1 && size > most)
            throw new MeteorError('error-file-too-large', `File exceeds allowed size of ${most} B.`);
        const accepted = listOf('FileUpload_MediaTypeWhiteList');
        const isAccepted = accepted.length === 0 || accepted.some((pattern) => fits(type, pattern));
        if (!isAccepted || listOf('FileUpload_MediaTypeBlackList').some((pattern) => fits(type, pattern)))
            throw new MeteorError('error-invalid-file-type', 'File type is not accepted.');
    }

    function listOf(setting: string): string[] {
        return String(settings.rawValue(setting))
            .split(',')
            .map((pattern) => pattern.trim())
            .filter((pattern) => pattern !== '');
    }
}

/** `text/*` stands for all of its kind. */
function fits(type: string, pattern: string): boolean {
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

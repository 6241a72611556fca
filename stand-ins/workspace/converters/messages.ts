import type { MessageRecord, Model } from '../model';
import { randomId } from '../random-id';
import { convertRoom } from './rooms';
import { convertUser } from './users';

/** A message as an app hands it over. */
export interface AppMessageInput {
    id?: string | null;
    room?: { id?: string } | null;
    sender?: { id?: string; username?: string } | null;
    editor?: { id?: string } | null;
    text?: string | null;
    threadId?: string | null;
    blocks?: unknown[] | null;
    attachments?: unknown[] | null;
    createdAt?: Date | null;
}

/**
 * The document of an app's message (`apps/meteor/app/apps/server/converters/messages.ts`).
 * @throws Error when the room is missing or unknown; TypeError without sender (a defect of the server)
 */
export function messageDocument(model: Model, message: AppMessageInput): MessageRecord {
    const room = message.room?.id === undefined ? undefined : model.rooms.get(message.room.id);
    if (!room) throw new Error('Invalid room provided on the message.');
    if (!message.sender?.id) throw new TypeError("Cannot read properties of undefined (reading '_id')");
    const sender = model.users.get(message.sender.id);
    return {
        _id: message.id ?? randomId(),
        rid: room._id,
        u: { _id: message.sender.id, username: sender?.username ?? message.sender.username ?? '' },
        msg: message.text ?? '',
        ts: message.createdAt ?? new Date(),
        ...(message.blocks && { blocks: message.blocks }),
        ...(message.attachments && { attachments: message.attachments }),
        ...(message.threadId && { tmid: message.threadId }),
    };
}

export function convertMessage(model: Model, message: MessageRecord) {
    const room = model.rooms.get(message.rid);
    const sender = model.users.get(message.u._id);
    return structuredClone({
        id: message._id,
        threadId: message.tmid,
        text: message.msg,
        createdAt: message.ts,
        blocks: message.blocks,
        attachments: message.attachments,
        type: message.t,
        room: room && convertRoom(model, room),
        sender: sender && convertUser(sender),
    });
}

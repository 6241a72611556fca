import type { MessageRecord, Model, RoomRecord, UserRecord } from '../model';
import { randomId } from '../random-id';

/** Stores a message and moves the counters of its room. */
export function saveMessage(model: Model, message: MessageRecord): MessageRecord {
    model.messages.push(message);
    const room = model.rooms.get(message.rid);
    if (room) {
        room.msgs += 1;
        room.lm = message.ts;
    }
    return message;
}

/**
 * @param type such as `uj` (joined), `au` (added by someone), `ul` (left), `ru` (removed by someone)
 * @param msg what the type asks for: mostly a username
 * @param author who is shown as its author
 */
export function saveSystemMessage(
    model: Model,
    type: string,
    room: RoomRecord,
    msg: string,
    author: Pick<UserRecord, '_id' | 'username'>,
): void {
    const u = { _id: author._id, username: author.username ?? '' };
    saveMessage(model, { _id: randomId(), rid: room._id, u, msg, t: type, ts: new Date() });
}

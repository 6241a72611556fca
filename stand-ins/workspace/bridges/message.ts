import { convertMessage, messageDocument, type AppMessageInput } from '../converters/messages';
import { MeteorError } from '../model';
import { saveMessage } from '../server/save-message';
import { subscriptionsOfRoom } from '../server/subscriptions';
import { tellWatchers } from '../watch-messages';
import type { BridgeContext } from './bridge-context';

/**
 * `apps/meteor/app/apps/server/bridges/messages.ts`. Ephemeral messages reach whoever is named, in the room or not, and
 * are stored nowhere on a real server; here they stay in the model, marked with `privateTo`, to be looked at.
 */
export function messageBridge({ model, settings }: BridgeContext) {
    return {
        async create(message: AppMessageInput) {
            const document = messageDocument(model, message);
            tellWatchers(document);
            // `executeSendMessage`, which private notices do not pass through
            if (document.msg.length > Number(settings.rawValue('Message_MaxAllowedSize')))
                throw new MeteorError('error-message-size-exceeded', 'Message size exceeds Message_MaxAllowedSize', {
                    method: 'sendMessage',
                });
            return saveMessage(model, document)._id;
        },
        async getById(messageId: string) {
            const message = model.messages.find(({ _id, privateTo }) => _id === messageId && privateTo === undefined);
            return message && convertMessage(model, message);
        },
        async update(message: AppMessageInput) {
            if (!message.editor?.id) throw new Error('Invalid editor assigned to the message for the update.');
            const stored = model.messages.find(({ _id }) => _id === message.id);
            if (!stored) throw new Error('A message must exist to update.');
            if (!model.users.has(message.editor.id)) throw new Error('Could not find message editor');
            const document = messageDocument(model, message);
            tellWatchers(document);
            Object.assign(stored, document);
        },
        async delete(message: AppMessageInput) {
            if (!message.id) throw new Error('Invalid message id');
            const index = model.messages.findIndex(({ _id }) => _id === message.id);
            if (index >= 0) model.messages.splice(index, 1);
        },
        async notifyUser(user: { id: string }, message: AppMessageInput) {
            const document = messageDocument(model, message);
            tellWatchers(document);
            model.messages.push({ ...document, privateTo: user.id });
        },
        async notifyRoom(room: { id?: string } | undefined, message: AppMessageInput) {
            if (!room?.id) return;
            const document = messageDocument(model, message);
            tellWatchers(document);
            for (const { u } of subscriptionsOfRoom(model, room.id)) {
                if (model.users.has(u._id)) model.messages.push({ ...document, privateTo: u._id });
            }
        },
        async typing({ scope }: { scope: string }) {
            if (scope !== 'room') throw new Error('Unrecognized typing scope provided');
        },
    };
}

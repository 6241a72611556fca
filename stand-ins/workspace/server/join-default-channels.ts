import type { UserRecord } from '../model';
import type { Server } from '../server';
import { saveSystemMessage } from './save-message';
import { createSubscription, findSubscription } from './subscriptions';

/** Puts a new user into every default channel (`addUserToDefaultChannels.ts`); apps are not asked and not told. */
export async function joinDefaultChannels(
    server: Server,
    user: UserRecord,
    options: { silenced?: boolean } = {},
): Promise<void> {
    for (const room of server.model.rooms.values()) {
        if (!room.default || room.t === 'd' || findSubscription(server.model, room._id, user._id)) continue;
        createSubscription(server.model, room, user);
        if (!options.silenced) saveSystemMessage(server.model, 'uj', room, user.username ?? '', user);
    }
}

import { MeteorError, type RoomRecord } from '../../model';
import { banUser, unbanUser } from '../../server/ban-user';
import { subscriptionsOfRoom } from '../../server/subscriptions';
import type { RestApi, UserCall } from '../api';
import { userFromParams } from '../find-from-params';
import { readPage } from '../pagination';
import { canAccessRoom, hasPermission } from '../permissions';

const since = { since: '8.4' };

/** Bans from rooms (`apps/meteor/app/api/server/v1/rooms.ts`, RocketChat/Rocket.Chat#39321). */
export function addBanRoutes(api: RestApi): void {
    api.authenticated('POST', 'rooms.banUser', since, (call) => {
        const user = userFromParams(call.workspace.model, call.body);
        banUser(call.workspace, roomToBanFrom(call), user, call.user);
        return call.answers.success();
    });
    api.authenticated('POST', 'rooms.unbanUser', since, (call) => {
        const user = userFromParams(call.workspace.model, call.body);
        unbanUser(call.workspace, roomToBanFrom(call), user, call.user);
        return call.answers.success();
    });
    // no permission is asked for but that to see the room; from 9.0 on a refusal is 403
    api.authenticated('GET', 'rooms.bannedUsers', since, ({ answers, workspace, user, query }) => {
        const { model, version } = workspace;
        const roomId = query.roomId ?? '';
        if (!canAccessRoom(model, user, roomId))
            return version.atLeast('9.0') ? answers.forbidden() : answers.unauthorized();
        const page = readPage(workspace, query);
        const banned = subscriptionsOfRoom(model, roomId).filter(({ status }) => status === 'BANNED');
        // an account that was deleted is counted, and not there
        const bannedUsers = banned.slice(page.offset, page.offset + page.count).flatMap(({ u }) => {
            const found = model.users.get(u._id);
            return found ? [{ _id: found._id, username: found.username, name: found.name }] : [];
        });
        return answers.success({ bannedUsers, count: bannedUsers.length, offset: page.offset, total: banned.length });
    });
}

function roomToBanFrom({ workspace: { model }, user, body }: UserCall): RoomRecord {
    const room = model.rooms.get(typeof body.roomId === 'string' ? body.roomId : '');
    if (!room) throw new MeteorError('error-invalid-room', 'Invalid room', { method: 'banUserFromRoom' });
    if (!hasPermission(model, user, 'ban-user', room._id) || !canAccessRoom(model, user, room._id))
        throw new MeteorError('error-not-allowed', 'Not allowed', { method: 'banUserFromRoom' });
    return room;
}

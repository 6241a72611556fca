import { MeteorError, type RoomRecord } from '../../model';
import { findRoomByName } from '../../server/find-rooms';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { groupFromParams, ownGroupFromParams, userFromParams, usersFromParams } from '../find-from-params';
import { createRoomFromBody } from '../new-room';
import { addUsersToRoom, kickUserFromRoom } from '../room-membership';
import { roomRoles } from '../room-roles';
import { answerMembers, showRoom } from '../show-room';

/**
 * `groups.…` that deal with membership (`apps/meteor/server/api/v1/groups.ts`). Inviting and kicking look at permissions
 * only and take archived rooms; the others look first whether the caller is in the room.
 */
export function addGroupRoutes(api: RestApi): void {
    const shown = ({ answers, workspace }: UserCall, room: RoomRecord): Answer =>
        answers.success({ group: showRoom(workspace.model, room) });

    api.authenticated('POST', 'groups.create', {}, async (call) => {
        const { answers, body } = call;
        if (!body.name) return answers.failure('Body param "name" is required');
        if (body.members && !Array.isArray(body.members)) {
            return answers.failure('Body param "members" must be an array if provided');
        }
        return shown(call, await createRoomFromBody(call, 'p'));
    });
    api.authenticated('POST', 'groups.invite', {}, async (call) => {
        const { workspace, user, body } = call;
        const room = invitedGroup(call);
        const users = usersFromParams(workspace.model, body);
        if (users.length === 0) {
            throw new MeteorError('error-empty-invite-list', 'Cannot invite if no valid users are provided');
        }
        await addUsersToRoom(workspace, user, room, users);
        return shown(call, room);
    });
    api.authenticated('POST', 'groups.kick', {}, async ({ answers, workspace, user: caller, body }) => {
        const room = groupFromParams(workspace.model, body);
        const user = userFromParams(workspace.model, body);
        if (user.username === undefined) return answers.failure('Invalid user');
        await kickUserFromRoom(workspace, caller, room, user);
        return answers.success();
    });
    api.authenticated('GET', 'groups.info', {}, (call) =>
        shown(call, ownGroupFromParams(call.workspace.model, call.query, call.user, { alsoArchived: true })),
    );
    api.authenticated('GET', 'groups.members', {}, (call) =>
        answerMembers(call, ownGroupFromParams(call.workspace.model, call.query, call.user)),
    );
    api.authenticated('GET', 'groups.roles', {}, ({ answers, workspace, user, query }) =>
        answers.success({ roles: roomRoles(workspace, ownGroupFromParams(workspace.model, query, user)._id) }),
    );
}

/** `roomId` and `roomName` may each be either. */
function invitedGroup({ workspace: { model }, body }: UserCall): RoomRecord {
    const key = [body.roomId, body.roomName].find((value) => typeof value === 'string' && value.trim() !== '');
    const room = typeof key === 'string' ? (model.rooms.get(key) ?? findRoomByName(model, key)) : undefined;
    return groupFromParams(model, room ? { roomId: room._id } : body);
}

import { MeteorError, type RoomRecord } from '../../model';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { channelFromParams, userFromParams, usersFromParams } from '../find-from-params';
import { createRoomFromBody, teamIdOf } from '../new-room';
import { canAccessRoom, hasPermission } from '../permissions';
import { addUsersToRoom, kickUserFromRoom } from '../room-membership';
import { roomRoles } from '../room-roles';
import { answerMembers, showRoom } from '../show-room';

const string = { type: 'string' };
const exactly = (properties: object) => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
});
const oneRoom = { oneOf: [exactly({ roomId: string }), exactly({ roomName: string })] };
const roomAndUser = {
    oneOf: [exactly({ roomId: string, userId: string }), exactly({ roomName: string, userId: string })],
};

/** `channels.…` that deal with membership (`apps/meteor/server/api/v1/channels.ts`). */
export function addChannelRoutes(api: RestApi): void {
    const shown = ({ answers, workspace }: UserCall, room: RoomRecord): Answer =>
        answers.success({ channel: showRoom(workspace.model, room) });

    api.authenticated('POST', 'channels.create', {}, async (call) => {
        const refused = refusedChannel(call);
        return refused ?? shown(call, await createRoomFromBody(call, 'c'));
    });
    api.authenticated('POST', 'channels.invite', {}, async (call) => {
        const { answers, workspace, user, body } = call;
        const room = channelFromParams(workspace.model, body);
        const users = usersFromParams(workspace.model, body);
        if (users.length === 0) {
            return answers.failure('invalid-user-invite-list', 'Cannot invite if no users are provided');
        }
        await addUsersToRoom(workspace, user, room, users);
        return shown(call, room);
    });
    api.authenticated('POST', 'channels.kick', { params: roomAndUser }, async (call) => {
        const room = channelFromParams(call.workspace.model, call.body);
        const user = userFromParams(call.workspace.model, call.body);
        if (user.username === undefined) return call.answers.failure('Invalid user');
        await kickUserFromRoom(call.workspace, call.user, room, user);
        return shown(call, room);
    });
    api.authenticated('GET', 'channels.info', {}, (call) => {
        const room = channelFromParams(call.workspace.model, call.query, { alsoArchived: true });
        return canAccessRoom(call.workspace.model, call.user, room._id) ? shown(call, room) : call.answers.forbidden();
    });
    api.authenticated('GET', 'channels.members', {}, (call) => {
        const { answers, workspace, user, query } = call;
        const room = channelFromParams(workspace.model, query, { alsoArchived: true });
        return canAccessRoom(workspace.model, user, room._id) ? answerMembers(call, room) : answers.forbidden();
    });
    api.authenticated('GET', 'channels.roles', { params: oneRoom }, ({ answers, workspace, user, query }) => {
        const room = channelFromParams(workspace.model, query);
        if (!canAccessRoom(workspace.model, user, room._id)) {
            throw new MeteorError('error-invalid-user', 'Invalid user', { method: 'getRoomRoles' });
        }
        return answers.success({ roles: roomRoles(workspace, room._id) });
    });
}

/** The checks of a new channel come before the server's own, with other words. */
function refusedChannel({ answers, workspace: { model, version }, user, body }: UserCall): Answer | undefined {
    const teamId = teamIdOf(body);
    const team = teamId === undefined ? undefined : model.teams.get(teamId);
    const mayNot =
        (teamId === undefined && !hasPermission(model, user, 'create-c')) ||
        (team && !hasPermission(model, user, 'create-team-channel', team.roomId));
    if (mayNot) return version.atLeast('8.0') ? answers.forbidden() : answers.failure('unauthorized');
    if (!body.name) return answers.failure('Param "name" is required');
    if (body.members && !Array.isArray(body.members)) {
        return answers.failure('Param "members" must be an array if provided');
    }
    return undefined;
}

import type { RoomRecord, RoomRole } from '../../model';
import type { RestApi, UserCall } from '../api';
import { channelFromParams, ownGroupFromParams, roomFromParams, userFromParams } from '../find-from-params';
import { readPage } from '../pagination';
import { canAccessRoom } from '../permissions';
import { setRoomRole } from '../room-roles';
import { listMembers, pageOfMembersByRole, showRoom, teamOfRoom } from '../show-room';

const string = { type: 'string' };
const membersByRole = {
    type: 'object',
    properties: {
        roomId: string,
        roomName: string,
        filter: string,
        sort: string,
        count: { type: 'integer' },
        offset: { type: 'integer' },
    },
    oneOf: [{ required: ['roomId'] }, { required: ['roomName'] }],
    additionalProperties: false,
};

/** What `rooms.…` says of membership (`apps/meteor/server/api/v1/rooms.ts`), and the roles in rooms of both kinds. */
export function addRoomRoutes(api: RestApi): void {
    api.authenticated('GET', 'rooms.info', {}, ({ answers, workspace: { model }, user, query }) => {
        const room = roomFromParams(model, query);
        if (!canAccessRoom(model, user, room._id)) return answers.failure('not-allowed', 'Not Allowed');
        return answers.success({ room: showRoom(model, room), ...teamOfRoom(model, room) });
    });

    const byRole = { since: '7.3', params: membersByRole };
    api.authenticated('GET', 'rooms.membersOrderedByRole', byRole, ({ answers, workspace, user, query }) => {
        const { model } = workspace;
        const room = roomFromParams(model, query, { alsoArchived: true });
        if (!canAccessRoom(model, user, room._id)) {
            return answers.notFound('The required "roomId" or "roomName" param provided does not match any room');
        }
        if (room.t === 'd') return answers.failure('error-room-type-not-supported');
        return answers.success(pageOfMembersByRole(listMembers(model, room, query.filter), readPage(workspace, query)));
    });

    addRoleRoutesOf(api, 'channels', ({ workspace, body }) => channelFromParams(workspace.model, body));
    addRoleRoutesOf(api, 'groups', ({ workspace, user, body }) => ownGroupFromParams(workspace.model, body, user));
}

/** `addOwner`, `removeModerator` …: an administrator reaches every channel, and private rooms as a member only. */
function addRoleRoutesOf(api: RestApi, prefix: string, roomOf: (call: UserCall) => RoomRecord): void {
    const roles: [string, RoomRole][] = [
        ['Owner', 'owner'],
        ['Moderator', 'moderator'],
        ['Leader', 'leader'],
    ];
    for (const [name, role] of roles) {
        for (const verb of ['add', 'remove'] as const) {
            api.authenticated('POST', `${prefix}.${verb}${name}`, {}, (call) => {
                const room = roomOf(call);
                const user = userFromParams(call.workspace.model, call.body);
                setRoomRole(call.workspace, call.user, room, user, role, verb === 'add');
                return call.answers.success();
            });
        }
    }
}

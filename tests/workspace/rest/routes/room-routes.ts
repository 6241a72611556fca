import { MeteorError, type RoomRecord, type RoomRole } from '../../model';
import { createRoom } from '../../server/create-room';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import type { Fields } from '../body';
import { anyRoomFromParams, roomFromParams, userFromParams, usersFromParams } from '../find-from-params';
import { readPage } from '../pagination';
import { canAccessRoom, hasPermission } from '../permissions';
import { addUsersToRoom, kickUserFromRoom, setRoomRole } from '../room-membership';
import { listMembers, pageOfMembers, pageOfMembersByRole, showRoom } from '../show-room';

interface Kind {
    type: 'c' | 'p';
    prefix: 'channels' | 'groups';
    key: 'channel' | 'group';
}

const kinds: Kind[] = [
    { type: 'c', prefix: 'channels', key: 'channel' },
    { type: 'p', prefix: 'groups', key: 'group' },
];

/** `channels.…` and `groups.…` that deal with membership, and what `rooms.…` says of it. */
export function addRoomRoutes(api: RestApi): void {
    for (const kind of kinds) addRoutesOf(api, kind);

    api.authenticated('GET', 'rooms.info', {}, ({ answers, workspace, user, query }) => {
        const room = anyRoomFromParams(workspace.model, query);
        if (!room || !canAccessRoom(workspace.model, user, room._id))
            return answers.failure('not-allowed', 'Not Allowed');
        return answers.success({ room: showRoom(workspace.model, room) });
    });

    api.authenticated('GET', 'rooms.membersOrderedByRole', { since: '7.3' }, ({ answers, workspace, user, query }) => {
        const room = anyRoomFromParams(workspace.model, query);
        if (!room || !canAccessRoom(workspace.model, user, room._id)) {
            throw new MeteorError(
                'error-room-not-found',
                'The required "roomId" param provided does not match any room',
            );
        }
        const members = listMembers(workspace.model, room, query.filter);
        return answers.success(pageOfMembersByRole(members, readPage(workspace, query)));
    });
}

function addRoutesOf(api: RestApi, kind: Kind): void {
    const { prefix } = kind;
    api.authenticated('POST', `${prefix}.create`, {}, (call) => create(call, kind));

    api.authenticated('POST', `${prefix}.invite`, {}, async (call) => {
        const { workspace, user, body } = call;
        const room = roomOf(call, kind, body);
        const users = usersFromParams(workspace.model, body);
        if (users.length === 0) {
            return call.answers.failure('invalid-user-invite-list', 'Cannot invite if no users are provided');
        }
        await addUsersToRoom(workspace, user, room, users);
        return showing(call, kind, room);
    });

    api.authenticated('POST', `${prefix}.kick`, {}, async (call) => {
        const room = roomOf(call, kind, call.body);
        const user = userFromParams(call.workspace.model, call.body);
        if (user.username === undefined) return call.answers.failure('Invalid user');
        await kickUserFromRoom(call.workspace, call.user, room, user);
        return showing(call, kind, room);
    });

    api.authenticated('GET', `${prefix}.info`, {}, (call) => showing(call, kind, roomOf(call, kind, call.query)));

    api.authenticated('GET', `${prefix}.members`, {}, (call) => {
        const room = roomOf(call, kind, call.query);
        const members = listMembers(call.workspace.model, room, call.query.filter);
        return call.answers.success(pageOfMembers(members, readPage(call.workspace, call.query)));
    });

    const roles: [string, RoomRole][] = [
        ['Owner', 'owner'],
        ['Moderator', 'moderator'],
        ['Leader', 'leader'],
    ];
    for (const [name, role] of roles) {
        for (const verb of ['add', 'remove'] as const) {
            api.authenticated('POST', `${prefix}.${verb}${name}`, {}, (call) => {
                const room = roomOf(call, kind, call.body);
                const user = userFromParams(call.workspace.model, call.body);
                setRoomRole(call.workspace, call.user, room, user, role, verb === 'add');
                return call.answers.success();
            });
        }
    }
}

function roomOf({ workspace, user }: UserCall, { type }: Kind, fields: Fields): RoomRecord {
    return roomFromParams(workspace.model, type, fields, user);
}

function showing({ answers, workspace }: UserCall, { key }: Kind, room: RoomRecord): Answer {
    return answers.success({ [key]: showRoom(workspace.model, room) });
}

async function create(call: UserCall, kind: Kind): Promise<Answer> {
    const { answers, workspace, user, body } = call;
    if (!hasPermission(workspace.model, user, `create-${kind.type}`)) {
        return workspace.version.atLeast('8.0') ? answers.forbidden() : answers.failure('unauthorized');
    }
    const { name, members, readOnly, excludeSelf, extraData } = body;
    if (typeof name !== 'string' || name === '') return answers.failure('Body param "name" is required');
    if (members !== undefined && !Array.isArray(members)) {
        return answers.failure('Body param "members" must be an array if provided');
    }
    const teamId =
        typeof extraData === 'object' && extraData !== null && 'teamId' in extraData ? extraData.teamId : null;
    const room = await createRoom(workspace, {
        type: kind.type,
        name,
        owner: user,
        members: (members ?? []) as string[],
        readOnly: readOnly === true,
        excludeSelf: excludeSelf === true,
        ...(typeof teamId === 'string' && { teamId }),
    });
    return showing(call, kind, room);
}

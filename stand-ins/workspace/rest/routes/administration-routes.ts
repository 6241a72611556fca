import { MeteorError } from '../../model';
import { createUser } from '../../server/create-user';
import { deleteUser } from '../../server/delete-user';
import { joinDefaultChannels } from '../../server/join-default-channels';
import { eraseRoom } from '../../server/subscriptions';
import { isUsernameAvailable } from '../../server/username-availability';
import { validRoomName } from '../../server/valid-room-name';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { channelFromParams, roomFromParams } from '../find-from-params';
import { readPage, takePage } from '../pagination';
import { hasPermission } from '../permissions';
import { showRoom } from '../show-room';
import { showUpdatedUser } from '../show-user';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What administrators do with accounts and rooms that are not their own (`apps/meteor/app/api/server/v1/{users,rooms,channels}.ts`). */
export function addAdministrationRoutes(api: RestApi): void {
    api.authenticated('POST', 'users.create', { twoFactor: true }, create);
    api.authenticated('POST', 'users.delete', { twoFactor: true, permissions: ['delete-user'] }, async (call) => {
        const { answers, workspace, body } = call;
        await deleteUser(workspace, String(body.userId), body.confirmRelinquish === true);
        return answers.success();
    });
    api.authenticated('GET', 'rooms.adminRooms', {}, listRooms);
    api.authenticated('POST', 'rooms.delete', {}, ({ answers, workspace, user, body }) => {
        const room = roomFromParams(workspace.model, body, { alsoArchived: true });
        if (!hasPermission(workspace.model, user, `delete-${room.t}`, room._id)) throw notAllowed('eraseRoom');
        eraseRoom(workspace.model, room._id);
        return answers.success();
    });
    api.authenticated('POST', 'rooms.saveRoomSettings', {}, (call) => {
        const { answers, workspace, user, body } = call;
        const room = workspace.model.rooms.get(text(body.rid) ?? '');
        if (!room) throw new MeteorError('error-invalid-room', 'Invalid room', { method: 'saveRoomSettings' });
        if (!hasPermission(workspace.model, user, 'edit-room', room._id))
            throw new MeteorError('error-action-not-allowed', 'Editing room is not allowed', {
                ...{ method: 'saveRoomSettings', action: 'Editing_room' },
            });
        const { rid, systemMessages, ...others } = body;
        const [other] = Object.keys(others);
        if (other !== undefined)
            throw new Error(`The stand-in workspace does not imitate saveRoomSettings of ${other}.`);
        if (Array.isArray(systemMessages)) room.sysMes = systemMessages as string[];
        return answers.success({ rid });
    });
    api.authenticated('POST', 'channels.rename', {}, (call) => {
        const { answers, workspace, user, body } = call;
        const room = channelFromParams(workspace.model, body);
        const name = text(body.name)?.trim();
        if (name === undefined) return answers.failure('The bodyParam "name" is required');
        if (room.name === name) return answers.failure('The channel name is the same as what it would be renamed to.');
        if (!hasPermission(workspace.model, user, 'edit-room', room._id)) throw notAllowed('saveRoomSettings');
        room.name = validRoomName(workspace, name);
        room.fname = name;
        return answers.success({ channel: showRoom(workspace.model, room) });
    });
}

async function create({ answers, workspace, user: caller, body }: UserCall): Promise<Answer> {
    const { model } = workspace;
    if (!hasPermission(model, caller, 'create-user')) throw notAllowed('insertOrUpdateUser');
    const [username, name, email] = [text(body.username), text(body.name), text(body.email)];
    const password = text(body.password);
    if (username === undefined || name === undefined || email === undefined || password === undefined) {
        return answers.failure('Match error: Missing key', 'error-invalid-params');
    }
    if (!isUsernameAvailable(workspace, username)) {
        throw new MeteorError('error-field-unavailable', `${username} is already in use :(`, { field: 'Username' });
    }
    const roles = Array.isArray(body.roles) ? (body.roles as string[]) : undefined;
    const isVerified = { emailVerified: body.verified === true };
    const user = createUser(workspace, { username, name, email, password, roles, ...isVerified });
    if (body.joinDefaultChannels !== false) await joinDefaultChannels(workspace, user);
    await workspace.events.userCreated(user);
    return answers.success({ user: showUpdatedUser(user) });
}

/** Private rooms included, which their reader may not look into. */
function listRooms({ answers, workspace, user, query }: UserCall): Answer {
    if (!hasPermission(workspace.model, user, 'view-room-administration')) return answers.forbidden();
    const wanted = (query.filter ?? '').toLowerCase();
    const types = query['types[]'];
    const found = [...workspace.model.rooms.values()].filter(
        ({ name, t }) => name.toLowerCase().includes(wanted) && (types === undefined || types === t),
    );
    const page = readPage(workspace, query);
    // `apps/meteor/lib/rooms/adminFields.ts`: neither what the room hides nor its attributes
    const rooms = takePage(found, page, { name: 1 }).map((room) => ({
        ...showRoom(workspace.model, room),
        sysMes: undefined,
    }));
    return answers.success({ rooms, count: rooms.length, offset: page.offset, total: found.length });
}

function notAllowed(method: string): MeteorError {
    return new MeteorError('error-action-not-allowed', 'Not allowed', { method });
}

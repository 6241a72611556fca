import { findUser, findUserByEmail, findUserByUsername } from '../../login/find-users';
import { MeteorError, type Model } from '../../model';
import { setUserActiveStatus } from '../../server/set-user-active-status';
import { subscriptionsOfUser } from '../../server/subscriptions';
import type { Answer } from '../answers';
import type { RestApi, UserCall } from '../api';
import { readPage, takePage } from '../pagination';
import { hasPermission } from '../permissions';
import { saveUser } from '../save-user';
import { booleanSetting } from '../setting-value';
import { showListedUser, showUpdatedUser, showUserInfo } from '../show-user';

const activeStatus = {
    type: 'object',
    properties: {
        userId: { type: 'string' },
        activeStatus: { type: 'boolean' },
        confirmRelinquish: { type: 'boolean', nullable: true },
    },
    required: ['userId', 'activeStatus'],
    additionalProperties: false,
};

const update = {
    type: 'object',
    properties: {
        userId: { type: 'string' },
        confirmRelinquish: { type: 'boolean' },
        data: {
            type: 'object',
            properties: {
                ...Object.fromEntries(
                    ['email', 'name', 'password', 'username', 'bio', 'nickname', 'statusText', 'language'].map(
                        (field) => [field, { type: 'string' }],
                    ),
                ),
                ...Object.fromEntries(
                    ['requirePasswordChange', 'setRandomPassword', 'verified', 'active', 'joinDefaultChannels'].map(
                        (field) => [field, { type: 'boolean' }],
                    ),
                ),
                roles: { type: 'array', items: { type: 'string' } },
                customFields: { type: 'object' },
            },
            additionalProperties: false,
        },
    },
    required: ['userId', 'data'],
    additionalProperties: false,
};

/** `users.…` but for tokens (`apps/meteor/app/api/server/v1/users.ts`). */
export function addUserRoutes(api: RestApi): void {
    api.authenticated('GET', 'users.info', {}, userInfo);
    api.authenticated('GET', 'users.list', {}, listUsers);

    api.authenticated('POST', 'users.update', { twoFactor: true, body: update }, async (call) => {
        const { answers, workspace, user, body } = call;
        const data = body.data as Record<string, unknown>;
        const userId = String(body.userId);
        await saveUser(workspace, user, userId, data);
        if (typeof data.active === 'boolean') {
            await setUserActiveStatus(workspace, userId, data.active, body.confirmRelinquish === true);
        }
        const updated = workspace.model.users.get(userId);
        return updated ? answers.success({ user: showUpdatedUser(updated) }) : answers.failure('User not found');
    });

    const active = {
        body: activeStatus,
        anyPermission: ['edit-other-user-active-status', 'manage-moderation-actions'],
    };
    api.authenticated('POST', 'users.setActiveStatus', active, async (call) => {
        const { answers, workspace, user, body } = call;
        if (!hasPermission(workspace.model, user, 'edit-other-user-active-status')) {
            throw new MeteorError('error-not-allowed', 'Not allowed', { method: 'setUserActiveStatus' });
        }
        const userId = String(body.userId);
        await setUserActiveStatus(workspace, userId, body.activeStatus === true, body.confirmRelinquish === true);
        const updated = workspace.model.users.get(userId);
        if (!updated) return answers.failure('User not found');
        return answers.success({ user: { _id: updated._id, active: updated.active } });
    });
}

/** By id, exact username, or address. `includeUserRooms` adds the memberships, of others with a permission. */
function userInfo({ answers, workspace, user: caller, query }: UserCall): Answer {
    const { model } = workspace;
    const { userId, username, email } = query;
    const key = userId ?? username ?? email;
    if (!key) return answers.failure('Invalid search query.');
    const canViewAll = hasPermission(model, caller, 'view-full-other-user-info');
    const user = email !== undefined && key === email ? findUserByEmail(model, email) : findByIdOrUsername(model, key);
    if (!user) return answers.failure('User not found.');
    const shown = showUserInfo(user, caller, canViewAll);
    const mayListRooms = user === caller || hasPermission(model, caller, 'view-other-user-channels');
    if (query.includeUserRooms !== 'true' || !mayListRooms) return answers.success({ user: shown });

    const rooms = subscriptionsOfUser(model, user._id).flatMap(({ rid, roles }) => {
        const room = model.rooms.get(rid);
        return room ? [{ rid, name: room.name, t: room.t, roles, unread: 0 }] : [];
    });
    rooms.sort((a, b) => (a.t === b.t ? (a.name < b.name ? -1 : 1) : a.t < b.t ? -1 : 1));
    return answers.success({ user: { ...shown, rooms } });
}

/** `Users.findOneByIdOrUsername`: both exact. */
function findByIdOrUsername(model: Model, key: string) {
    return findUser(model, ({ _id }) => _id === key) ?? findUserByUsername(model, key);
}

function listUsers({ answers, workspace, user: caller, query }: UserCall): Answer {
    const { model } = workspace;
    const may = (permission: string): boolean => hasPermission(model, caller, permission);
    const alsoOutside = booleanSetting(workspace, 'API_Apply_permission_view-outside-room_on_users-list', false);
    if (!may('view-d-room') || (alsoOutside && !may('view-outside-room'))) return answers.forbidden();
    const canViewAll = may('view-full-other-user-info');
    const { email } = query;
    if (email !== undefined && !canViewAll) return answers.forbidden();

    const page = readPage(workspace, query);
    const wanted = [...model.users.values()].filter(
        ({ emails }) =>
            email === undefined || emails?.some(({ address }) => address.toLowerCase() === email.toLowerCase()),
    );
    const users = takePage(wanted, page, { username: 1 }).map((user) => showListedUser(user, canViewAll));
    return answers.success({ users, count: users.length, offset: page.offset, total: wanted.length });
}

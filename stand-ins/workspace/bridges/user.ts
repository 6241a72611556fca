import { convertUser, type AppUser } from '../converters/users';
import type { UserRecord } from '../model';
import { createUser } from '../server/create-user';
import { deleteUser } from '../server/delete-user';
import { findUser, findUserByUsername, findUserByUsernameIgnoringCase } from '../server/find-users';
import { setUserActiveStatus } from '../server/set-user-active-status';
import { subscriptionsOfUser } from '../server/subscriptions';
import type { BridgeContext } from './bridge-context';

/** `apps/meteor/app/apps/server/bridges/users.ts`. Usernames are compared exactly. */
export function userBridge(context: BridgeContext) {
    const { model } = context;
    const show = (user: UserRecord | undefined): AppUser | undefined => user && convertUser(user);

    return {
        async getById(id: string) {
            return show(model.users.get(id));
        },
        async getByUsername(username: string) {
            return username ? show(findUserByUsername(model, username)) : undefined;
        },
        async getAppUser(appId?: string) {
            return appId ? show(findUser(model, (user) => user.appId === appId)) : undefined;
        },
        async create(user: Partial<AppUser>, appId: string) {
            if (user.type !== 'app' && user.type !== 'bot') {
                throw new Error('Creating normal users is currently not supported');
            }
            const { username = '', name, roles } = user;
            if (findUserByUsernameIgnoringCase(model, username)) {
                throw new Error(
                    `The username "${username}" is already being used. Rename or remove the user using it to install this App`,
                );
            }
            const created = createUser(context, {
                username,
                name,
                roles,
                type: user.type,
                active: user.isEnabled ?? true,
                appId,
            });
            return created._id;
        },
        async remove(user: AppUser | undefined) {
            if (!user) return true;
            try {
                await deleteUser(context, user.id);
            } catch (error) {
                throw new Error(`Errors occurred while deleting an app user: ${String(error)}`);
            }
            return true;
        },
        /** Writes the fields straight onto the document: `customFields` as a whole, no check of anything. Presence is not kept. */
        async update(user: AppUser | undefined, fields: Record<string, unknown>) {
            if (!user) throw new Error('User not provided');
            const stored = model.users.get(user.id);
            const rest = Object.entries(fields).filter(([name]) => name !== 'status');
            if (stored) Object.assign(stored, structuredClone(Object.fromEntries(rest)));
            return true;
        },
        async deactivate(userId: string, confirmRelinquish: boolean) {
            if (!userId) throw new Error('Invalid user id');
            if (!model.users.has(userId)) throw new TypeError("Cannot read properties of undefined (reading 'id')");
            await setUserActiveStatus(context, userId, false, confirmRelinquish);
            return true;
        },
        async deleteUsersCreatedByApp(appId: string, type: string) {
            const users = [...model.users.values()].filter((user) => user.appId === appId && user.type === type);
            for (const { _id } of users) await deleteUser(context, _id);
            return users.length > 0;
        },
        async getActiveUserCount() {
            return [...model.users.values()].filter(({ active, type }) => active && type === 'user').length;
        },
        async getUserUnreadMessageCount() {
            return 0;
        },
        /** Engines before 1.57, of servers before 7.12, do not have it: there the host refuses the call. */
        async getUserRoomIds(userId: string) {
            if (!context.version.atLeast('7.12')) throw new Error('Invalid accessor method "getUserRoomIds"');
            return subscriptionsOfUser(model, userId).map(({ rid }) => rid);
        },
    };
}

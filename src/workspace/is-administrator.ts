import type { IUser } from '@rocket.chat/apps-engine/definition/users';

/** The engine cannot ask whether a user has a permission; the role is what an app can see. */
export function isAdministrator(user: IUser): boolean {
    return Array.isArray(user.roles) && user.roles.includes('admin');
}

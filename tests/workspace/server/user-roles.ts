import { MeteorError, type Model, type RoleRecord, type UserRecord } from '../model';
import { activeUsersInRole } from './find-users';

/** By id first, then by name (`Roles.findOneByIdOrName`). */
export function findRole(model: Model, idOrName: string): RoleRecord | undefined {
    return model.roles.get(idOrName) ?? [...model.roles.values()].find(({ name }) => name === idOrName);
}

/**
 * Gives roles by id, silently keeping those the user has. Permissions are the caller's business.
 * @throws MeteorError `error-invalid-role` for an unknown id
 */
export function addUserRoles(model: Model, user: UserRecord, roleIds: string[]): void {
    for (const id of roleIds) {
        if (!model.roles.has(id)) throw new MeteorError('error-invalid-role', 'Invalid role', { role: id });
        if (!user.roles.includes(id)) user.roles.push(id);
    }
    user._updatedAt = new Date();
}

/**
 * Takes roles by id.
 * @throws MeteorError `error-invalid-role` for an unknown id; `error-admin-required` when no administrator would be left
 */
export function removeUserFromRoles(model: Model, user: UserRecord, roleIds: string[]): void {
    for (const id of roleIds) {
        if (!model.roles.has(id)) throw new MeteorError('error-invalid-role', 'Invalid role', { role: id });
        if (id === 'admin' && activeUsersInRole(model, 'admin').every((other) => other === user)) {
            throw new MeteorError('error-admin-required', 'You need to have at least one admin');
        }
        user.roles = user.roles.filter((role) => role !== id);
    }
    user._updatedAt = new Date();
}

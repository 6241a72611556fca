import {
    MeteorError,
    type Model,
    type RoleRecord,
    type RoomRole,
    type SubscriptionRecord,
    type UserRecord,
} from '../model';
import { findSubscription } from './subscriptions';

/** By id first, then by name (`Roles.findOneByIdOrName`). */
export function findRole(model: Model, idOrName: string): RoleRecord | undefined {
    return model.roles.get(idOrName) ?? [...model.roles.values()].find(({ name }) => name === idOrName);
}

/** All roles that have one of these ids or names (`Roles.findInIdsOrNames`). */
export function findRoles(model: Model, idsOrNames: string[]): RoleRecord[] {
    return [...model.roles.values()].filter(({ _id, name }) => idsOrNames.includes(_id) || idsOrNames.includes(name));
}

/**
 * Whether the user holds the role: a role for rooms in the room `scope` only, whatever the account itself lists
 * (`Roles.isUserInRoles`).
 */
export function hasRole(model: Model, user: UserRecord, role: RoleRecord, scope?: string): boolean {
    if (role.scope === 'Users') return user.roles.includes(role._id);
    return scope !== undefined && holdsInRoom(findSubscription(model, scope, user._id), role._id);
}

/**
 * Everybody who holds the role; a role for rooms without `scope` in any room at all. Deactivated people count
 * (`getUsersInRole.ts`).
 */
export function usersInRole(model: Model, role: RoleRecord, scope?: string): UserRecord[] {
    if (role.scope === 'Users') return [...model.users.values()].filter(({ roles }) => roles.includes(role._id));
    const looked = scope === undefined ? [...model.subscriptions.values()] : model.subscriptions.ofRoom(scope);
    const holders = looked.filter((subscription) => holdsInRoom(subscription, role._id));
    const ids = new Set(holders.map(({ u }) => u._id));
    return [...model.users.values()].filter(({ _id }) => ids.has(_id));
}

/**
 * Gives roles by id, silently keeping those the user has (`addUserRoles.ts`). Permissions are the caller's business. A
 * role for rooms is given in the room `scope`; without one the server writes it onto the account, where it counts in
 * every room.
 * @throws MeteorError `error-invalid-role` for an unknown id
 */
export function addUserRoles(model: Model, user: UserRecord, roleIds: string[], scope?: string): void {
    for (const role of rolesById(model, roleIds)) {
        if (role.scope === 'Subscriptions' && scope !== undefined) {
            const subscription = findSubscription(model, scope, user._id);
            if (subscription && !holdsInRoom(subscription, role._id)) subscription.roles.push(role._id as RoomRole);
        } else if (!user.roles.includes(role._id)) user.roles.push(role._id);
    }
    user._updatedAt = new Date();
}

/**
 * Takes roles by id, the same way (`removeUserFromRoles.ts`). The last administrator is not spared: REST looks before.
 * @throws MeteorError `error-invalid-role` for an unknown id
 */
export function removeUserFromRoles(model: Model, user: UserRecord, roleIds: string[], scope?: string): void {
    for (const role of rolesById(model, roleIds)) {
        if (role.scope === 'Subscriptions' && scope !== undefined) {
            const subscription = findSubscription(model, scope, user._id);
            if (subscription) subscription.roles = subscription.roles.filter((held) => held !== role._id);
        } else user.roles = user.roles.filter((held) => held !== role._id);
    }
    user._updatedAt = new Date();
}

function rolesById(model: Model, ids: string[]): RoleRecord[] {
    return ids.map((id) => {
        const role = model.roles.get(id);
        if (!role) throw new MeteorError('error-invalid-role', 'Invalid role');
        return role;
    });
}

function holdsInRoom(subscription: SubscriptionRecord | undefined, roleId: string): boolean {
    return subscription?.roles.includes(roleId as RoomRole) === true;
}

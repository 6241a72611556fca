import type { Model, UserRecord } from '../model';

export { findUser, findUserByEmail, findUserByUsername, findUserByUsernameIgnoringCase } from '../login/find-users';

/** By exact usernames; unknown ones are left out, in the order of the collection. */
export function findUsersByUsernames(model: Model, usernames: string[]): UserRecord[] {
    const wanted = new Set(usernames);
    return [...model.users.values()].filter(({ username }) => username !== undefined && wanted.has(username));
}

/** Active people, bots and apps who have the role. */
export function activeUsersInRole(model: Model, role: string): UserRecord[] {
    return [...model.users.values()].filter((user) => user.active && user.roles.includes(role));
}

import type { Model, UserRecord } from '../model';

/** Look-ups of `packages/models/src/models/Users.ts`; which of them ignore case is theirs. */

export function findUser(model: Model, matches: (user: UserRecord) => boolean): UserRecord | undefined {
    for (const user of model.users.values()) if (matches(user)) return user;
    return undefined;
}

/** Who had a username when it was last looked for. They may have another one since, or be gone. */
const lastNamed = new WeakMap<Model, Map<string, UserRecord>>();

/** Exact. */
export function findUserByUsername(model: Model, username: string): UserRecord | undefined {
    const named = lastNamed.get(model) ?? new Map<string, UserRecord>();
    lastNamed.set(model, named);
    const last = named.get(username);
    if (last?.username === username && model.users.get(last._id) === last) return last;
    const found = findUser(model, (user) => user.username === username);
    if (found) named.set(username, found);
    return found;
}

export function findUserByUsernameIgnoringCase(
    model: Model,
    username: string,
    isWanted: (user: UserRecord) => boolean = () => true,
): UserRecord | undefined {
    return findUser(model, (user) => isSame(user.username, username) && isWanted(user));
}

/** Ignores case, by collation. */
export function findUserByEmail(
    model: Model,
    email: string,
    isWanted: (user: UserRecord) => boolean = () => true,
): UserRecord | undefined {
    const wanted = email.trim();
    return findUser(
        model,
        (user) => user.emails?.some(({ address }) => isSame(address, wanted)) === true && isWanted(user),
    );
}

export function findUserByServiceId(model: Model, service: string, id: unknown): UserRecord | undefined {
    return findUser(model, (user) => serviceIdOf(user, service) === id);
}

export function serviceIdOf(user: Pick<UserRecord, 'services'>, service: string): unknown {
    const data = user.services[service];
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>).id : undefined;
}

/** What `users.services` holds that is no other server's; everything else names a login service. */
const ownServices = ['emailCode', 'email2fa', 'totp', 'resume', 'password', 'passwordHistory', 'cloud', 'email'];

/** Whether this account came from, or was linked to, a login service (`isOAuthUser` in `packages/core-typings/src/IUser.ts`). */
export function isOAuthUser(user: UserRecord): boolean {
    return Object.keys(user.services).some((key) => !ownServices.includes(key));
}

function isSame(a: string | undefined, b: string): boolean {
    return a?.toLowerCase() === b.toLowerCase();
}

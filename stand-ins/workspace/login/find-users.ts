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
    const isSame = ignoringCase(username);
    return findUser(model, (user) => isSame(user.username) && isWanted(user));
}

/** Ignores case. */
export function findUserByEmail(
    model: Model,
    email: string,
    isWanted: (user: UserRecord) => boolean = () => true,
): UserRecord | undefined {
    const isSame = ignoringCase(email.trim());
    return findUser(model, (user) => user.emails?.some(({ address }) => isSame(address)) === true && isWanted(user));
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

/** As an expression with the flag `i` compares: a sign outside of ASCII, such as that of Kelvin, is never a letter within. */
function ignoringCase(wanted: string): (text: string | undefined) => boolean {
    const expression = new RegExp(`^${wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`, 'i');
    return (text) => text !== undefined && expression.test(text);
}

import type { Model, UserRecord } from '../model';

/** Look-ups of `packages/models/src/models/Users.ts`; which of them ignore case is theirs. */

export function findUser(model: Model, matches: (user: UserRecord) => boolean): UserRecord | undefined {
    for (const user of model.users.values()) if (matches(user)) return user;
    return undefined;
}

/** Exact. */
export function findUserByUsername(model: Model, username: string): UserRecord | undefined {
    return findUser(model, (user) => user.username === username);
}

export function findUserByUsernameIgnoringCase(model: Model, username: string): UserRecord | undefined {
    return findUser(model, (user) => isSame(user.username, username));
}

/** Ignores case, by collation. */
export function findUserByEmail(model: Model, email: string): UserRecord | undefined {
    return findUser(model, (user) => user.emails.some(({ address }) => isSame(address, email.trim())));
}

export function findUserByServiceId(model: Model, service: string, id: unknown): UserRecord | undefined {
    return findUser(model, (user) => serviceIdOf(user, service) === id);
}

export function serviceIdOf(user: UserRecord, service: string): unknown {
    const data = user.services[service];
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>).id : undefined;
}

/** Whether this account came from, or was linked to, a custom OAuth service (`isOAuthUser`). */
export function isOAuthUser(user: UserRecord): boolean {
    return Object.values(user.services).some(
        (data) => typeof data === 'object' && data !== null && '_OAuthCustom' in data && data._OAuthCustom === true,
    );
}

function isSame(a: string | undefined, b: string): boolean {
    return a?.toLowerCase() === b.toLowerCase();
}

import type { LoginService } from '../login-services';
import { MeteorError, type Model, type UserRecord } from '../model';
import { findUserByEmail, findUserByUsernameIgnoringCase, serviceIdOf } from './find-users';
import type { Identity } from './identity';
import type { LoginHooks } from './login-hooks';

export type MergeSettings = Pick<LoginService, 'service' | 'keyField' | 'mergeUsers' | 'mergeUsersDistinctServices'>;

/**
 * Pairs the identity with an account that exists already, before Accounts looks for one by service id: the first half
 * of every OAuth login, in both flows (`addHookToProcessUser` in `custom_oauth_server.ts`, `processOAuthUser.ts`).
 *
 * Without `mergeUsersDistinctServices` only an account with this very service id is found, so merging alone adopts
 * nobody. The username of an account is never changed.
 * @throws MeteorError `CustomOAuth`, reason `User with username X already exists`, for a change without `mergeUsers`
 */
export async function processOAuthUser(
    model: Model,
    service: MergeSettings,
    identity: Identity,
    hooks: LoginHooks,
): Promise<void> {
    if (!identity.username) return;
    const user = findAccount(model, service, identity);
    if (!user) return;

    await hooks.afterProcessOAuthUser(user, identity);

    if (isUnchanged(user, service, identity)) return;
    if (service.mergeUsers !== true) {
        throw new MeteorError('CustomOAuth', `User with username ${user.username ?? ''} already exists`);
    }
    if (service.keyField === 'username' && typeof identity.email === 'string' && identity.email) {
        user.emails = [{ address: identity.email, verified: true }];
    }
    user.services[service.service] = { ...(user.services[service.service] as object | undefined), id: identity.id };
    if (typeof identity.name === 'string') user.name = identity.name;
    user._updatedAt = new Date();
}

function findAccount(model: Model, service: MergeSettings, identity: Identity): UserRecord | undefined {
    const key = service.keyField === 'email' ? identity.email : identity.username;
    const text = typeof key === 'string' ? key : '';
    const find = service.keyField === 'email' ? findUserByEmail : findUserByUsernameIgnoringCase;
    if (service.keyField !== 'email' && service.keyField !== 'username') return undefined;
    const user = find(model, text);
    if (service.mergeUsersDistinctServices === true) return user;
    return user && serviceIdOf(user, service.service) === identity.id ? user : undefined;
}

function isUnchanged(user: UserRecord, service: MergeSettings, identity: Identity): boolean {
    return (
        serviceIdOf(user, service.service) === identity.id &&
        user.name === identity.name &&
        (service.keyField === 'email' ||
            !identity.email ||
            user.emails?.some(({ address }) => address === identity.email) === true)
    );
}

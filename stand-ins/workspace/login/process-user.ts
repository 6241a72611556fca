import type { LoginService } from '../login-services';
import { MeteorError, type Model, type UserRecord } from '../model';
import { findUserByEmail, findUserByUsernameIgnoringCase, serviceIdOf } from './find-users';
import type { Identity } from './identity';
import type { LoginHooks } from './login-hooks';
import { updateUser, withServiceId } from './unique-indexes';

export type MergeSettings = Pick<LoginService, 'service' | 'keyField' | 'mergeUsers' | 'mergeUsersDistinctServices'>;

/**
 * Pairs the identity with an account that exists already, before Accounts looks for one by service id: the first half
 * of every OAuth login, in both flows (`addHookToProcessUser` in `custom_oauth_server.ts`, `processOAuthUser.ts`).
 *
 * Without `mergeUsersDistinctServices` only an account with this very service id is found. The username of an account is
 * never changed, its password stays, and whether its address was ever verified is not asked.
 * @throws MeteorError `CustomOAuth`, reason `User with username X already exists`, for a change without `mergeUsers`;
 * DuplicateKeyError where another account has the address or this identity. Either changes nothing
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
    const followsAddress = service.keyField === 'username' && typeof identity.email === 'string' && identity.email;
    updateUser(model, user, {
        services: withServiceId(user, service.service, identity.id),
        ...(followsAddress && { emails: [{ address: followsAddress, verified: true }] }),
        // surrounding blanks are cut, so that a name with some is merged anew at each login (`saveUserIdentity.ts`)
        ...(typeof identity.name === 'string' && { name: identity.name.trim() || undefined }),
    });
}

function findAccount(model: Model, service: MergeSettings, identity: Identity): UserRecord | undefined {
    const key = service.keyField === 'email' ? identity.email : identity.username;
    const text = typeof key === 'string' ? key : '';
    const find = service.keyField === 'email' ? findUserByEmail : findUserByUsernameIgnoringCase;
    if (service.keyField !== 'email' && service.keyField !== 'username') return undefined;
    // the service id is a part of the search, so one of several addresses of the same letters is found by it
    const isWanted = (user: UserRecord): boolean =>
        service.mergeUsersDistinctServices === true || serviceIdOf(user, service.service) === identity.id;
    return find(model, text, isWanted);
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

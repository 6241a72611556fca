import type { LoginService } from '../login-services';
import type { UserRecord } from '../model';
import type { Server } from '../server';
import { findUserByServiceId } from './find-users';
import { hookedSettings } from './hooked-settings';
import type { Identity } from './identity';
import type { LoginHooks } from './login-hooks';
import { meldAccounts } from './meld-accounts';
import { insertExternalUser } from './new-user';
import { processOAuthUser } from './process-user';

/** What is kept in `users.services.<service>`: all claims and the tokens. */
export interface ServiceData extends Identity {
    /** only the legacy flow leaves this mark */
    _OAuthCustom?: true;
    serverURL: unknown;
    accessToken: string;
    idToken?: unknown;
    refreshToken?: unknown;
    expiresAt?: number;
}

/**
 * The account that an identity belongs to: adopted by its address, merged, found by service id, or created
 * (`Accounts.updateOrCreateUserFromExternalService` with Rocket.Chat's wrappers; used by both login flows).
 * @returns undefined where 9.0 misses the licence module
 * @throws MeteorError for whatever refuses the merge or the new account; DuplicateKeyError; Error when the identity has
 * no id
 */
export async function updateOrCreateUserFromExternalService(
    server: Server,
    service: LoginService,
    data: ServiceData,
    hooks: LoginHooks,
): Promise<UserRecord | undefined> {
    meldAccounts(server.model, service.service, data);
    if (isGated(server)) return undefined;
    for (const settings of hookedSettings(server, service)) {
        await processOAuthUser(server.model, settings, data, hooks);
    }
    if (!('id' in data)) throw new Error(`Service data for service ${service.service} must include id`);

    let user = findUserByServiceId(server.model, service.service, data.id);
    if (user) {
        user.services[service.service] = { ...(user.services[service.service] as object), ...data };
        user._updatedAt = new Date();
    } else {
        user = await insertExternalUser(server, service, data);
    }
    await hooks.afterValidateNewOAuthUser(user, data);
    return user;
}

/** `apps/meteor/server/lib/auth-providers/custom-oauth/customOAuth.ts`, RocketChat/Rocket.Chat#42477 */
function isGated({ version, licence }: Server): boolean {
    return version.atLeast('9.0') && !licence.hasModule('oauth-enterprise');
}

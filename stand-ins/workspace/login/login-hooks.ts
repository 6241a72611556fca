import type { UserRecord } from '../model';
import { GroupMapping } from '../oauth/group-mapping';
import type { Server } from '../server';
import type { Identity } from './identity';

/** Where the premium mapping of groups and roles takes part in a login (`apps/meteor/ee/server/configuration/oauth.ts`). */
export interface LoginHooks {
    /** for an account that was found by the key field, before it is compared or merged */
    afterProcessOAuthUser(user: UserRecord, identity: Identity): Promise<void>;
    /** for every account that logs in, at the end */
    afterValidateNewOAuthUser(user: UserRecord, identity: Identity): Promise<void>;
}

/**
 * That mapping for one service of a workspace; it looks at licence and settings each time. What either hook throws fails
 * the login.
 * @param service lower-case key such as `authentik`
 */
export function loginHooksOf(server: Server, service: string): LoginHooks {
    const mapping = new GroupMapping(server, service);
    return {
        async afterProcessOAuthUser(user, identity) {
            await mapping.mapChannels(user, identity);
            mapping.syncRoles(user, identity);
        },
        async afterValidateNewOAuthUser(user, identity) {
            await mapping.mapChannels(user, identity);
            if (server.version.atLeast('7.5')) mapping.syncRoles(user, identity);
            else if (isNew(user)) mapping.giveAllRoles(user, identity);
        },
    };
}

/** Made by this very login: whoever was found instead has been written to since. */
function isNew({ createdAt, _updatedAt }: UserRecord): boolean {
    return createdAt.getTime() === _updatedAt.getTime();
}

import type { UserRecord } from '../model';
import type { Identity } from './identity';

/** Where the premium mapping of groups and roles takes part in a login (`apps/meteor/ee/server/configuration/oauth.ts`). */
export interface LoginHooks {
    /** for an account that was found by the key field, before it is compared or merged */
    afterProcessOAuthUser(user: UserRecord, identity: Identity): Promise<void>;
    /** for every account that logs in, at the end */
    afterValidateNewOAuthUser(user: UserRecord, identity: Identity): Promise<void>;
}

/** A workspace without that mapping. */
export const noHooks: LoginHooks = {
    afterProcessOAuthUser: async () => undefined,
    afterValidateNewOAuthUser: async () => undefined,
};

import type { LoginService } from '../login-services';
import type { UserRecord } from '../model';
import type { Server } from '../server';
import { updateOrCreateUserFromExternalService, type ServiceData } from './external-user';
import { loginHooksOf } from './login-hooks';
import { modernVariant } from './modern-variant';

/** Whatever the merge rules or the rules for new accounts throw is in `cause`. */
export class AccountRefused extends Error {}

/**
 * From the claims to an account, as passport has it verified (`server/lib/oauth/verifyFunction.ts`).
 * @throws AccountRefused; Error `User not found`, which passport is told of in every variant
 */
export async function verifyModernLogin(server: Server, service: LoginService, data: ServiceData): Promise<UserRecord> {
    const known = modernVariant(server.model) === 'email-dropped' ? { ...data, email: undefined } : data;
    let user: UserRecord | undefined;
    try {
        const hooks = loginHooksOf(server, service.service);
        user = await updateOrCreateUserFromExternalService(server, service, known, hooks);
    } catch (cause) {
        throw new AccountRefused('The account was refused', { cause });
    }
    if (!user) throw new Error('User not found');
    return user;
}

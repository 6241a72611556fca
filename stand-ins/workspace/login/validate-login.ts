import { MeteorError, type UserRecord } from '../model';
import { insertLoginToken } from '../rest/login-tokens';
import { booleanSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { checkSecondFactor } from './second-factor';

export interface LoginAttempt {
    user: UserRecord;
    /** `password`, `resume`, or the name of the login service */
    type: string;
    code?: string;
    /** of a login by token: the session goes on with it */
    token?: string;
}

/**
 * The checks that every login ends with, then the apps' event
 * (`validateLoginAttempt` in `apps/meteor/app/authentication/server/startup/index.js`).
 * @returns the login token, a new one unless the login was by token
 * @throws MeteorError `error-app-user-is-not-allowed-to-login`, `error-user-is-not-activated`, `error-invalid-email`, or
 * what the second factor says
 */
export async function validateLogin(server: Server, { user, type, code, token }: LoginAttempt): Promise<string> {
    const where = { function: 'Accounts.validateLoginAttempt' };
    if (user.type === 'app') {
        throw new MeteorError('error-app-user-is-not-allowed-to-login', 'App user is not allowed to login', where);
    }
    if (!user.active) throw new MeteorError('error-user-is-not-activated', 'User is not activated', where);
    if (
        type === 'password' &&
        !user.roles.includes('admin') &&
        booleanSetting(server, 'Accounts_EmailVerification', false) &&
        !user.emails?.some(({ verified }) => verified)
    ) {
        throw new MeteorError('error-invalid-email', 'Invalid email __email__');
    }
    if (type !== 'resume') checkSecondFactor(server, user, { code, disablePasswordFallback: true });
    user.lastLogin = new Date();
    // the person waits until the apps are done, whatever they do
    if (type !== 'resume') await server.events.userLoggedIn(user);
    return token ?? insertLoginToken(user);
}

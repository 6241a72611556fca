import { MeteorError, type UserRecord } from '../model';
import type { HttpWorkspace } from '../rest/http-workspace';
import { findUserByToken } from '../rest/login-tokens';
import { updateOrCreateUserFromExternalService } from './external-user';
import { findUser, findUserByEmail, findUserByUsername } from './find-users';
import { loginHooksOf } from './login-hooks';
import { isPassword, type PasswordProof } from './password';
import { PendingCredentials } from './pending-credentials';
import { validateLogin, type LoginAttempt } from './validate-login';

export interface LoginResult {
    id: string;
    token: string;
    type: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Meteor's code for a login that the person gave up, or that nothing is known of. */
const LOGIN_CANCELLED = String(0x8acdc2f);

/**
 * Meteor's method `login`: by password, by the result of an OAuth callback, by a token, or one of these with a code of
 * the second factor (`{totp: {login, code}}`).
 * @throws MeteorError as the client sees it; Error for whatever a real server shows as "Internal server error"
 */
export async function accountsLogin(workspace: HttpWorkspace, options: unknown): Promise<LoginResult> {
    if (!isRecord(options)) throw new MeteorError('400', 'Unrecognized options for login request');
    const { totp } = options;
    if (isRecord(totp) && text(totp.code)) {
        const attempt = await identify(workspace, isRecord(totp.login) ? totp.login : {});
        return finish(workspace, { ...attempt, code: text(totp.code) });
    }
    return finish(workspace, await identify(workspace, options));
}

async function finish(workspace: HttpWorkspace, attempt: LoginAttempt): Promise<LoginResult> {
    return { id: attempt.user._id, token: await validateLogin(workspace, attempt), type: attempt.type };
}

async function identify(workspace: HttpWorkspace, options: Record<string, unknown>): Promise<LoginAttempt> {
    const { oauth, password, resume } = options;
    if (isRecord(oauth)) return byOAuth(workspace, oauth);
    if (password !== undefined) return { user: byPassword(workspace, options), type: 'password' };
    if (typeof resume === 'string') return { user: byToken(workspace, resume), type: 'resume', token: resume };
    throw new MeteorError('400', 'Unrecognized options for login request');
}

async function byOAuth(workspace: HttpWorkspace, oauth: Record<string, unknown>): Promise<LoginAttempt> {
    const pending = PendingCredentials.of(workspace.model);
    const credential = pending.retrieve(text(oauth.credentialToken) ?? '', text(oauth.credentialSecret) ?? null);
    if (!credential) throw new MeteorError(LOGIN_CANCELLED, 'No matching login attempt found');
    if (credential.secret === null) throw credential.error;
    const service = workspace.loginServices.get(credential.serviceName);
    if (!service) {
        throw new MeteorError(LOGIN_CANCELLED, `No registered oauth service found for: ${credential.serviceName}`);
    }
    const hooks = loginHooksOf(workspace, service.service);
    const user = await updateOrCreateUserFromExternalService(workspace, service, credential.data, hooks);
    if (!user) throw new MeteorError('403', 'User not found');
    return { user, type: service.service };
}

/** Usernames are taken as written first, then in any case, if only one account fits (Meteor's `findUserByUsername`). */
function byPassword({ model }: HttpWorkspace, { user: query, password }: Record<string, unknown>): UserRecord {
    const key = isRecord(query) ? query : {};
    const username = text(key.username);
    const email = text(key.email);
    let user: UserRecord | undefined;
    if (username !== undefined) {
        const lower = username.toLowerCase();
        const alike = [...model.users.values()].filter((known) => known.username?.toLowerCase() === lower);
        user = findUserByUsername(model, username) ?? (alike.length === 1 ? alike[0] : undefined);
    } else if (email !== undefined) {
        user = findUserByEmail(model, email);
    }
    if (!user) throw new MeteorError('403', 'User not found');
    const proof: PasswordProof = isRecord(password) ? { digest: text(password.digest) ?? '' } : (text(password) ?? '');
    if (user.services.password === undefined) throw new MeteorError('403', 'User has no password set');
    if (!isPassword(user, proof)) throw new MeteorError('403', 'Incorrect password');
    return user;
}

function byToken({ model }: HttpWorkspace, token: string): UserRecord {
    const user = findUser(model, (known) => findUserByToken(model, known._id, token) !== undefined);
    if (!user) throw new MeteorError('403', "You've been logged out by the server. Please log in again.");
    return user;
}

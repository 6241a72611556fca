import { MeteorError, type LoginToken, type UserRecord } from '../model';
import { booleanSetting, numberSetting } from '../rest/setting-value';
import type { Server } from '../server';
import { EmailCodes, verifiedAddresses } from './email-codes';
import { isOAuthUser } from './find-users';
import { isPassword } from './password';
import { isTotpCode } from './totp';

const PREFIX = 'Accounts_TwoFactorAuthentication_';

type MethodName = 'totp' | 'email' | 'password';

interface CodeCheck<Name extends MethodName = MethodName> {
    name: Name;
    isEnabled(server: Server, user: UserRecord): boolean;
    request(server: Server, user: UserRecord): Record<string, unknown>;
    verify(server: Server, user: UserRecord, code: string): boolean;
}

const totp: CodeCheck<'totp'> = {
    name: 'totp',
    isEnabled: (server, user) =>
        booleanSetting(server, `${PREFIX}By_TOTP_Enabled`, true) && user.services.totp?.enabled === true,
    request: () => ({ codeGenerated: false }),
    verify: (_server, user, code) => user.services.totp !== undefined && isTotpCode(user.services.totp.secret, code),
};

const email: CodeCheck<'email'> = {
    name: 'email',
    isEnabled(server, user) {
        if (!booleanSetting(server, `${PREFIX}By_Email_Enabled`, true)) return false;
        const forOAuth = booleanSetting(
            server,
            'Accounts_twoFactorAuthentication_email_available_for_OAuth_users',
            true,
        );
        if (!forOAuth && isOAuthUser(user)) return false;
        return user.services.email2fa?.enabled === true && verifiedAddresses(user).length > 0;
    },
    request(server, user) {
        const details = EmailCodes.of(server.model).request(user);
        if (details.codeGenerated === true) {
            for (const to of verifiedAddresses(user)) server.mails.push({ to, about: 'authentication code' });
        }
        return details;
    },
    verify: (server, user, code) => EmailCodes.of(server.model).verify(user, code),
};

/** The account's own password, as sha256 in hexadecimal, for who has no other method. */
const password: CodeCheck<'password'> = {
    name: 'password',
    isEnabled: (server, user) =>
        booleanSetting(server, `${PREFIX}Enforce_Password_Fallback`, true) && user.services.password !== undefined,
    request: () => ({ codeGenerated: false }),
    verify: (_server, user, code) => isPassword(user, { digest: code.toLowerCase() }),
};

const methods: CodeCheck[] = [totp, email];

export interface SecondFactorRequest {
    code?: string;
    method?: string;
    /** the token of a REST call; a login has none yet, so nothing is remembered there */
    token?: LoginToken;
    disableRememberMe?: boolean;
    disablePasswordFallback?: boolean;
}

/**
 * Asks for a second factor where the account has one (`apps/meteor/app/2fa/server/code/index.ts`). A legacy OAuth login
 * goes through it as well (`apps/meteor/app/2fa/server/loginHandler.ts`, RocketChat/Rocket.Chat#21533, #29643).
 * @throws MeteorError `totp-required`, `totp-invalid`, `totp-max-attempts`, each with the methods in its details
 */
export function checkSecondFactor(server: Server, user: UserRecord, request: SecondFactorRequest): void {
    if (!booleanSetting(server, `${PREFIX}Enabled`, true)) return;
    if (request.token && isApproved(server, user, request.token, request)) return;

    const method = selectMethod(server, user, request);
    if (!method) return;
    const details = {
        method: method.name,
        ...method.request(server, user),
        availableMethods: methods.filter((known) => known.isEnabled(server, user)).map(({ name }) => name),
    };
    if (!request.code) throw new MeteorError('totp-required', 'TOTP Required', details);
    if (!method.verify(server, user, request.code)) {
        if (method === email && EmailCodes.of(server.model).hasTooManyAttempts(user)) {
            throw new MeteorError('totp-max-attempts', 'TOTP Maximun Failed Attempts Reached', details);
        }
        throw new MeteorError('totp-invalid', 'TOTP Invalid', details);
    }
    if (request.token && !request.disableRememberMe) approvals.set(request.token, rememberUntil(server, new Date()));
}

const approvals = new WeakMap<LoginToken, number>();

/** A token that ignores the second factor, an account just made, or a token approved a short while ago. */
function isApproved(server: Server, user: UserRecord, token: LoginToken, request: SecondFactorRequest): boolean {
    if (token.bypassTwoFactor === true) return true;
    if (request.disableRememberMe) return false;
    const now = Date.now();
    return rememberUntil(server, user.createdAt) >= now || (approvals.get(token) ?? 0) >= now;
}

function rememberUntil(server: Server, from: Date): number {
    const seconds = numberSetting(server, `${PREFIX}RememberFor`, 1800);
    return seconds > 0 ? from.getTime() + seconds * 1000 : 0;
}

/**
 * The method that a login of the modern flow goes by, if the account has one (`server/lib/oauth/twoFactorAuth.ts`):
 * e-mail before the authenticator app. An account younger than `RememberFor` is let through, and the master switch
 * has no part in it.
 */
export function secondFactorOfModernLogin(server: Server, user: UserRecord): 'email' | 'totp' | undefined {
    if (rememberUntil(server, user.createdAt) > Date.now()) return undefined;
    return [email, totp].find((method) => method.isEnabled(server, user))?.name;
}

/** Mails a new code, whatever is out already. */
export function sendEmailCode(server: Server, user: UserRecord): void {
    EmailCodes.of(server.model).send(user);
    for (const to of verifiedAddresses(user)) server.mails.push({ to, about: 'authentication code' });
}

/** @returns whether the code is right; a right code by e-mail counts once */
export function isSecondFactor(server: Server, user: UserRecord, method: 'email' | 'totp', code: string): boolean {
    return (method === 'email' ? email : totp).verify(server, user, code);
}

function selectMethod(server: Server, user: UserRecord, request: SecondFactorRequest): CodeCheck | undefined {
    const named = methods.find(({ name }) => name === request.method);
    const selected = named ?? methods.find((method) => method.isEnabled(server, user));
    if (selected) return selected;
    return !request.disablePasswordFallback && password.isEnabled(server, user) ? password : undefined;
}

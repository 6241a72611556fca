import { createHash, randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { MeteorError, type LoginToken, type Model, type UserRecord } from '../model';
import { hasPermission } from './permissions';

/** `Accounts._hashLoginToken`: base64 of sha256; only this is kept. */
export function hashLoginToken(token: string): string {
    return createHash('sha256').update(token).digest('base64');
}

function newToken(): string {
    return randomBytes(33).toString('base64url').slice(0, 43);
}

function tokensOf(user: UserRecord): LoginToken[] {
    user.services.resume ??= { loginTokens: [] };
    return user.services.resume.loginTokens;
}

/** Stores a new session of this user; returns its token, shown this once. */
export function insertLoginToken(user: UserRecord): string {
    const token = newToken();
    tokensOf(user).push({ hashedToken: hashLoginToken(token), when: new Date() });
    return token;
}

/** The user that a token belongs to, when `userId` is that user. */
export function findUserByToken(model: Model, userId: string, token: string): UserRecord | undefined {
    const user = model.users.get(userId);
    return user && findToken(user, hashLoginToken(token)) ? user : undefined;
}

/** Whose request this is, by its `X-User-Id` and `X-Auth-Token`. */
export function callerOf(model: Model, request: Request): { user: UserRecord; token: LoginToken } | undefined {
    const userId = request.get('x-user-id');
    const text = request.get('x-auth-token');
    if (!userId || !text) return undefined;
    const user = findUserByToken(model, userId, text);
    const token = user && findToken(user, hashLoginToken(text));
    return user && token && { user, token };
}

export function findToken(user: UserRecord, hashedToken: string | undefined): LoginToken | undefined {
    return user.services.resume?.loginTokens.find((token) => token.hashedToken === hashedToken);
}

export function removeLoginToken(user: UserRecord, hashedToken: string): void {
    const { resume } = user.services;
    if (resume) resume.loginTokens = resume.loginTokens.filter((token) => token.hashedToken !== hashedToken);
}

export function personalAccessTokens(user: UserRecord): LoginToken[] {
    return tokensOf(user).filter((token) => token.type === 'personalAccessToken');
}

/**
 * Makes a personal access token, as Profile > Personal Access Tokens does
 * (`apps/meteor/imports/personal-access-tokens/server/api/methods/generateToken.ts`).
 * @throws MeteorError `not-authorized` without the permission, `error-token-already-exists` for a name in use
 */
export function createPersonalAccessToken(
    workspace: { model: Model },
    user: UserRecord,
    options: { name?: string; bypassTwoFactor?: boolean } = {},
): string {
    const name = options.name ?? 'authentik';
    const where = { method: 'personalAccessTokens:generateToken' };
    if (!hasPermission(workspace.model, user, 'create-personal-access-tokens')) {
        throw new MeteorError('not-authorized', 'Not Authorized', where);
    }
    if (personalAccessTokens(user).some((token) => token.name === name)) {
        throw new MeteorError('error-token-already-exists', 'A token with this name already exists', where);
    }
    const token = newToken();
    tokensOf(user).push({
        hashedToken: hashLoginToken(token),
        when: new Date(),
        type: 'personalAccessToken',
        name,
        lastTokenPart: token.slice(-6),
        bypassTwoFactor: options.bypassTwoFactor ?? false,
    });
    return token;
}

/** @throws MeteorError `error-token-does-not-exists` */
export function removePersonalAccessToken(user: UserRecord, name: string): LoginToken {
    const token = personalAccessTokens(user).find((known) => known.name === name);
    if (!token) throw new MeteorError('error-token-does-not-exists', 'Token does not exist');
    removeLoginToken(user, token.hashedToken);
    return token;
}

import { hashPassword } from '../login/password';
import { MeteorError, type UserRecord } from '../model';
import { randomId } from '../random-id';
import type { Server } from '../server';
import { findUserByEmail, findUserByUsernameIgnoringCase } from './find-users';

export interface NewUser {
    username?: string;
    name?: string;
    email?: string;
    emailVerified?: boolean;
    password?: string;
    roles?: string[];
    type?: UserRecord['type'];
    active?: boolean;
    customFields?: Record<string, unknown>;
    appId?: string;
}

/**
 * Adds an account as the administrator's form or an importer does. Joining default channels is the caller's business.
 * @throws MeteorError `error-field-unavailable` when the username or the address is taken, case ignored
 */
export function createUser(server: Server, fields: NewUser): UserRecord {
    const { username, email } = fields;
    if (username !== undefined && findUserByUsernameIgnoringCase(server.model, username)) {
        throw new MeteorError('error-field-unavailable', `${username} is already in use :(`, { field: 'Username' });
    }
    if (email !== undefined && findUserByEmail(server.model, email)) {
        throw new MeteorError('error-field-unavailable', `${email} is already in use :(`, { field: 'Email' });
    }
    const now = new Date();
    const user: UserRecord = {
        _id: randomId(),
        ...(username !== undefined && { username }),
        ...(fields.name !== undefined && { name: fields.name }),
        ...(email !== undefined && { emails: [{ address: email, verified: fields.emailVerified ?? true }] }),
        roles: fields.roles ?? ['user'],
        type: fields.type ?? 'user',
        active: fields.active ?? true,
        services: fields.password === undefined ? {} : { password: { hash: hashPassword(fields.password) } },
        ...(fields.customFields && { customFields: fields.customFields }),
        ...(fields.appId !== undefined && { appId: fields.appId }),
        createdAt: now,
        _updatedAt: now,
    };
    server.model.users.set(user._id, user);
    return user;
}

import { findUserByEmail, findUserByUsernameIgnoringCase } from '../login/find-users';
import { hashPassword } from '../login/password';
import { MeteorError, type UserRecord } from '../model';
import type { Server } from '../server';
import { renameUser } from '../server/rename-user';
import { hasPermission } from './permissions';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Changes an account as an administrator's form does (`apps/meteor/app/lib/server/functions/saveUser/`). An unknown id
 * changes nothing.
 * @throws MeteorError `error-action-not-allowed` by permission, `error-could-not-save-identity` and
 * `error-field-unavailable` for what is taken
 */
export async function saveUser(
    server: Server,
    caller: UserRecord,
    userId: string,
    data: Record<string, unknown>,
): Promise<void> {
    const user = server.model.users.get(userId);
    const roles = Array.isArray(data.roles) ? (data.roles as string[]) : undefined;
    checkPermissions(server, caller, userId, user, roles);
    if (!user) return;
    const previous = structuredClone(user);

    saveIdentity(server, user, text(data.username), text(data.name));
    saveEmail(server, user, text(data.email), data.verified);
    const password = text(data.password)?.trim();
    if (password && hasPermission(server.model, caller, 'edit-other-user-password')) {
        user.services.password = { hash: hashPassword(password) };
    }
    if (roles) user.roles = [...roles];
    if (isRecord(data.customFields)) user.customFields = { ...user.customFields, ...data.customFields };
    user._updatedAt = new Date();
    await server.events.userUpdated(user, previous, caller);
}

function checkPermissions(
    { model }: Server,
    caller: UserRecord,
    userId: string,
    user: UserRecord | undefined,
    roles: string[] | undefined,
): void {
    const refuse = (reason: string, action: string): never => {
        throw new MeteorError('error-action-not-allowed', reason, { method: 'insertOrUpdateUser', action });
    };
    if (userId !== caller._id && !hasPermission(model, caller, 'edit-other-user-info')) {
        refuse('Editing user is not allowed', 'Editing_user');
    }
    if (!roles) return;
    if (roles.some((role) => !model.roles.has(role))) {
        refuse('The field Roles consist invalid role id', 'Assign_role');
    }
    if (roles.includes('admin') && !hasPermission(model, caller, 'assign-admin-role')) {
        refuse('Assigning admin is not allowed', 'Assign_admin');
    }
    const isChange = JSON.stringify([...(user?.roles ?? [])].sort()) !== JSON.stringify([...roles].sort());
    if (isChange && !hasPermission(model, caller, 'assign-roles')) {
        refuse('Assign roles is not allowed', 'Assign_role');
    }
}

function saveIdentity(
    { model }: Server,
    user: UserRecord,
    username: string | undefined,
    name: string | undefined,
): void {
    if (username !== undefined && username !== user.username) {
        const holder = findUserByUsernameIgnoringCase(model, username);
        if ((holder && holder !== user) || !/^[0-9a-zA-Z-_.]+$/.test(username)) {
            throw new MeteorError('error-could-not-save-identity', 'Could not save user identity', {
                method: 'saveUser',
            });
        }
        renameUser(model, user, username);
    }
    if (name !== undefined) user.name = name;
}

function saveEmail({ model }: Server, user: UserRecord, email: string | undefined, verified: unknown): void {
    if (email !== undefined && email !== user.emails?.[0]?.address) {
        const holder = findUserByEmail(model, email);
        if (holder && holder !== user) {
            throw new MeteorError('error-field-unavailable', `${email} is already in use :(`, {
                function: '_setEmail',
                field: email,
            });
        }
        user.emails = [{ address: email, verified: false }];
    }
    const [first] = user.emails ?? [];
    if (first && typeof verified === 'boolean') first.verified = verified;
}

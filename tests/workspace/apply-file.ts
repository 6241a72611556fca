import { hashPassword } from './login/password';
import type { Model, RoomRecord, RoomRole, UserRecord } from './model';
import { addOAuthService } from './oauth/add-oauth-service';
import { randomId } from './random-id';
import { findRoomByName } from './server/find-rooms';
import { findUserByUsername } from './server/find-users';
import {
    createSubscription,
    eraseRoom,
    removeSubscription,
    subscriptionsOfRoom,
    subscriptionsOfUser,
} from './server/subscriptions';
import type { ServerVersion } from './server-version';
import type { Settings } from './settings/settings';
import type { RoleEntry, RoomEntry, UserEntry, WorkspaceFile, WorkspacePatch } from './workspace-file';

interface Target {
    model: Model;
    settings: Settings;
    version: ServerVersion;
}

/**
 * Brings the state to what a workspace file or patch says: users are matched by username, rooms by name, given fields
 * replace, what is not mentioned stays. No app is told and no permission asked.
 * @throws Error for a member that is no user, a role or a setting that the workspace cannot have
 */
export function applyFile(target: Target, file: WorkspaceFile | WorkspacePatch): void {
    const { model } = target;
    if ('remove' in file && file.remove) removeEntries(model, file.remove);
    for (const role of file.roles ?? []) applyRole(model, role);
    for (const user of file.users ?? []) applyUser(model, user);
    for (const room of file.rooms ?? []) applyRoom(model, room);
    for (const name of file.oauthEntries ?? []) addOAuthService(target.settings, target.version, name);
    for (const [id, value] of Object.entries(file.settings ?? {})) applySetting(target, id, value);
}

function removeEntries(model: Model, { users = [], rooms = [] }: NonNullable<WorkspacePatch['remove']>): void {
    for (const username of users) {
        const user = findUserByUsername(model, username);
        if (!user) continue;
        for (const { _id } of subscriptionsOfUser(model, user._id)) model.subscriptions.delete(_id);
        model.users.delete(user._id);
    }
    for (const name of rooms) {
        const room = findRoomByName(model, name);
        if (room) eraseRoom(model, room._id);
    }
}

/** An id of an entry that is not there yet, such as `Accounts_OAuth_Custom-Authentik-url`, makes that entry first. */
function applySetting({ settings, version }: Target, id: string, value: unknown): void {
    const entry = /^Accounts_OAuth_Custom-([A-Za-z0-9_]+)/.exec(id)?.[1];
    if (entry !== undefined && !settings.row(id)) addOAuthService(settings, version, entry);
    settings.overwrite(id, value);
}

function applyRole(model: Model, { id, name = id, description = '', scope = 'Users' }: RoleEntry): void {
    model.roles.set(id, { _id: id, name, description, scope, protected: false });
}

function applyUser(model: Model, entry: UserEntry): void {
    for (const role of entry.roles ?? []) {
        if (!model.roles.has(role)) throw new Error(`User ${entry.username} has a role that does not exist: ${role}`);
    }
    const existing = findUserByUsername(model, entry.username);
    const user = existing ?? newUser(entry);
    if (entry.name !== undefined) user.name = entry.name;
    if (entry.email !== undefined) {
        user.emails = entry.email === null ? [] : [{ address: entry.email, verified: entry.emailVerified ?? true }];
    } else if (entry.emailVerified !== undefined && user.emails[0]) {
        user.emails[0].verified = entry.emailVerified;
    }
    if (entry.roles) user.roles = [...entry.roles];
    if (entry.type) user.type = entry.type;
    if (entry.active !== undefined) user.active = entry.active;
    if (entry.federated !== undefined) user.federated = entry.federated;
    if (entry.customFields) user.customFields = structuredClone(entry.customFields);
    applyServices(user, entry);
    if (existing) return;
    model.users.set(user._id, user);
    for (const room of model.rooms.values()) if (room.default) createSubscription(model, room, user);
}

function applyServices(user: UserRecord, { password, totp, email2fa, services }: UserEntry): void {
    if (password === false) delete user.services.password;
    else if (password !== undefined) {
        user.services.password = { hash: hashPassword(password === true ? (user.username ?? '') : password) };
    }
    if (totp !== undefined) user.services.totp = { enabled: totp, secret: 'JBSWY3DPEHPK3PXP' };
    if (email2fa !== undefined) user.services.email2fa = { enabled: email2fa };
    for (const [service, data] of Object.entries(services ?? {})) user.services[service] = structuredClone(data);
}

function newUser({ username }: UserEntry): UserRecord {
    const now = new Date();
    return {
        _id: randomId(),
        username,
        emails: [],
        roles: ['user'],
        type: 'user',
        active: true,
        services: {},
        createdAt: now,
        _updatedAt: now,
    };
}

function applyRoom(model: Model, entry: RoomEntry): void {
    const existing = findRoomByName(model, entry.name);
    const room = existing ?? newRoom(model, entry);
    if (entry.type) room.t = entry.type;
    if (entry.archived !== undefined) room.archived = entry.archived;
    if (entry.readOnly !== undefined) room.ro = entry.readOnly;
    if (entry.default !== undefined) room.default = entry.default;
    if (entry.federated !== undefined) room.federated = entry.federated;
    if (entry.abac !== undefined) room.abacAttributes = entry.abac ? [{ key: 'attribute', values: ['value'] }] : [];
    model.rooms.set(room._id, room);
    applyMembers(model, room, entry);
}

function newRoom(model: Model, { name, owners = [] }: RoomEntry): RoomRecord {
    const now = new Date();
    const creator = owners[0] === undefined ? undefined : requireUser(model, owners[0], name);
    const u = { _id: creator?._id ?? 'rocket.cat', username: creator?.username ?? 'rocket.cat' };
    return { _id: randomId(), name, fname: name, t: 'c', u, ro: false, msgs: 0, ts: now, _updatedAt: now };
}

/** Each of the three lists, when given, replaces what was; owners and moderators are members in any case. */
function applyMembers(model: Model, room: RoomRecord, { owners, moderators, members }: RoomEntry): void {
    const before = subscriptionsOfRoom(model, room._id);
    const withRole = (role: RoomRole): string[] =>
        before.filter(({ roles }) => roles.includes(role)).map(({ u }) => u.username);
    const ownersNow = owners ?? withRole('owner');
    const moderatorsNow = moderators ?? withRole('moderator');
    const plain = members ?? before.map(({ u }) => u.username);
    const everybody = new Set([...ownersNow, ...moderatorsNow, ...plain]);

    for (const { u } of before) if (!everybody.has(u.username)) removeSubscription(model, room._id, u._id);
    for (const username of everybody) {
        const user = requireUser(model, username, room.name);
        const existing = before.find(({ u }) => u._id === user._id);
        const subscription = existing ?? createSubscription(model, room, user);
        subscription.roles = [
            ...(ownersNow.includes(username) ? (['owner'] as const) : []),
            ...(moderatorsNow.includes(username) ? (['moderator'] as const) : []),
            ...subscription.roles.filter((role) => role === 'leader'),
        ];
    }
}

function requireUser(model: Model, username: string, room: string): UserRecord {
    const user = findUserByUsername(model, username);
    if (!user) throw new Error(`Room ${room} has a member who is no user: ${username}`);
    return user;
}

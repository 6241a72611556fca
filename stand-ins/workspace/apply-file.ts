import { applyRenames } from './apply-rename';
import { applyRoom } from './apply-room';
import { applyTeam, followMainRoom } from './apply-team';
import type { Licence } from './licence';
import { chooseModernVariant } from './login/modern-variant';
import { hashPassword } from './login/password';
import { indexServiceId } from './login/unique-indexes';
import type { Model, UserRecord } from './model';
import { addOAuthService } from './oauth/add-oauth-service';
import { randomId } from './random-id';
import type { ServerVersion } from './server-version';
import { findRoomByName } from './server/find-rooms';
import { findUserByUsername } from './server/find-users';
import { createSubscription, eraseRoom, subscriptionsOfUser } from './server/subscriptions';
import { eraseTeam, findTeamByName, teamOfMainRoom } from './server/teams';
import type { Settings } from './settings/settings';
import type { RoleEntry, UserEntry, WorkspaceFile, WorkspacePatch } from './workspace-file';

interface Target {
    model: Model;
    settings: Settings;
    licence: Licence;
    version: ServerVersion;
}

/**
 * Brings the state to what a workspace file or patch says: users are matched by username, rooms by name, given fields
 * replace, what is not mentioned stays. No app is told and no permission asked.
 * @throws Error for a member that is no user, a role or a setting that the workspace cannot have
 */
export function applyFile(target: Target, file: WorkspaceFile | WorkspacePatch): void {
    const { model } = target;
    if ('rename' in file && file.rename) applyRenames(model, file.rename);
    if ('remove' in file && file.remove) removeEntries(model, file.remove);
    for (const role of file.roles ?? []) applyRole(model, role);
    const named = new Map([...model.users.values()].map((user) => [user.username, user]));
    for (const user of file.users ?? []) applyUser(model, user, named);
    for (const room of file.rooms ?? []) applyRoom(model, room);
    for (const team of file.teams ?? []) applyTeam(model, team);
    for (const team of model.teams.values()) followMainRoom(model, team);
    if (file.seats !== undefined) target.licence.limitSeats(file.seats);
    if (file.modernFlow) chooseModernVariant(model, file.modernFlow);
    for (const service of file.indexedServices ?? []) indexServiceId(model, service);
    for (const name of file.oauthEntries ?? []) addOAuthService(target.settings, target.version, name);
    for (const [id, value] of Object.entries(file.settings ?? {})) applySetting(target, id, value);
}

function removeEntries(model: Model, remove: NonNullable<WorkspacePatch['remove']>): void {
    const { users = [], rooms = [], teams = [] } = remove;
    for (const username of users) {
        const user = findUserByUsername(model, username);
        if (!user) continue;
        for (const { _id } of subscriptionsOfUser(model, user._id)) model.subscriptions.delete(_id);
        for (const { _id, userId } of model.teamMembers.values()) {
            if (userId === user._id) model.teamMembers.delete(_id);
        }
        model.users.delete(user._id);
    }
    for (const name of rooms) {
        const room = findRoomByName(model, name);
        const team = room && teamOfMainRoom(model, room._id);
        if (team) eraseTeam(model, team);
        else if (room) eraseRoom(model, room._id);
    }
    for (const name of teams) {
        const team = findTeamByName(model, name);
        if (team) eraseTeam(model, team);
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

function applyUser(model: Model, entry: UserEntry, named: Map<string | undefined, UserRecord>): void {
    for (const role of entry.roles ?? []) {
        if (!model.roles.has(role)) throw new Error(`User ${entry.username} has a role that does not exist: ${role}`);
    }
    const existing = named.get(entry.username);
    const user = existing ?? newUser(entry);
    if (entry.name !== undefined) user.name = entry.name;
    if (entry.email === null) delete user.emails;
    else if (entry.email !== undefined) {
        user.emails = [{ address: entry.email, verified: entry.emailVerified ?? true }];
    } else if (entry.emailVerified !== undefined && user.emails?.[0]) {
        user.emails[0].verified = entry.emailVerified;
    }
    if (entry.roles) user.roles = [...entry.roles];
    if (entry.type) user.type = entry.type;
    if (entry.active !== undefined) user.active = entry.active;
    if (entry.federated !== undefined) user.federated = entry.federated;
    if (entry.language !== undefined) user.language = entry.language;
    if (entry.utcOffset !== undefined) user.utcOffset = entry.utcOffset;
    if (entry.customFields) user.customFields = structuredClone(entry.customFields);
    applyServices(user, entry);
    if (existing) return;
    model.users.set(user._id, user);
    named.set(user.username, user);
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
        roles: ['user'],
        type: 'user',
        active: true,
        services: {},
        createdAt: now,
        _updatedAt: now,
    };
}

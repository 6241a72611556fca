import type { Model, RoomRecord, RoomRole, UserRecord } from './model';
import { randomId } from './random-id';
import { findRoomByName } from './server/find-rooms';
import { findUserByUsername } from './server/find-users';
import { createSubscription, removeSubscription, subscriptionsOfRoom } from './server/subscriptions';
import type { RoomEntry } from './workspace-file';

/** Rooms are matched by name; members are joined by nobody's permission. */
export function applyRoom(model: Model, entry: RoomEntry): void {
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
export function applyMembers(model: Model, room: RoomRecord, { owners, moderators, members }: RoomEntry): void {
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

/** @throws Error naming the room and the username that is nobody's */
export function requireUser(model: Model, username: string, room: string): UserRecord {
    const user = findUserByUsername(model, username);
    if (!user) throw new Error(`Room ${room} has a member who is no user: ${username}`);
    return user;
}

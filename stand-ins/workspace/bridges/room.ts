import { convertMessage } from '../converters/messages';
import { convertRoom, convertRoomRaw, roomFields, type AppRoomInput } from '../converters/rooms';
import { convertUser, type AppUser } from '../converters/users';
import { MeteorError, type RoomRecord, type RoomRole } from '../model';
import { addUserToRoom } from '../server/add-user-to-room';
import { createDirectMessage } from '../server/create-direct-message';
import { createRoom } from '../server/create-room';
import { findRoomByName } from '../server/find-rooms';
import { findUserByUsername, findUsersByUsernames } from '../server/find-users';
import { removeUserFromRoom } from '../server/remove-user-from-room';
import { eraseRoom, subscriptionsOfRoom } from '../server/subscriptions';
import type { BridgeContext } from './bridge-context';

interface RoomFilters {
    types?: string[];
    discussions?: boolean;
    teams?: boolean;
}

/** `apps/meteor/app/apps/server/bridges/rooms.ts`. Only creating a room asks for permissions: those of its creator. */
export function roomBridge(context: BridgeContext) {
    const { model } = context;
    const show = (room: RoomRecord | undefined) => room && convertRoom(model, room);
    const creatorOf = (room: RoomRecord | undefined): AppUser | undefined => {
        const user = room && model.users.get(room.u._id);
        return user && convertUser(user);
    };

    /** In the order in which they joined; with a role, in the order of the users collection. */
    function members(roomId: string, role?: RoomRole): AppUser[] {
        const subscriptions = subscriptionsOfRoom(model, roomId);
        if (!role) {
            return subscriptions.flatMap(({ u }) => {
                const user = model.users.get(u._id);
                return user ? [convertUser(user)] : [];
            });
        }
        const ids = new Set(subscriptions.filter(({ roles }) => roles.includes(role)).map(({ u }) => u._id));
        if (ids.size === 0) return [];
        return [...model.users.values()].filter(({ _id }) => ids.has(_id)).map(convertUser);
    }

    return {
        async create(room: AppRoomInput, usernames: string[] = []) {
            const creatorId = room.creator?.id;
            const owner = creatorId === undefined ? undefined : model.users.get(creatorId);
            if (room.type !== 'c' && room.type !== 'p' && room.type !== 'd') {
                throw new Error('Only channels, private groups and direct messages can be created.');
            }
            if (!owner) {
                if (room.type === 'p') throw new Error('Invalid user');
                throw new MeteorError('error-invalid-user', 'Invalid user');
            }
            if (room.type === 'd') return (await createDirectMessage(context, owner, usernames))._id;
            const { _id } = await createRoom(context, {
                type: room.type,
                name: room.slugifiedName ?? '',
                owner,
                members: usernames,
                readOnly: room.isReadOnly === true,
                ...(room.displayName && { fname: room.displayName }),
                // as it is, whatever it is: a list hides those lines (`getHiddenSystemMessages`)
                ...(room.displaySystemMessages != null && { sysMes: room.displaySystemMessages }),
            });
            return _id;
        },
        async getById(roomId: string) {
            return show(model.rooms.get(roomId));
        },
        async getByName(name: string) {
            return show(findRoomByName(model, name));
        },
        async getCreatorById(roomId: string) {
            return creatorOf(model.rooms.get(roomId));
        },
        async getCreatorByName(name: string) {
            return creatorOf(findRoomByName(model, name));
        },
        async getMembers(roomId: string) {
            return members(roomId);
        },
        async getOwners(roomId: string) {
            return members(roomId, 'owner');
        },
        async getModerators(roomId: string) {
            return members(roomId, 'moderator');
        },
        async getLeaders(roomId: string) {
            return members(roomId, 'leader');
        },
        /** Engines before 1.59, of servers before 8.0, do not have it: there the host refuses the call. */
        async getAllRooms(filters: RoomFilters = {}, options: { limit?: number; skip?: number } = {}) {
            if (!context.version.atLeast('8.0')) throw new Error('Invalid accessor method "getAllRooms"');
            const { limit = 100, skip = 0 } = options;
            return [...model.rooms.values()]
                .filter(({ t }) => !filters.types?.length || filters.types.includes(t))
                .filter(({ teamMain }) => filters.teams !== false || !teamMain)
                .slice(skip, skip + limit)
                .map((room) => convertRoomRaw(model, room));
        },
        async getDirectByUsernames(usernames: string[]) {
            const wanted = [...usernames].sort().join();
            return show(
                [...model.rooms.values()].find(
                    ({ _id, t }) =>
                        t === 'd' &&
                        subscriptionsOfRoom(model, _id)
                            .map(({ u }) => u.username)
                            .sort()
                            .join() === wanted,
                ),
            );
        },
        async getMessages(roomId: string, options: { limit?: number; skip?: number } = {}) {
            const { limit = 100, skip = 0 } = options;
            return model.messages
                .filter(({ rid, t, privateTo }) => rid === roomId && t === undefined && privateTo === undefined)
                .slice(skip, skip + limit)
                .map((message) => convertMessage(model, message));
        },
        /** Writes the whole room as handed over, then adds one username after another; the first refusal ends it. */
        async update(room: AppRoomInput, usernames: string[] = []) {
            const stored = room.id ? model.rooms.get(room.id) : undefined;
            if (!stored) throw new Error('Room id not found');
            Object.assign(stored, roomFields(model, room));
            for (const username of usernames) {
                const user = findUserByUsername(model, username);
                if (user) await addUserToRoom(context, stored._id, user);
            }
        },
        /** Asks nobody; of a team's main room the team is left behind. */
        async delete(roomId: string) {
            eraseRoom(model, roomId);
        },
        /**
         * Takes out whoever is in the room, the last owner too, of any room: archived, federated, ruled by attributes.
         * Nobody is shown as having done it. One refusal by another app does not stop the others.
         */
        async removeUsers(roomId: string, usernames: string[]) {
            if (!roomId) throw new Error('roomId was not provided.');
            const users = findUsersByUsernames(model, usernames).slice(0, 50);
            await Promise.all(users.map((user) => removeUserFromRoom(context, roomId, user)));
        },
    };
}

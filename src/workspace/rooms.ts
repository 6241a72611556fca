import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RoomType as EngineRoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { askOnce } from '../http/ask-once';
import { Failure } from '../model/failure';
import type { Memory } from '../model/memory';
import type { Account, ObservedRoom, ObservedTeam, RoomType } from '../model/workspace';
import { accountsOfEngine } from './accounts';
import { findRoom } from './find-room';
import { ADDED_TO_TEAM } from './joined-types';
import { lookUpUsers, usersAmong } from './look-up-users';
import type { ListedRoom } from './listed-rooms';
import { hides, observedRoom } from './observed-room';
import { OwnRemovals } from './own-removals';
import { refuseThrottled } from './refuse-throttled';
import type { PeopleOfTarget } from './people-of-target';
import { roomPeople } from './room-people';

/** A room, with its members as accounts: all of them, or those whom no room before it has shown. */
export interface FoundRoom {
    room: ObservedRoom;
    accounts: Account[];
}

/** Rooms and their members through the engine. */
export class Rooms {
    constructor(
        private readonly read: IRead,
        private readonly modify: IModify,
        /** which rooms names of the rules mean, whatever the rooms are called now; also those that are created here */
        private roomIds: Memory['roomIds'],
        private readonly ownRemovals = new OwnRemovals(),
    ) {}

    /** accounts by id, as they are called now */
    private named = async (ids: readonly string[]): Promise<Account[]> =>
        accountsOfEngine(await lookUpUsers(ids, async (id) => this.read.getUserReader().getById(id)));

    private readonly appUser = askOnce(async (): Promise<IUser> => {
        const user = await this.read.getUserReader().getAppUser();
        if (!user) throw new Error('the app has no user of its own');
        return user;
    });

    /** Has somebody else say how accounts are called: many at once. */
    public askNames(named: (ids: readonly string[]) => Promise<Account[]>): void {
        this.named = named;
    }

    /** Has somebody else say who was banned from a room. */
    public askBans(bannedFrom: (roomId: string) => Promise<ReadonlySet<string>>): void {
        this.bannedFrom = bannedFrom;
    }

    private bannedFrom: (roomId: string) => Promise<ReadonlySet<string>> = async () => Promise.resolve(new Set());

    /** by name: the rooms that this call has looked at, found or made */
    private readonly seenIds = new Map<string, string>();
    /** ids of those that it has made: nobody was banned from them by then */
    private readonly madeIds = new Set<string>();
    /** by id: those that the engine has handed over to be glanced at */
    private readonly resolvedRooms = new Map<string, IRoom>();

    public know(roomIds: Memory['roomIds']): void {
        this.roomIds = roomIds;
        this.seenIds.clear();
    }

    /** The room that a name of the rules means: the one it was before, else the one of that name. */
    public async resolve(name: string): Promise<IRoom | undefined> {
        const id = this.roomIds.get(name);
        const known = id === undefined ? undefined : await this.read.getRoomReader().getById(id);
        return known ?? findRoom(this.read.getRoomReader(), name, (room) => this.isOfOtherName(room, name));
    }

    /** The same, to change who is in it: once the room of a name was seen, another one that has taken its name is not it. */
    public async resolveToWrite(name: string): Promise<IRoom | undefined> {
        const id = this.meantId(name);
        if (id !== undefined) return (await this.read.getRoomReader().getById(id)) ?? undefined;
        const room = await this.resolve(name);
        if (room) this.seenIds.set(name, room.id);
        return room;
    }

    /** What this call has seen comes first: of a room that is gone the memory still has the id. */
    private meantId(name: string): string | undefined {
        return this.seenIds.get(name) ?? this.roomIds.get(name);
    }

    /** A room that another name of the rules means: a slug that fits this name as well does not make them one. */
    private isOfOtherName({ id, displayName }: IRoom, name: string): boolean {
        if (displayName === undefined || displayName === name) return false;
        return [...this.roomIds].some(([other, otherId]) => other !== name && otherId === id);
    }

    /** A room with its members as accounts; undefined where there is none. */
    public async find(name: string): Promise<FoundRoom | undefined> {
        const found = await this.glance(name, new Map(), new Map());
        return found && { ...found, room: await this.lookInto(found.room) };
    }

    /**
     * The same without who has a role in it, which takes two more questions.
     * @param listed rooms by id, as a list has shown them, which saves one
     * @param known accounts by id: whoever is in ten rooms is held once. It takes up those that are new
     */
    public async glance(
        name: string,
        listed: ReadonlyMap<string, ListedRoom>,
        known: Map<string, Account>,
    ): Promise<FoundRoom | undefined> {
        const shown = listed.get(this.roomIds.get(name) ?? '');
        // of one that was renamed there is more to ask
        const room = shown?.name === name ? shown : await this.resolved(name);
        if (!room) return undefined;
        this.seenIds.set(name, room.id);
        const users = usersAmong(await this.read.getRoomReader().getMembers(room.id));
        const accounts = accountsOfEngine(users.filter(({ id }) => !known.has(id)));
        for (const account of accounts) known.set(account.id, account);
        const members = users.map(({ id }) => known.get(id)?.id ?? id);
        return { room: { ...room, isGlanced: true, members, owners: [], moderators: [] }, accounts };
    }

    /** What a glance has left out. */
    public async lookInto(room: ObservedRoom): Promise<ObservedRoom> {
        const { id, name } = room;
        const reader = this.read.getRoomReader();
        const read = this.resolvedRooms.get(id) ?? (await reader.getById(id));
        if (!read) return room;
        const [owners, moderators, banned] = await Promise.all([
            reader.getOwners(id),
            reader.getModerators(id),
            this.bannedFrom(id),
        ]);
        return {
            ...observedRoom(read, name),
            ...(banned.size > 0 ? { banned: [...banned] } : {}),
            ...(room.isNameTaken ? { isNameTaken: true } : {}),
            members: room.members,
            owners: usersAmong(owners).map((user) => user.id),
            moderators: usersAmong(moderators).map((user) => user.id),
        };
    }

    private async resolved(name: string): Promise<ListedRoom | undefined> {
        const room = await this.resolve(name);
        if (!room) return undefined;
        this.resolvedRooms.set(room.id, room);
        return {
            ...observedRoom(room, name),
            ...((await this.isNameOfOther(room, name)) ? { isNameTaken: true } : {}),
        };
    }

    /** Whether a room that was renamed has lost its name to another one. */
    private async isNameOfOther({ id, slugifiedName, displayName }: IRoom, name: string): Promise<boolean> {
        if (slugifiedName === name || displayName === name) return false;
        const named = (await this.read.getRoomReader().getByName(name)) as IRoom | undefined | null;
        return named !== undefined && named !== null && named.id !== id;
    }

    /** Who has a role in a room, without its other members. */
    public async roles(name: string): Promise<Pick<ObservedRoom, 'owners' | 'moderators'> | undefined> {
        const room = await this.resolve(name);
        if (!room) return undefined;
        const reader = this.read.getRoomReader();
        const [owners, moderators] = await Promise.all([reader.getOwners(room.id), reader.getModerators(room.id)]);
        return {
            owners: usersAmong(owners).map(({ id }) => id),
            moderators: usersAmong(moderators).map(({ id }) => id),
        };
    }

    /** The main room of a team. */
    public async ofTeam(roomId: string): Promise<Pick<ObservedTeam, 'room' | 'hidesJoined' | 'banned'>> {
        const [room, banned] = await Promise.all([this.read.getRoomReader().getById(roomId), this.bannedFrom(roomId)]);
        return {
            room: room?.slugifiedName ?? '',
            ...(room && hides(room, ADDED_TO_TEAM) ? { hidesJoined: true } : {}),
            ...(banned.size > 0 ? { banned: [...banned] } : {}),
        };
    }

    /**
     * Creates a room, unless one of the name exists.
     * @param hidden types of system messages that it does not show
     * @returns its id; undefined where there was one
     * @throws Failure `room_creator_unknown`, `room_not_created`
     */
    public async create(
        name: string,
        type: RoomType,
        creatorName: string,
        hidden: readonly string[] = [],
    ): Promise<string | undefined> {
        if (await this.resolve(name)) return undefined;
        const creator = (await this.read.getUserReader().getByUsername(creatorName)) as IUser | undefined | null;
        if (!creator) throw new Failure('room_creator_unknown', { creator: creatorName, room: name });
        const builder = this.modify
            .getCreator()
            .startRoom()
            .setType(type === 'private' ? EngineRoomType.PRIVATE_GROUP : EngineRoomType.CHANNEL)
            .setSlugifiedName(name)
            .setDisplayName(name)
            .setCreator(creator);
        // the engine types a boolean, and hands a list on as it is: `sysMes` of the room
        if (hidden.length > 0) Object.assign(builder.getRoom(), { displaySystemMessages: hidden });
        let id: string | undefined;
        try {
            id = await this.modify.getCreator().finish(builder);
        } catch (error) {
            refuseThrottled(error, 'createRoom');
            throw new Failure('room_not_created', { room: name, reason: reasonOf(error) }, error);
        }
        // by its id, not by the name: the server may have given it another slug
        const room = id ? await this.read.getRoomReader().getById(id) : await this.resolve(name);
        if (!room) throw new Failure('room_not_created', { room: name, reason: { code: 'cause.no_room' } });
        this.roomIds = new Map(this.roomIds).set(name, room.id);
        this.seenIds.set(name, room.id);
        this.madeIds.add(room.id);
        return room.id;
    }

    /** Who is in a room, see `roomPeople`. */
    public people(name: string): PeopleOfTarget {
        const { read, modify, ownRemovals } = this;
        return roomPeople(name, {
            ...{ read, modify, ownRemovals },
            idOf: async () => this.meantId(name) ?? (await this.resolveToWrite(name))?.id,
            bannedFrom: async (id) => (this.madeIds.has(id) ? new Set() : this.bannedFrom(id)),
            named: async (ids) => this.named(ids),
            appUser: this.appUser,
        });
    }
}

function reasonOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}

import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { RoomType as EngineRoomType, type IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { Failure } from '../failure';
import type { Account, ObservedRoom, RoomType } from '../plan/types';
import { toAccount } from './accounts';

/** Rooms and their members through the engine. */
export class Rooms {
    constructor(
        private readonly read: IRead,
        private readonly modify: IModify,
    ) {}

    /** A room by its exact name, with its members as accounts; undefined where there is none. */
    public async find(name: string): Promise<{ room: ObservedRoom; accounts: Account[] } | undefined> {
        const room = await this.byName(name);
        if (!room) return undefined;
        const members = (await this.read.getRoomReader().getMembers(room.id)).filter((member) => isUser(member));
        return {
            room: {
                id: room.id,
                name: room.slugifiedName,
                type: observedType(room),
                members: members.map((member) => member.id),
            },
            accounts: members.map(toAccount),
        };
    }

    /**
     * Creates a room, unless one of the name exists by now.
     * @throws Failure `room_creator_unknown`, `room_not_created`
     */
    public async create(name: string, type: RoomType, creatorName: string): Promise<void> {
        if (await this.byName(name)) return;
        const creator = (await this.read.getUserReader().getByUsername(creatorName)) as IUser | undefined | null;
        if (!creator) throw new Failure('room_creator_unknown', { creator: creatorName, room: name });
        const builder = this.modify
            .getCreator()
            .startRoom()
            .setType(type === 'private' ? EngineRoomType.PRIVATE_GROUP : EngineRoomType.CHANNEL)
            .setSlugifiedName(name)
            .setDisplayName(name)
            .setCreator(creator);
        try {
            await this.modify.getCreator().finish(builder);
        } catch (error) {
            throw new Failure('room_not_created', { room: name, reason: reasonOf(error) }, error);
        }
        if (!(await this.byName(name)))
            throw new Failure('room_not_created', { room: name, reason: 'the server made no room and gave no reason' });
    }

    /**
     * Adds users who are not members yet, and looks who is in afterwards: the bridge skips unknown users silently, and the first
     * one who is refused ends the rest (`apps/meteor/app/apps/server/bridges/rooms.ts`).
     * @param userIds of the users to add
     * @returns the ids of those who are not in the room afterwards
     * @throws Failure `members_not_added` where the room is gone or the server refuses
     */
    public async addMembers(
        name: string,
        userIds: readonly string[],
    ): Promise<{ missing: string[]; reason: string | undefined }> {
        const room = await this.byName(name);
        if (!room) throw new Failure('members_not_added', { room: name, reason: 'the room does not exist' });
        const before = new Set(await this.memberIds(room.id));
        const toAdd = userIds.filter((id) => !before.has(id));
        if (toAdd.length === 0) return { missing: [], reason: undefined };

        let reason: string | undefined;
        try {
            const appUser = await this.read.getUserReader().getAppUser();
            if (!appUser) throw new Error('the app has no user of its own');
            const extender = await this.modify.getExtender().extendRoom(room.id, appUser);
            for (const user of await Promise.all(toAdd.map(async (id) => this.read.getUserReader().getById(id)))) {
                if (isUser(user)) extender.addMember(user);
            }
            await this.modify.getExtender().finish(extender);
        } catch (error) {
            reason = reasonOf(error);
        }
        const after = new Set(await this.memberIds(room.id));
        return { missing: toAdd.filter((id) => !after.has(id)), reason };
    }

    private async byName(name: string): Promise<IRoom | undefined> {
        return (await this.read.getRoomReader().getByName(name)) ?? undefined;
    }

    private async memberIds(roomId: string): Promise<string[]> {
        const members = await this.read.getRoomReader().getMembers(roomId);
        return members.filter((member) => isUser(member)).map((member) => member.id);
    }
}

function observedType(room: IRoom): ObservedRoom['type'] {
    if (room.type === EngineRoomType.CHANNEL) return 'channel';
    return room.type === EngineRoomType.PRIVATE_GROUP ? 'private' : 'other';
}

/** A member whose user was deleted, and a user that is not found, arrive as nothing. */
function isUser(user: IUser | null | undefined): user is IUser {
    return user !== null && user !== undefined;
}

function reasonOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}

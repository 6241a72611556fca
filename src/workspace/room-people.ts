import type { IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import { Failure } from '../model/failure';
import type { Account, Person } from '../model/workspace';
import { lookUpUsers, usersAmong } from './look-up-users';
import type { OwnRemovals } from './own-removals';
import type { PeopleOfTarget } from './people-of-target';
import { userOfEngine } from './workspace-user';

interface Around {
    read: IRead;
    modify: IModify;
    ownRemovals: OwnRemovals;
    /** of the room, the same from step to step */
    idOf: () => Promise<string | undefined>;
    bannedFrom: (roomId: string) => Promise<ReadonlySet<string>>;
    /** accounts by id, as they are called now */
    named: (ids: readonly string[]) => Promise<Account[]>;
    /** of the app itself */
    appUser: () => Promise<IUser>;
}

/**
 * The members of a room. Adding skips unknown users silently, and the first one who is refused ends the rest; removing takes 50
 * at once, asks for no permission and says nothing of those it skips (`apps/meteor/app/apps/server/bridges/rooms.ts`):
 * so who is in is always read again.
 *
 * All of it goes by the id of the room, which is asked for once a call and not at each step: one that was renamed is meant still; in
 * one that is gone there is nobody, and nobody gets into another one that has taken its name.
 */
export function roomPeople(name: string, around: Around): PeopleOfTarget {
    const { read, modify, ownRemovals, idOf, bannedFrom, named, appUser } = around;
    /** by username: whom it was meant to be by the last addition */
    const meant = new Map<string, string>();
    let members: IUser[] = [];
    return {
        tellsAll: true,
        present: async () => {
            const roomId = await idOf();
            if (roomId === undefined) return [];
            const [found, banned] = await Promise.all([read.getRoomReader().getMembers(roomId), bannedFrom(roomId)]);
            members = usersAmong(found).filter(({ id }) => !banned.has(id));
            return members.map(({ id }) => id);
        },
        mistaken: () =>
            members.flatMap(({ id, username }) => {
                const meantId = meant.get(username);
                return meantId === undefined || meantId === id ? [] : [{ userId: id, username }];
            }),
        add: async (people) => {
            const roomId = await idOf();
            if (roomId === undefined) throw roomGone(name);
            // also of somebody who was banned since this was planned, or whom an undo would put back
            const banned = await bannedFrom(roomId);
            const ids = people.map(({ userId }) => userId).filter((id) => !banned.has(id));
            const newcomers = await named(ids);
            for (const { id, username } of newcomers) meant.set(username, id);
            await extend(roomId, newcomers);
            if (ids.length < people.length) throw new Failure('people_banned', { room: name });
        },
        remove: async (people) => {
            const roomId = await idOf();
            if (roomId === undefined) return;
            const found = await usersOf(people);
            const usernames = found.map(({ username }) => username);
            await ownRemovals.during(
                roomId,
                found.map(({ id }) => id),
                async () => modify.getDeleter().removeUsersFromRoom(roomId, usernames),
            );
        },
    };

    /**
     * The engine reads the room before it writes. Where there is none any more it fails by an error of its own code
     * (`ModifyExtender.extendRoom`), so that the server is asked whether that is the matter.
     */
    async function extend(roomId: string, newcomers: readonly Account[]): Promise<void> {
        const extending = modify.getExtender();
        try {
            const extender = await extending.extendRoom(roomId, await appUser());
            for (const { id, username } of newcomers) extender.addMember({ id, username } as IUser);
            await extending.finish(extender);
        } catch (error) {
            throw (await isGone(roomId)) ? roomGone(name) : error;
        }
    }

    /** Not where the server cannot tell. */
    async function isGone(roomId: string): Promise<boolean> {
        try {
            const room = (await read.getRoomReader().getById(roomId)) as IRoom | null | undefined;
            return room === null || room === undefined;
        } catch {
            return false;
        }
    }

    /** It goes by username, and someone may have none any more. */
    async function usersOf(people: readonly Person[]): Promise<IUser[]> {
        const ids = people.map(({ userId }) => userId);
        const found = await lookUpUsers(ids, async (id) => read.getUserReader().getById(id));
        return found.filter((user) => userOfEngine(user).username !== undefined);
    }
}

function roomGone(room: string): Failure {
    return new Failure('members_not_added', { room, reason: { code: 'cause.room_gone' } });
}
